import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '我的号码',
    what: '登录后查看取过的号',
    history: '取号记录',
    emptyTitle: '还没有取过号',
    emptyBody: '取号以后，这里看得到前面还有几位',
    idleTitle: '现在没有在排的号',
    queues: '去取号',
    ended: '就这些记录了',
    state: { 0: '排队中', 1: '请到窗口', 2: '已完成', 3: '已过号' },
    number: (number: string) => `${number} 号`,
  },
  en: {
    title: 'My numbers',
    what: 'Log in to see your numbers',
    history: 'Past numbers',
    emptyTitle: 'You have not taken a number yet',
    emptyBody: 'Once you have one, you see here how many are before you',
    idleTitle: 'You are in no queue now',
    queues: 'Take a number',
    ended: 'No more numbers',
    state: { 0: 'Waiting', 1: 'Your turn', 2: 'Done', 3: 'Passed' },
    number: (number: string) => `No. ${number}`,
  },
})
