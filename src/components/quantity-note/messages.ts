import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    left: (stock: number) => `仅剩 ${stock} 件`,
    limit: (limit: number) => `限购 ${limit} 件`,
    reached: (limit: number) => `限购 ${limit} 件，已到上限`,
    least: (min: number) => `${min} 件起购`,
  },
  en: {
    left: (stock: number) => `Only ${stock} left`,
    limit: (limit: number) => `Limit ${limit}`,
    reached: (limit: number) => `Limit ${limit} reached`,
    least: (min: number) => `From ${min} pieces`,
  },
})
