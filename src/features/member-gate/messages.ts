import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { title: '登录后查看', login: '去登录' },
  en: { title: 'Please log in', login: 'Log in' },
})
