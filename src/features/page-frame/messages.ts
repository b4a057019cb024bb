import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    offline: '没有网络，显示的是之前的内容',
    brokenTitle: '这个页面出了点问题',
    brokenBody: '购物车和订单都在，没有丢',
    again: '再试一次',
    home: '回首页',
    tabs: { home: '首页', category: '分类', cart: '购物车', mine: '我的' },
  },
  en: {
    offline: 'You are offline. What you see may be old.',
    brokenTitle: 'This page has a problem',
    brokenBody: 'Your cart and orders are safe.',
    again: 'Try again',
    home: 'Home',
    tabs: { home: 'Home', category: 'Shop', cart: 'Cart', mine: 'Me' },
  },
})
