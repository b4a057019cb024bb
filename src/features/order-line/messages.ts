import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    say: (name: string, choice: string, count: number) =>
      [name, choice, `${count} 件`].filter(Boolean).join('，'),
  },
  en: {
    say: (name: string, choice: string, count: number) =>
      [name, choice, count === 1 ? '1 piece' : `${count} pieces`].filter(Boolean).join(', '),
  },
})
