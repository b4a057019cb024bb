import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { add: '加入购物车', addNamed: (name: string) => `把${name}加入购物车` },
  en: { add: 'Add to cart', addNamed: (name: string) => `Add ${name} to cart` },
})
