import { defineWords } from '@/lib/i18n'

export const words = defineWords({ zh: { loading: '正在加载' }, en: { loading: 'Loading' } })
