import { defineWords } from '@/lib/i18n'

export const requestWords = defineWords({
  zh: {
    kinds: { 0: '仅退款', 1: '退货退款', 2: '换货' },
    states: { 0: '待处理', 1: '已撤销', 2: '已拒绝', 3: '处理中', 4: '已完成' },
    wholeOrder: '整笔订单',
  },
  en: {
    kinds: { 0: 'Refund only', 1: 'Return and refund', 2: 'Exchange' },
    states: { 0: 'Waiting', 1: 'Withdrawn', 2: 'Refused', 3: 'In work', 4: 'Done' },
    wholeOrder: 'Whole order',
  },
})
