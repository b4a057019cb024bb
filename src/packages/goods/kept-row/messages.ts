import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { offShelf: '已下架', soldOut: '已售罄', over: '活动已结束', gone: '商品已失效' },
  en: { offShelf: 'Not on sale', soldOut: 'Sold out', over: 'Sale ended', gone: 'No longer exists' },
})
