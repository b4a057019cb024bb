import { defineWords } from '@/lib/i18n'

interface Left {
  days: number
  hours: number
  minutes: number
  seconds: number
}

export const words = defineWords({
  zh: {
    days: (count: number) => `${count} 天`,
    say: (left: Left) =>
      `剩余 ${left.days ? `${left.days} 天 ` : ''}${left.hours ? `${left.hours} 小时 ` : ''}${left.minutes} 分 ${left.seconds} 秒`,
  },
  en: {
    days: (count: number) => `${count}d`,
    say: (left: Left) =>
      `${left.days ? `${left.days} days ` : ''}${left.hours ? `${left.hours} hours ` : ''}${left.minutes} minutes ${left.seconds} seconds left`,
  },
})
