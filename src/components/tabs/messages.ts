import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { counted: (label: string, count: number) => `${label}，${count} 个` },
  en: { counted: (label: string, count: number) => `${label}, ${count}` },
})
