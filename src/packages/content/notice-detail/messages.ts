import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '公告',
    goneTitle: '这条公告已经撤下了',
    goneBody: '看看店里今天有什么',
    home: '去逛逛',
    all: '全部公告',
  },
  en: {
    title: 'Notice',
    goneTitle: 'This notice has been taken down',
    goneBody: 'See what the shop has today',
    home: 'Go shopping',
    all: 'All notices',
  },
})
