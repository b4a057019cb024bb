import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    from: '起',
    free: '免费',
    points: (count: number) => `${count} 积分`,
    say: (amount: string) => `${amount} 元`,
    sayFrom: (amount: string) => `${amount} 元起`,
    sayRange: (low: string, high: string) => `${low} 至 ${high} 元`,
    sayOriginal: (amount: string) => `原价 ${amount} 元`,
    and: '加',
    pause: '，',
  },
  en: {
    from: '+',
    free: 'Free',
    points: (count: number) => `${count} pts`,
    say: (amount: string) => `${amount} yuan`,
    sayFrom: (amount: string) => `from ${amount} yuan`,
    sayRange: (low: string, high: string) => `${low} to ${high} yuan`,
    sayOriginal: (amount: string) => `was ${amount} yuan`,
    and: ' plus ',
    pause: ', ',
  },
})
