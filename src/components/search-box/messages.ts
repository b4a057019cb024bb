import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { search: '搜索', clear: '清空' },
  en: { search: 'Search', clear: 'Clear' },
})
