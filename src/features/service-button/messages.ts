import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { service: '客服', noService: '店家没有留下电话，请稍后再试' },
  en: { service: 'Help', noService: 'The shop left no phone number. Please try later.' },
})
