import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    call: '电话',
    navigate: '导航',
    walk: (minutes: number) => `步行 ${minutes} 分钟`,
    openTill: (time: string) => `营业至 ${time}`,
    openAlways: '24 小时营业',
    closed: (time: string) => `休息中，${time} 开门`,
    current: '当前',
    noPlace: '没有拿到位置，请在设置里允许定位后再试',
    useHere: '打开定位，由近到远',
    allow: '打开定位',
  },
  en: {
    call: 'Call',
    navigate: 'Go there',
    walk: (minutes: number) => `${minutes} min on foot`,
    openTill: (time: string) => `open till ${time}`,
    openAlways: 'open day and night',
    closed: (time: string) => `closed, opens at ${time}`,
    current: 'Current',
    noPlace: 'Your position is not known. Allow it in the settings and try again',
    useHere: 'Allow your position to see the nearest first',
    allow: 'Allow',
  },
})
