import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '文章',
    all: '全部',
    tag: (tag: string) => `# ${tag}`,
    views: (count: number) => `${count} 次阅读`,
    emptyTitle: '还没有文章',
    emptyTag: (tag: string) => `没有关于“${tag}”的文章`,
    emptyBody: '看看别的内容',
    seeAll: '看全部文章',
    home: '去逛逛',
  },
  en: {
    title: 'Articles',
    all: 'All',
    tag: (tag: string) => `# ${tag}`,
    views: (count: number) => `read ${count} times`,
    emptyTitle: 'There are no articles yet',
    emptyTag: (tag: string) => `Nothing about “${tag}”`,
    emptyBody: 'See what else there is',
    seeAll: 'All articles',
    home: 'Go shopping',
  },
})
