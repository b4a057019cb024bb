import { defineWords } from '@/lib/i18n'

export const words = defineWords({ zh: { close: '关闭' }, en: { close: 'Close' } })
