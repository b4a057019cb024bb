import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    updateTitle: '新版本已准备好',
    updateBody: '重启后就能用上，购物车和订单都在',
    updateNow: '立即重启',
    later: '稍后',
  },
  en: {
    updateTitle: 'A new version is ready',
    updateBody: 'Restart to use it. Your cart and orders stay as they are.',
    updateNow: 'Restart',
    later: 'Later',
  },
})
