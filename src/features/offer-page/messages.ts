import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { gone: '商品找不到了', seeGoods: '看商品' },
  en: { gone: 'These goods are gone', seeGoods: 'See goods' },
})
