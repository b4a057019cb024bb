import { createSandbox } from '../../sandbox/src/app'
import { createUser } from '../../sandbox/src/domain/account'
import { credit } from '../../sandbox/src/domain/books'
import { addDays, dayOf } from '../../sandbox/src/domain/clock'
import { answerFx, applyFx } from '../../sandbox/src/domain/distribution'
import { issue } from '../../sandbox/src/domain/session'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { addCoupon, addGoods, addSku, BEIJING, insert } from './catalogue'
import type { Answer } from './sandbox'

/** A small shop in which every domain has something to do, with little of everything, so that it runs out. */

const ORIGIN = 'http://sandbox.test'
export const USERS = 4

type Fields = Record<string, string | number | boolean | undefined>

function rules(shop: Tenant): void {
  for (const [key, value] of [
    ['DISTRIBUTION_BILI_1', '10'],
    ['DISTRIBUTION_BILI_2', '3.3'],
    ['SHARE_GROUP_SCORE_OPEN', '1'],
  ] as const)
    shop.db.run('INSERT OR REPLACE INTO config (key, value) VALUES (?, ?)', key, value)
  for (const [code, confine, score] of [
    ['REG', 0, 10] as const,
    ['invite', 1, 5] as const,
    ['CONSUME', 10, 7] as const,
    ['RECHARGE', 1, 2] as const,
    ['goodReputation', 0, 3] as const,
    ['share', 0, 1] as const,
    ['sign', 1, 1] as const,
    ['sign', 3, 9] as const,
  ])
    insert(shop, 'score_rule', { code, confine, score })
  insert(shop, 'score_deduction_rule', { score: 10, money: 33, loop: 1 })
  insert(shop, 'recharge_rule', { confine: 1_000, send: 77, loop: 1 })
  insert(shop, 'recharge_rule', { confine: 3_000, send: 400, loop: 0 })
  insert(shop, 'bill_discount', { consume: 1_000, discounts: 111, loop: 1 })
  insert(shop, 'user_level', { name: '银卡', level: 1, rebate: 9.3, up_amount: 2_000 })
  insert(shop, 'user_level', { name: '金卡', level: 2, rebate: 8.7, up_amount: 15_000 })
  for (let i = 0; i < 4; i += 1) insert(shop, 'score_ticket', { number: `T${i}`, score: 11 })
}

function goodsOf(shop: Tenant) {
  const logistics_id = insert(shop, 'logistics', { name: '模板' })
  insert(shop, 'logistics_rule', { logistics_id, first_amount: 600, add_amount: 150 })
  const place = { province_id: BEIJING.provinceId, city_id: BEIJING.cityId, latitude: 39.9, longitude: 116.4 }
  const shops = ['东店', '西店'].map((name) =>
    insert(shop, 'shop', { name, ...place, open_ziqu: 1, date_add: shop.now() }),
  )
  const [east = 0, west = 0] = shops
  const bare = { need_logistics: 0 }
  const apple = addGoods(shop, { logistics_id, min_price: 333, stores: 12, min_score: 3 })
  const pear = addGoods(shop, { name: '梨', min_price: 1999, stores: 8, got_score: 2 })
  const tea = addGoods(shop, { name: '茶', stores: 6, min_price: 777 })
  addSku(shop, tea, { property_child_ids: '1:1,', price: 777, stores: 4 })
  addSku(shop, tea, { property_child_ids: '1:2,', price: 5000, stores: 2 })
  const jam = addGoods(shop, { name: '酱', shop_id: east, logistics_id, min_price: 1250, stores: 7 })
  const bread = addGoods(shop, { name: '包', shop_id: west, min_price: 499, stores: 7 })
  const shared = addGoods(shop, { ...bare, commission: 150, commission_type: 2, min_price: 1999 })
  const pointed = addGoods(shop, {
    ...bare,
    commission: 4,
    commission_type: 1,
    got_score: 5,
    got_score_type: 1,
  })
  const free = addGoods(shop, { ...bare, name: '赠品', min_price: 0, stores: 5 })
  const scarce = addGoods(shop, { ...bare, name: '限购', limitation: 1, stores: 9 })
  for (const user_level_id of [0, 1, 2])
    insert(shop, 'goods_limitation', { goods_id: scarce, user_level_id, buy_numbers: 2, duration: 1 })
  const tour = addGoods(shop, { ...bare, name: '农场', day_price: 1, stores: 0 })
  for (let n = 0; n < 40; n += 1)
    insert(shop, 'daily_price', {
      ...{ goods_id: tour, day: dayOf(addDays(shop.now(), n)), price: 900 + 37 * n, stores: 3 },
    })
  const cut = addGoods(shop, { ...bare, kanjia: 1, min_price: 2990, stores: 6, got_score: 2 })
  const group = addGoods(shop, { ...bare, pingtuan: 1, pingtuan_price: 733, stores: 9 })
  return { shops, apple, pear, tea, jam, bread, shared, pointed, free, scarce, tour, cut, group }
}

