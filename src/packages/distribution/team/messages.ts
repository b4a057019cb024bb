import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '我的团队',
    tabs: { 1: '一级', 2: '二级' },
    nobody: '会员',
    joined: (date: string) => `${date} 加入`,
    empty: { 1: '还没有邀请到人', 2: '你邀请的人还没有邀请别人' },
    emptyWhat: '把邀请码发给好友，他们注册后会出现在这里',
    invite: '去邀请',
    end: '没有更多了',
  },
  en: {
    title: 'My team',
    tabs: { 1: 'Level 1', 2: 'Level 2' },
    nobody: 'Member',
    joined: (date: string) => `Joined ${date}`,
    empty: { 1: 'You have not invited anybody yet', 2: 'Whom you invited has not invited anybody yet' },
    emptyWhat: 'Send your code to friends: they appear here once they register',
    invite: 'Invite',
    end: 'That is all',
  },
})
