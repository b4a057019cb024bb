import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    add: '添加收货地址',
    addNote: '填好地址才能算运费、安排配送',
    change: (address: string) => `收货地址 ${address}，点按更换`,
  },
  en: {
    add: 'Add a delivery address',
    addNote: 'Delivery and its cost depend on it',
    change: (address: string) => `Deliver to ${address}, tap to change`,
  },
})
