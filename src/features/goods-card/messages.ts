import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    flash: '秒杀',
    kanjia: '砍价',
    pingtuan: '拼团',
    choose: '选规格',
    soldOut: '已售罄',
    offShelf: '已下架',
    soon: '即将开抢',
    over: '已结束',
  },
  en: {
    flash: 'Flash',
    kanjia: 'Bargain',
    pingtuan: 'Group buy',
    choose: 'Options',
    soldOut: 'Sold out',
    offShelf: 'Not on sale',
    soon: 'Starts soon',
    over: 'Ended',
  },
})
