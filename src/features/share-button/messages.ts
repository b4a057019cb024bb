import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { copied: '链接已复制，发给朋友吧', failed: '没能复制链接' },
  en: { copied: 'Link copied, send it to a friend', failed: 'The link could not be copied' },
})
