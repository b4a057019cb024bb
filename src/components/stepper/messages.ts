import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    less: '减少一件',
    more: '增加一件',
    edit: (count: number) => `数量 ${count}，点按输入`,
    field: '数量',
    most: (max: number) => `最多 ${max} 件`,
    least: (min: number) => `${min} 件起购`,
  },
  en: {
    less: 'One less',
    more: 'One more',
    edit: (count: number) => `Quantity ${count}, tap to type`,
    field: 'Quantity',
    most: (max: number) => `At most ${max}`,
    least: (min: number) => `At least ${min}`,
  },
})
