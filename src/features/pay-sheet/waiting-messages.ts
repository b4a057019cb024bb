import { defineWords } from '@/lib/i18n'

/** What every payment says while nobody knows how it ends: of orders, and of money that goes into the wallet. */
export const waitingWords = defineWords({
  zh: {
    confirmingTitle: '正在确认付款',
    confirmingWords: '银行处理需要几秒钟，请不要重复付款',
    slowTitle: '还没有收到付款结果',
    check: '再查一次',
    alipayTitle: '用支付宝付款',
    alipayWords: '在打开的页面里付款，付完回到这里',
    open: '打开付款页',
    copy: '复制链接',
    copied: '链接已复制',
    done: '我已付款',
  },
  en: {
    confirmingTitle: 'Confirming the payment',
    confirmingWords: 'The bank needs a few seconds. Please do not pay twice.',
    slowTitle: 'No result has arrived yet',
    check: 'Check again',
    alipayTitle: 'Pay with Alipay',
    alipayWords: 'Pay on the page that opens, then come back here',
    open: 'Open the payment page',
    copy: 'Copy link',
    copied: 'Link copied',
    done: 'I have paid',
  },
})
