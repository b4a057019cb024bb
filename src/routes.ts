import type { Day, Id } from '@/types/api/common'

/**
 * Every page of the shop once: where it lies and which parameters it takes. `app.config.ts` derives its page
 * lists from this table, `lib/router` its type checks. Where a page is not `built`, entries that lead to it stay
 * hidden (`hasPage`).
 */
export interface Route<P> {
  readonly path: string
  readonly built: boolean
  /** Only carries the type of the parameters; never set. */
  readonly params?: P
}

const tab = <P = Record<never, never>>(name: string): Route<P> => ({
  path: `pages/${name}/index`,
  built: true,
})
const page = <P = Record<never, never>>(place: string): Route<P> => ({
  path: `packages/${place}/index`,
  built: true,
})

/** Who shared the link; kept from any entry until registration. */
interface Shared {
  inviter_id?: Id
  /** Short text of a mini-program code, 32 characters at most. */
  scene?: string
}

/** A page that can be opened to choose something for the page before it. */
interface Picking {
  picking?: 'yes'
}

/** What a poster is made for; its code leads there. */
export interface PosterSubject {
  kind: 'goods' | 'kanjia' | 'pingtuan' | 'invitation'
  goodsId?: Id
  /** Of a bargain: the activity and who has started it. */
  kjid?: Id
  kjJoinUid?: Id
  /** Of a group that others can see. */
  tuanId?: Id
}

export type GoodsKind = 'flash' | 'kanjia' | 'pingtuan' | 'recommended'

export const routes = {
  // main package: tab pages
  home: tab<Shared>('home'),
  category: tab<{ categoryId?: Id }>('category'),
  cart: tab('cart'),
  mine: tab('mine'),

  // goods
  goodsDetail: page<{ id: Id } & Shared>('goods/detail'),
  goodsList: page<{
    categoryId?: Id
    tag?: string
    keyword?: string
    kind?: GoodsKind
    shopId?: Id
    title?: string
  }>('goods/list'),
  goodsSearch: page<{ keyword?: string }>('goods/search'),
  goodsReviews: page<{ id: Id }>('goods/reviews'),
  favourites: page('goods/favourites'),
  booking: page<{ id: Id; propertyChildIds?: string }>('goods/booking'),
  scanResult: page<{ code: string }>('goods/scan-result'),
  recentlyViewed: page('goods/recently-viewed'),
  poster: page<PosterSubject>('goods/poster'),

  // order
  checkout: page<{ draft: string }>('order/checkout'),
  payResult: page<{ orderIds: string }>('order/pay-result'),
  orderList: page<{ tab?: OrderTab }>('order/list'),
  orderDetail: page<{ id: Id }>('order/detail'),
  orderReview: page<{ id: Id }>('after-sale/review'),
  refundApply: page<{ orderId: Id; orderGoodsId: Id }>('after-sale/refund-apply'),
  refundDetail: page<{ orderId: Id; orderGoodsId?: Id }>('after-sale/refund-detail'),
  refundHistory: page<{ orderId: Id }>('after-sale/refund-history'),
  verify: page<{ code?: string }>('after-sale/verify'),

  // kanjia
  kanjiaList: page('kanjia/list'),
  kanjiaDetail: page<{ goodsId: Id; kjid?: Id; kjJoinUid?: Id } & Shared>('kanjia/detail'),

  // pingtuan
  pingtuanList: page('pingtuan/list'),
  pingtuanMine: page('pingtuan/mine'),
  pingtuanDetail: page<{ goodsId: Id; tuanId?: Id } & Shared>('pingtuan/detail'),

  // coupons
  couponCentre: page<Shared>('coupons/centre'),
  couponMine: page<{ tab?: 'usable' | 'used' | 'expired' }>('coupons/mine'),
  couponDetail: page<{ id: Id } & Shared>('coupons/detail'),
  couponGift: page<{ id: Id }>('coupons/gift'),

  // sign-in
  signIn: page<Shared>('sign-in/calendar'),
  points: page<{ tab?: 'in' | 'out' }>('sign-in/points'),
  lottery: page<{ id: Id } & Shared>('sign-in/lottery'),

  // wallet
  wallet: page('wallet/home'),
  recharge: page('wallet/recharge'),
  withdraw: page('wallet/withdraw'),
  withdrawDetail: page<{ id: Id }>('wallet/withdraw-detail'),
  payBill: page<{ shopId?: Id }>('wallet/pay-bill'),
  depositList: page('wallet/deposit-list'),
  depositDetail: page<{ id: Id }>('wallet/deposit-detail'),
  invoiceList: page('wallet/invoice-list'),
  invoiceApply: page<{ orderId?: Id }>('wallet/invoice-apply'),
  invoiceDetail: page<{ id: Id }>('wallet/invoice-detail'),

  // address
  addressList: page<Picking & { current?: Id }>('address/list'),
  addressEdit: page<{ id?: Id } & Picking>('address/edit'),

  // queuing
  queues: page('queuing/queues'),
  myNumbers: page('queuing/mine'),

  // map-search
  mapSearch: page<Picking & { keyword?: string }>('map-search/search'),
  shopList: page<Picking>('map-search/shops'),
  shopDetail: page<{ id: Id } & Shared>('map-search/shop'),

  // account
  login: page<{ reason?: string }>('account/login'),
  register: page<{ mobile?: string }>('account/register'),
  resetPassword: page<{ mobile?: string }>('account/reset-password'),
  profile: page('account/profile'),
  bindPhone: page('account/bind-phone'),
  realName: page('account/real-name'),
  settings: page('account/settings'),

  // content
  notices: page('content/notices'),
  noticeDetail: page<{ id: Id }>('content/notice-detail'),
  articles: page<{ categoryId?: Id; tag?: string }>('content/articles'),
  articleDetail: page<{ id: Id } & Shared>('content/article-detail'),
  contentPage: page<{ key: string }>('content/page'),
  feedback: page<{ orderId?: Id }>('content/feedback'),
  paidContent: page<Shared>('content/paid-list'),
  paidDetail: page<{ id: Id } & Shared>('content/paid-detail'),
  paidMine: page('content/paid-mine'),
  partners: page('content/partners'),

  // distribution
  distribution: page('distribution/home'),
  distributionApply: page('distribution/apply'),
  distributionTeam: page<{ level?: 1 | 2 }>('distribution/team'),
  distributionCommission: page<{ since?: Day }>('distribution/commission'),
  invitation: page('distribution/invitation'),
} as const

export type OrderTab = 'all' | 'unpaid' | 'toShip' | 'shipped' | 'toReview'

export type RouteName = keyof typeof routes

type ParamsOf<R> = R extends Route<infer P> ? P : never

/** The parameters of a page, as its own type. */
export type RouteParams<N extends RouteName> = ParamsOf<(typeof routes)[N]>

/** The pages of the tab bar, in its order. */
export const tabPages = ['home', 'category', 'cart', 'mine'] as const satisfies readonly RouteName[]

export type TabName = (typeof tabPages)[number]
