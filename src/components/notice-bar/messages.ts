import { defineWords } from '@/lib/i18n'

export const words = defineWords({ zh: { close: '不再提示' }, en: { close: 'Dismiss' } })
