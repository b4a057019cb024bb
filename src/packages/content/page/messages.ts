import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '说明',
    titles: {
      agreement: '用户协议',
      privacy: '隐私政策',
      about: '关于我们',
      purchase: '购买须知',
      points: '积分规则',
      contact: '联系我们',
    },
    emptyTitle: '商家还没有写这一页',
    emptyBody: '有问题可以打电话问',
    call: '联系客服',
    home: '回首页',
  },
  en: {
    title: 'Information',
    titles: {
      agreement: 'Terms',
      privacy: 'Privacy Policy',
      about: 'About us',
      purchase: 'Before you buy',
      points: 'How points work',
      contact: 'Contact',
    },
    emptyTitle: 'The shop has not written this page yet',
    emptyBody: 'You can call and ask',
    call: 'Call the shop',
    home: 'Home',
  },
})
