import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '全部评价',
    kinds: { all: '全部', good: '好评', middling: '中评', bad: '差评', photos: '有图' },
    chip: (name: string, count: number) => `${name} ${count}`,
    loadedOnly: (count: number) => `筛选的是已经载入的 ${count} 条评价`,
    none: '载入的评价里没有这一类',
    empty: '还没有评价',
    emptyWhat: '买过的邻居可以来说说',
    toGoods: '去看商品',
    badLink: '链接不完整，没有找到商品',
    toHome: '去首页逛逛',
    end: '评价就这些了',
  },
  en: {
    title: 'Reviews',
    kinds: { all: 'All', good: 'Good', middling: 'Middling', bad: 'Bad', photos: 'With pictures' },
    chip: (name: string, count: number) => `${name} ${count}`,
    loadedOnly: (count: number) => `Filters the ${count} reviews loaded so far`,
    none: 'None of these among the reviews loaded',
    empty: 'No reviews yet',
    emptyWhat: 'Whoever bought it may be the first',
    toGoods: 'See the goods',
    badLink: 'The link is incomplete, no goods were found',
    toHome: 'Go to the home page',
    end: 'No more reviews',
  },
})
