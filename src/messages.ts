import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    updateTitle: '新版本已准备好',
    updateBody: '重启后就能用上，购物车和订单都在',
    updateNow: '立即重启',
    later: '稍后',
    lostTitle: '页面没有打开',
    lostBody: '网络好像断开了。重新加载就能接着来，购物车和订单都在。',
    reload: '重新加载',
    back: '返回',
  },
  en: {
    updateTitle: 'A new version is ready',
    updateBody: 'Restart to use it. Your cart and orders stay as they are.',
    updateNow: 'Restart',
    later: 'Later',
    lostTitle: 'This page did not open',
    lostBody: 'You seem to be offline. Reload to go on; your cart and orders are safe.',
    reload: 'Reload',
    back: 'Back',
  },
})
