import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { read: (value: number) => `${value} 星，满分 5 星`, give: (value: number) => `打 ${value} 星` },
  en: { read: (value: number) => `${value} of 5 stars`, give: (value: number) => `Give ${value} stars` },
})
