import { defineWords } from '@/lib/i18n'

export const sendingWords = defineWords({
  zh: {
    unknown: '网络断了，还不知道有没有提交成功。先查一下再决定，避免重复提交',
    look: '查一下',
    looking: '正在查',
    loggedIn: '已登录，请再提交一次',
    badLink: '这个链接不完整',
    missing: '没有找到这笔订单',
    missingWords: '它可能已被删除，或不属于当前账号',
    toList: '查看我的订单',
  },
  en: {
    unknown: 'The connection was lost and it is not known whether it was sent. Check before sending again.',
    look: 'Check',
    looking: 'Checking',
    loggedIn: 'You are logged in, please send it again',
    badLink: 'The link is incomplete',
    missing: 'This order was not found',
    missingWords: 'It may have been deleted, or it belongs to another account',
    toList: 'See my orders',
  },
})
