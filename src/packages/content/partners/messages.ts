import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '合作伙伴',
    emptyTitle: '还没有合作伙伴',
    home: '去逛逛',
    open: '打开网站',
    copied: '网址已复制，可在浏览器里打开',
  },
  en: {
    title: 'Partners',
    emptyTitle: 'There are no partners yet',
    home: 'Go shopping',
    open: 'Open the site',
    copied: 'The address was copied. Open it in a browser',
  },
})
