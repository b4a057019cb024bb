import { routes, type RouteName, type RouteParams } from '../../src/routes'

/** Asks a method of the API as the demo shopper. */
type Ask = <T>(verb: 'get' | 'post', path: string, params?: Record<string, string>) => Promise<T>

interface Row {
  id: number
}
interface OrderRow extends Row {
  status: number
}
interface Orders {
  orderList: OrderRow[]
}
interface Paged {
  result: Row[]
}
interface OrderAnswer {
  goods: Row[]
}

const first = (rows: Row[] | undefined, what: string): number => {
  const id = rows?.[0]?.id
  if (id === undefined) throw new Error(`the demo shop has no ${what}`)
  return id
}

type Visits = { [N in RouteName]: RouteParams<N> }

/**
 * One visit to every page, with the parameters under which the demo shopper finds something there. The checkout's
 * draft lives on the phone: its visit is the page without one, see journeys for the page with one.
 */
const visitsOf = async (ask: Ask): Promise<Visits> => {
  const { orderList } = await ask<Orders>('post', '/order/list', { pageSize: '50' })
  const order = (status: number) =>
    first(
      orderList.filter((each) => each.status === status),
      `order of status ${status}`,
    )
  const list = async (path: string, what: string) => {
    const rows = await ask<Row[] | Paged>('post', path)
    return first(Array.isArray(rows) ? rows : rows.result, what)
  }
  const shipped = order(2)
  const { goods } = await ask<OrderAnswer>('get', '/order/detail', { id: String(shipped) })
  const line = { orderId: shipped, orderGoodsId: first(goods, 'order line') }
  return {
    home: {},
    category: {},
    cart: {},
    mine: {},
    goodsDetail: { id: 1001 },
    goodsList: { keyword: '果' },
    goodsSearch: {},
    goodsReviews: { id: 1001 },
    favourites: {},
    booking: { id: 1711 },
    scanResult: { code: '6901234567892' },
    recentlyViewed: {},
    poster: { kind: 'goods', goodsId: 1001 },
    checkout: { draft: 'none' },
    payResult: { orderIds: String(shipped) },
    orderList: {},
    orderDetail: { id: shipped },
    orderReview: { id: order(3) },
    refundApply: line,
    refundDetail: line,
    refundHistory: { orderId: shipped },
    verify: {},
    kanjiaList: {},
    kanjiaDetail: { goodsId: 1015, kjid: 1 },
    pingtuanList: {},
    pingtuanMine: {},
    pingtuanDetail: { goodsId: 1103, tuanId: 2 },
    couponCentre: {},
    couponMine: {},
    couponDetail: { id: first(await ask<Row[]>('get', '/discounts/coupons'), 'coupon') },
    couponGift: {
      id: first(await ask<Row[]>('get', '/discounts/my', { status: '0' }), 'coupon of one’s own'),
    },
    signIn: {},
    points: {},
    lottery: { id: 1 },
    wallet: {},
    recharge: {},
    withdraw: {},
    withdrawDetail: { id: await list('/user/withDraw/list', 'withdrawal') },
    payBill: {},
    depositList: {},
    depositDetail: { id: await list('/deposit/list', 'deposit') },
    invoiceList: {},
    invoiceApply: {},
    invoiceDetail: { id: await list('/invoice/list', 'invoice') },
    addressList: {},
    addressEdit: {},
    queues: {},
    myNumbers: {},
    mapSearch: {},
    shopList: {},
    shopDetail: { id: 1 },
    login: {},
    register: {},
    resetPassword: {},
    profile: {},
    bindPhone: {},
    realName: {},
    settings: {},
    notices: {},
    noticeDetail: { id: 1 },
    articles: {},
    articleDetail: { id: await list('/cms/news/list', 'article') },
    contentPage: { key: 'about' },
    feedback: {},
    paidContent: {},
    paidDetail: { id: 1 },
    paidMine: {},
    partners: {},
    distribution: {},
    distributionApply: {},
    distributionTeam: {},
    distributionCommission: {},
    invitation: {},
  }
}

interface Envelope<T> {
  code: number
  msg: string
  data: T
}

/** @param base the shop's API: `http://127.0.0.1:8787/demo` */
const demoAt = async (base: string): Promise<Ask> => {
  let token = ''
  const ask: Ask = async <T>(verb: 'get' | 'post', path: string, params: Record<string, string> = {}) => {
    const body = new URLSearchParams({ ...params, token })
    const answer =
      verb === 'get' ? fetch(`${base}${path}?${body}`) : fetch(base + path, { method: 'POST', body })
    const { code, msg, data } = (await (await answer).json()) as Envelope<T>
    if (code !== 0) throw new Error(`${path}: ${code} ${msg}`)
    return data
  }
  const login = { mobile: '13800006021', pwd: 'demo1234', deviceId: 'visits', deviceName: 'visits' }
  ;({ token } = await ask<{ token: string }>('post', '/user/m/login', login))
  return ask
}

/**
 * @param base the shop's API: `http://127.0.0.1:8787/demo`
 * @returns the address of a visit to each page: `packages/goods/detail/index?id=1001`
 */
export const addressesOf = async (base: string): Promise<Record<RouteName, string>> => {
  const visits = await visitsOf(await demoAt(base))
  const names = Object.keys(visits) as RouteName[]
  return Object.fromEntries(
    names.map((name) => {
      const query = new URLSearchParams(
        Object.entries(visits[name]).map(([key, value]): [string, string] => [key, String(value)]),
      ).toString()
      return [name, query ? `${routes[name].path}?${query}` : routes[name].path]
    }),
  ) as Record<RouteName, string>
}
