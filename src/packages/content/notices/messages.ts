import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '公告',
    emptyTitle: '还没有公告',
    emptyBody: '店里有新消息会写在这里',
    home: '去逛逛',
  },
  en: {
    title: 'Notices',
    emptyTitle: 'There are no notices yet',
    emptyBody: 'News of the shop will be here',
    home: 'Go shopping',
  },
})
