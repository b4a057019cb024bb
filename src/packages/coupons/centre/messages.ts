import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '领券中心',
    claimable: (count: number) => (count > 0 ? `现在可领 ${count} 张` : '今天的券都看过了'),
    saves: (amount: string) => `最高可省 ${amount}，先到先得`,
    none: '新券上架后会出现在这里',
    all: '全部',
    freight: '运费券',
    mine: '我的优惠券',
    empty: '现在没有可领的券',
    emptyWhat: '商家上新券后再来看看',
    emptyKind: '这一类现在没有券',
    goods: '去逛逛',
    end: '就这些券了',
  },
  en: {
    title: 'Coupons',
    claimable: (count: number) => (count > 0 ? `${count} to claim now` : 'Nothing new to claim'),
    saves: (amount: string) => `Save up to ${amount}, first come first served`,
    none: 'New coupons will be shown here',
    all: 'All',
    freight: 'Freight',
    mine: 'My coupons',
    empty: 'No coupons right now',
    emptyWhat: 'Come back when the shop has new ones',
    emptyKind: 'None of this kind',
    goods: 'See the goods',
    end: 'That is all',
  },
})
