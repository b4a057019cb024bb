import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '搜索',
    placeholder: '搜水果、蔬菜、牛奶',
    history: '搜索历史',
    clear: '清空',
    clearTitle: '清空搜索历史？',
    clearConfirm: '清空',
    keep: '不清空',
    hot: '大家在搜',
    searchFor: (word: string) => `搜索「${word}」`,
    nothing: '没有直接对上的商品，按下搜索再找找',
    scan: '扫条形码',
    empty: '想吃点什么？',
    emptyWhat: '输入商品名、产地或做法，比如「番茄」',
  },
  en: {
    title: 'Search',
    placeholder: 'Fruit, vegetables, milk',
    history: 'Searched before',
    clear: 'Clear',
    clearTitle: 'Clear what you searched for?',
    clearConfirm: 'Clear',
    keep: 'Keep',
    hot: 'Others look for',
    searchFor: (word: string) => `Search for “${word}”`,
    nothing: 'No goods match directly, press search to look further',
    scan: 'Scan a bar code',
    empty: 'What would you like?',
    emptyWhat: 'Type a name, an origin or a dish',
  },
})
