import { defineWords } from '@/lib/i18n'

export const words = defineWords({ zh: { back: '返回' }, en: { back: 'Back' } })
