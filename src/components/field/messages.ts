import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { clear: (label: string) => `清空${label}` },
  en: { clear: (label: string) => `Clear ${label}` },
})
