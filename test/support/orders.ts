import { orderCreate, orderDetail, register_username } from '@/services'
import { startSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { OrderCreated, OrderCreateParams } from '@/types/api/order'
import { jsonText } from '@/utils/json-text'
import type { DomShop } from './dom-shop'

/** Goods of the demo shop whose orders the tests pay. */
export const SOLD = {
  /** Shop 1, no choice. */
  strawberry: 1002,
  toast: 1403,
  /** Costs 800 points and no money. */
  tote: 1721,
  /** With choices and its own stock by choice. */
  avocado: 1010,
} as const

interface Purse {
  /** Yuan. */
  balance?: number
  score?: number
}

let count = 0

/**
 * Registers somebody new who owns exactly this, and logs them in. Each shop numbers its users from 1: what is kept
 * under a user's number here is told apart by a number of its own.
 */
export const newShopper = async (shop: DomShop, { balance = 0, score = 0 }: Purse = {}): Promise<Id> => {
  count += 1
  const login = await register_username({ username: `buyer${count}`, pwd: 'secret12', autoLogin: true })
  if (!login) throw new Error('the registration did not log in')
  startSession({ token: login.token, uid: count * 1000 + login.uid })
  if (balance > 0 || score > 0)
    await shop.control('/merchant/credit', { uid: login.uid, amount: balance, score })
  return login.uid
}

type Wish = Partial<Omit<OrderCreateParams, 'goodsJsonStr' | 'calculate'>>

/** Orders goods, delivered in Hangzhou unless the wish says otherwise. */
export const placeOrder = (
  goods: readonly { goodsId: Id; number?: number; propertyChildIds?: string }[] = [
    { goodsId: SOLD.strawberry },
  ],
  wish: Wish = {},
): Promise<OrderCreated> =>
  orderCreate({
    goodsJsonStr: jsonText(
      goods.map(({ goodsId, number = 1, propertyChildIds = '' }) => ({
        goodsId,
        number,
        propertyChildIds,
        logisticsType: 0 as const,
      })),
    ),
    peisongType: 'kd',
    provinceId: '330000000000',
    cityId: '330100000000',
    districtId: '330102000000',
    address: '望江路 188 号',
    linkMan: '林女士',
    mobile: '13800006021',
    extJsonStr: jsonText({}),
    ...wish,
  })

/** An order collected at shop 1 with a code. */
export const placePickup = (): Promise<OrderCreated> =>
  placeOrder([{ goodsId: SOLD.strawberry }], {
    peisongType: 'zq',
    shopIdZt: 1,
    shopNameZt: '望江路店',
    isCanHx: true,
  })

export const statusOf = async (id: Id): Promise<number | undefined> =>
  (await orderDetail(id))?.orderInfo.status

/** Lets calls of a path fail so many times; a read is tried three times. */
export const fault = (shop: DomShop, path: string, kind: string, times: number): Promise<unknown> =>
  shop.control('/faults', { path, kind, times, ...(kind === 'http-500' ? { value: 500 } : {}) })

/** The next answer of a path takes a while. */
export const slow = (shop: DomShop, path: string, milliseconds = 300): Promise<unknown> =>
  shop.control('/faults', { path, kind: 'latency', value: milliseconds, times: 1 })

export const heal = (shop: DomShop): Promise<unknown> => shop.control('/faults', {}, 'DELETE')
