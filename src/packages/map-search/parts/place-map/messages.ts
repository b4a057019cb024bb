import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    area: '在此区域搜索',
    locate: '定位到我的位置',
    larger: '放大',
    smaller: '缩小',
    here: '我的位置',
    spot: (number: number, title: string) => `${number} 号，${title}`,
    sketch: '位置示意图',
  },
  en: {
    area: 'Search this area',
    locate: 'Find my position',
    larger: 'Zoom in',
    smaller: 'Zoom out',
    here: 'My position',
    spot: (number: number, title: string) => `Number ${number}, ${title}`,
    sketch: 'Sketch of positions',
  },
})