function offers(shop: Tenant, goods: ReturnType<typeof goodsOf>) {
  const [east] = goods.shops
  const few = { number_totle: 5, number_person_max: 2 }
  const rule = [
    addCoupon(shop, { ...few, money_min: 101, money_max: 777 }),
    addCoupon(shop, { ...few, money_type: 1, money_min: 1250, money_max: 1250 }),
    addCoupon(shop, { ...few, only_freight: 1, money_min: 400, money_max: 400 }),
    addCoupon(shop, { ...few, need_score: 13, shop_id: east ?? 0 }),
    addCoupon(shop, { ...few, need_signed_continuous: 2, money_hreshold: 900 }),
    addCoupon(shop, { ...few, pwd: 'open', date_end_days: 2 }),
    addCoupon(shop, { ...few, need_amount: 199 }),
  ]
  addCoupon(shop, { ...few, send_register: 1, send_invite_m: 1, send_order_evaluate: 1 })
  insert(shop, 'coupon_ref', { coupon_id: rule[1] ?? 0, type: 1, ref_id: goods.pear })
  const dates = { date_add: shop.now(), date_end: '2999-01-01 00:00:00' }
  const bargain = { goods_id: goods.cut, original_price: 2990, min_price: 990, number: 2, ...dates }
  const kjids = [300, 900].map((help_price_max) =>
    insert(shop, 'kanjia', { ...bargain, help_price_min: 10, help_price_max }),
  )
  insert(shop, 'pingtuan', { goods_id: goods.group, number_persion: 2, timeout_hours: 5, ...dates })
  const lucky = insert(shop, 'lucky', {
    name: '抽',
    times_per_user: 9,
    date_begin: '2000-01-01 00:00:00',
    ...dates,
  })
  for (const row of [{ score: 5, stock: 3 }, { coupon_id: rule[0] }, {}])
    insert(shop, 'lucky_prize', { lucky_id: lucky, name: '奖', ...row })
  const guides = [0, 500].map((price) =>
    insert(shop, 'virtual_goods', { name: '课', price, date_add: shop.now() }),
  )
  const queues = [{ crowd: 2 }, { number_totle: 4 }].map((row) =>
    insert(shop, 'queue_type', { name: '窗口', minitus: 7.5, ...row }),
  )
  return { rule, kjids, lucky, guides, queues }
}

/** Pieces that left the shop or wait to leave it: at least `held`, and up to `gone` more that came back or did not. */
const PIECES = `SELECT g.id, g.stores, COALESCE(SUM(CASE WHEN o.status <> -1 THEN l.number - l.refund_number END), 0) AS held,
    COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM order_log e WHERE e.order_id = o.id AND e.type IN (2, 3, 21))
      THEN CASE o.status WHEN -1 THEN l.number ELSE l.refund_number END END), 0) AS gone
  FROM goods g LEFT JOIN order_goods l ON l.goods_id = g.id LEFT JOIN orders o ON o.id = l.order_id
  WHERE g.day_price = 0 GROUP BY g.id`

interface Pieces {
  id: number
  stores: number
  held: number
  gone: number
}

/** Remembers the stock and tells, later, of which goods pieces have come from nowhere or vanished. */
function stockKeeper(shop: Tenant): () => string[] {
  const pieces = () => shop.db.all<Pieces>(PIECES)
  const first = new Map(pieces().map(({ id, stores }) => [id, stores]))
  return () =>
    pieces().flatMap(({ id, stores, held, gone }) => {
      const missing = (first.get(id) ?? 0) - stores
      return missing < held || missing > held + gone
        ? [`goods ${id}: ${missing} pieces are out, ${held} to ${held + gone} are sold`]
        : []
    })
}

/** The shop, its people and the two ways of asking it: as a client and as the merchant's control. */
export function openWholeShop() {
  const sandbox = createSandbox({ db: ':memory:', seed: 'empty' })
  const shop = sandbox.shop('t1')
  rules(shop)
  const goods = goodsOf(shop)
  const users: number[] = []
  const tokens = new Map<number, string>()
  const renew = () => users.forEach((uid) => tokens.set(uid, issue(shop, uid)))
  /** What was answered with HTTP 500 or not with JSON. */
  const broken: string[] = []

  const answer = async <T>(request: Request): Promise<Answer<T>> => {
    const response = await sandbox.fetch(request)
    const text = await response.text()
    if (response.status >= 500) broken.push(`${request.method} ${request.url}: ${text.slice(0, 200)}`)
    return JSON.parse(text) as Answer<T>
  }
  const join = (uid: number) => {
    users.push(uid)
    tokens.set(uid, issue(shop, uid))
  }
  for (let i = 0; i < USERS; i += 1) {
    const uid = createUser(shop, { source: 1, ip: '127.0.0.1', referrer: users[i - 1] })
    credit(shop, uid, { amountFen: 12_000, score: 60, remark: '开户' })
    if (i % 2 === 0) applyFx(shop, uid, '张三', '13900000000')
    if (i === 0) answerFx(shop, uid, true)
    join(uid)
  }

  return {
    ...{ shop, users, goods, broken, join, renew, ...offers(shop, goods), lostPieces: stockKeeper(shop) },
    tokenOf: (uid: number) => tokens.get(uid),
    close: () => sandbox.close(),
    /** A call of a method by a user; 0 = nobody. */
    call<T = unknown>(
      uid: number,
      verb: 'get' | 'post',
      path: string,
      fields: Fields = {},
    ): Promise<Answer<T>> {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries({ token: tokens.get(uid), ...fields }))
        if (value !== undefined) body.set(name, String(value))
      const url = `${ORIGIN}/t1${path}`
      return answer<T>(
        verb === 'get' ? new Request(`${url}?${body}`) : new Request(url, { method: 'POST', body }),
      )
    },
    /** A control address: GET without a body, POST with one. */
    control<T = Record<string, unknown>>(path: string, body?: object): Promise<Answer<T> & T> {
      const init = body && { method: 'POST', body: JSON.stringify(body) }
      return answer<T>(new Request(`${ORIGIN}/_sandbox/t1${path}`, init)) as Promise<Answer<T> & T>
    },
  }
}

export type WholeShop = ReturnType<typeof openWholeShop>
