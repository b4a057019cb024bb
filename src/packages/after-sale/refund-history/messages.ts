import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '售后记录',
    what: '登录后查看售后记录',
    reason: '登录后查看售后记录',
    money: '退款',
    sum: (amount: string) => `共退 ${amount}`,
    states: { 1: '待提交', 2: '银行处理中', 3: '已到账', 4: '退款失败' },
    number: (number: string) => `退款单号 ${number}`,
    requests: '申请',
    none: '这笔订单没有售后记录',
    noneWords: '申请过的售后和退款都会在这里',
    seeOrder: '查看订单',
  },
  en: {
    title: 'After-sale records',
    what: 'Log in to see the records',
    reason: 'Log in to see the records',
    money: 'Refunds',
    sum: (amount: string) => `${amount} in all`,
    states: { 1: 'To be submitted', 2: 'At the bank', 3: 'Arrived', 4: 'Failed' },
    number: (number: string) => `Refund ${number}`,
    requests: 'Requests',
    none: 'Nothing was asked for or refunded',
    noneWords: 'Requests and refunds of this order will be here',
    seeOrder: 'See the order',
  },
})
