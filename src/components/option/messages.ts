import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { out: '缺货', sayOut: (label: string) => `${label}，缺货` },
  en: { out: 'Out', sayOut: (label: string) => `${label}, out of stock` },
})
