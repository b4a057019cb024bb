import type { Day, Id } from '@/types/api/common'

/**
 * Every page of the shop once: where it lies and which parameters it takes. `app.config.ts` derives its page
 * lists from this table, `lib/router` its type checks. A page that is `planned` has its name and parameters
 * fixed but is not built yet: entries that lead to it stay hidden (`hasPage`).
 */
export interface Route<P> {
  readonly path: string
  readonly built: boolean
  /** Only carries the type of the parameters; never set. */
  readonly params?: P
}

const page = <P = Record<never, never>>(path: string): Route<P> => ({ path, built: true })
const planned = <P = Record<never, never>>(path: string): Route<P> => ({ path, built: false })

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

export type GoodsKind = 'flash' | 'kanjia' | 'pingtuan' | 'recommended'

export const routes = {
  // main package: tab pages
  home: page<Shared>('pages/home/index'),
  category: page<{ categoryId?: Id }>('pages/category/index'),
  cart: page('pages/cart/index'),
  mine: page('pages/mine/index'),

  // goods
  goodsDetail: page<{ id: Id } & Shared>('packages/goods/detail/index'),
  goodsList: page<{
    categoryId?: Id
    tag?: string
    keyword?: string
    kind?: GoodsKind
    shopId?: Id
    title?: string
  }>('packages/goods/list/index'),
  goodsSearch: page<{ keyword?: string }>('packages/goods/search/index'),
  goodsReviews: page<{ id: Id }>('packages/goods/reviews/index'),
  favourites: page('packages/goods/favourites/index'),
  booking: page<{ id: Id; propertyChildIds?: string }>('packages/goods/booking/index'),
  scanResult: page<{ code: string }>('packages/goods/scan-result/index'),
  recentlyViewed: page('packages/goods/recently-viewed/index'),

  // order
  checkout: page<{ draft: string }>('packages/order/checkout/index'),
  payResult: page<{ orderIds: string }>('packages/order/pay-result/index'),
  orderList: page<{ tab?: OrderTab }>('packages/order/list/index'),
  orderDetail: page<{ id: Id }>('packages/order/detail/index'),
  orderReview: page<{ id: Id }>('packages/after-sale/review/index'),
  refundApply: page<{ orderId: Id; orderGoodsId: Id }>('packages/after-sale/refund-apply/index'),
  refundDetail: page<{ orderId: Id; orderGoodsId?: Id }>('packages/after-sale/refund-detail/index'),
  refundHistory: page<{ orderId: Id }>('packages/after-sale/refund-history/index'),
  verify: page<{ code?: string }>('packages/after-sale/verify/index'),

  // kanjia
  kanjiaList: page('packages/kanjia/list/index'),
  kanjiaDetail: page<{ goodsId: Id; kjid?: Id; kjJoinUid?: Id } & Shared>('packages/kanjia/detail/index'),

  // pingtuan
  pingtuanList: page('packages/pingtuan/list/index'),
  pingtuanMine: page('packages/pingtuan/mine/index'),
  pingtuanDetail: page<{ goodsId: Id; tuanId?: Id } & Shared>('packages/pingtuan/detail/index'),

  // coupons
  couponCentre: page<Shared>('packages/coupons/centre/index'),
  couponMine: page<{ tab?: 'usable' | 'used' | 'expired' }>('packages/coupons/mine/index'),
  couponDetail: page<{ id: Id } & Shared>('packages/coupons/detail/index'),
  couponGift: page<{ id: Id }>('packages/coupons/gift/index'),

  // sign-in
  signIn: page<Shared>('packages/sign-in/calendar/index'),
  points: page<{ tab?: 'in' | 'out' }>('packages/sign-in/points/index'),
  lottery: page<{ id: Id } & Shared>('packages/sign-in/lottery/index'),

  // wallet
  wallet: page('packages/wallet/home/index'),
  recharge: page('packages/wallet/recharge/index'),
  withdraw: page('packages/wallet/withdraw/index'),
  withdrawDetail: page<{ id: Id }>('packages/wallet/withdraw-detail/index'),
  payBill: page<{ shopId?: Id }>('packages/wallet/pay-bill/index'),
  depositList: page('packages/wallet/deposit-list/index'),
  depositDetail: page<{ id: Id }>('packages/wallet/deposit-detail/index'),
  invoiceList: page('packages/wallet/invoice-list/index'),
  invoiceApply: page<{ orderId?: Id }>('packages/wallet/invoice-apply/index'),
  invoiceDetail: page<{ id: Id }>('packages/wallet/invoice-detail/index'),

  // address
  addressList: page<Picking & { current?: Id }>('packages/address/list/index'),
  addressEdit: page<{ id?: Id } & Picking>('packages/address/edit/index'),

  // queuing
  queues: page('packages/queuing/queues/index'),
  myNumbers: page('packages/queuing/mine/index'),

  // map-search
  mapSearch: page<Picking & { keyword?: string }>('packages/map-search/search/index'),
  shopList: page<Picking>('packages/map-search/shops/index'),
  shopDetail: page<{ id: Id } & Shared>('packages/map-search/shop/index'),

  // account
  login: page<{ reason?: string }>('packages/account/login/index'),
  register: page<{ mobile?: string }>('packages/account/register/index'),
  resetPassword: page<{ mobile?: string }>('packages/account/reset-password/index'),
  profile: page('packages/account/profile/index'),
  bindPhone: page('packages/account/bind-phone/index'),
  realName: page('packages/account/real-name/index'),
  settings: page('packages/account/settings/index'),

  // content
  notices: planned('packages/content/notices/index'),
  noticeDetail: page<{ id: Id }>('packages/content/notice-detail/index'),
  articles: planned<{ categoryId?: Id; tag?: string }>('packages/content/articles/index'),
  articleDetail: planned<{ id: Id } & Shared>('packages/content/article-detail/index'),
  contentPage: page<{ key: string }>('packages/content/page/index'),
  feedback: planned<{ orderId?: Id }>('packages/content/feedback/index'),
  paidContent: planned<Shared>('packages/content/paid-list/index'),
  paidDetail: planned<{ id: Id } & Shared>('packages/content/paid-detail/index'),
  paidMine: planned('packages/content/paid-mine/index'),
  partners: planned('packages/content/partners/index'),

  // distribution
  distribution: page('packages/distribution/home/index'),
  distributionApply: page('packages/distribution/apply/index'),
  distributionTeam: page<{ level?: 1 | 2 }>('packages/distribution/team/index'),
  distributionCommission: page<{ since?: Day }>('packages/distribution/commission/index'),
  invitation: page('packages/distribution/invitation/index'),
} as const

export type OrderTab = 'all' | 'unpaid' | 'toShip' | 'shipped' | 'toReview'

export type RouteName = keyof typeof routes

type ParamsOf<R> = R extends Route<infer P> ? P : never

/** The parameters of a page, as its own type. */
export type RouteParams<N extends RouteName> = ParamsOf<(typeof routes)[N]>

/** The pages of the tab bar, in its order. */
export const tabPages = ['home', 'category', 'cart', 'mine'] as const satisfies readonly RouteName[]

export type TabName = (typeof tabPages)[number]
