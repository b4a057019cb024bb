import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    closed: '本店没有开通分销',
    closedWhat: '商家开通后这里会出现',
    home: '去首页',
    what: '邀请好友下单，你拿佣金',
    reason: '查看分销',
    notYet: '成为分销商后才能看',
    toHome: '去申请',
  },
  en: {
    closed: 'This shop has no partner programme',
    closedWhat: 'It appears here once the shop opens it',
    home: 'Home',
    what: 'Invite friends and earn commission on their orders',
    reason: 'see the partner programme',
    notYet: 'For partners only',
    toHome: 'Become a partner',
  },
})
