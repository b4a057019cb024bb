import { grantCoupon } from '../../domain/coupon-fetch'
import type { Shop } from '../../shop'
import { CATEGORIES } from './categories'
import { insert, type Row } from './insert'
import { at, shopAt } from './moment'
import { DEMO, FRIENDS } from './users'

const COUPON = {
  general: 1,
  seafood: 2,
  dairy: 3,
  freight: 4,
  word: 5,
  weekend: 6,
  deli: 7,
  points: 8,
  paid: 9,
  welcome: 10,
  lucky: 11,
  past: 12,
}

/** Money in fen; money_type 1: hundredths of a per cent. */
const rules = (shop: Shop): Row[] => [
  {
    id: COUPON.general,
    name: '全场通用券',
    money: 1200,
    money_hreshold: 5900,
    date_end_days: 7,
    totle: 2000,
    git: 1540,
    used: 812,
    max: 2,
    type: 'all',
  },
  {
    id: COUPON.seafood,
    name: '海鲜水产专享',
    money: 2500,
    money_hreshold: 12_900,
    date_end: at(shop, 24, '23:59:59'),
    totle: 800,
    git: 236,
    used: 98,
    type: 'seafood',
  },
  {
    id: COUPON.dairy,
    name: '乳品烘焙 8.8 折券',
    money: 1200,
    money_type: 1,
    money_hreshold: 3000,
    date_end_days: 15,
    totle: 200,
    git: 63,
    used: 20,
    need_score: 300,
    type: 'dairy',
  },
  {
    id: COUPON.freight,
    name: '运费券',
    money: 600,
    only_freight: true,
    date_end_days: 3,
    totle: 5000,
    git: 2210,
    used: 1620,
    type: 'freight',
  },
  {
    id: COUPON.word,
    name: '水果口令券',
    money: 800,
    money_hreshold: 3900,
    date_end_days: 7,
    totle: 500,
    git: 127,
    used: 60,
    pwd: '鲜选',
    type: 'fruit',
  },
  {
    id: COUPON.weekend,
    name: '周末大采购券',
    money: 3000,
    money_hreshold: 19_900,
    date_end_days: 2,
    totle: 500,
    git: 500,
    used: 388,
    type: 'all',
  },
  {
    id: COUPON.deli,
    name: '老陈家熟食券',
    money: 500,
    money_hreshold: 3000,
    date_end_days: 10,
    totle: 300,
    git: 88,
    used: 41,
    shop_id: 2,
    type: 'deli',
  },
  {
    id: COUPON.points,
    name: '积分换 5 元无门槛',
    money: 500,
    date_end_days: 30,
    totle: 1000,
    git: 410,
    used: 280,
    need_score: 500,
    max: 5,
    type: 'all',
  },
  {
    id: COUPON.paid,
    name: '省钱卡 · 满 99 减 20',
    money: 2000,
    money_hreshold: 9900,
    date_end_days: 31,
    totle: 400,
    git: 52,
    used: 18,
    need_amount: 390,
    max: 4,
    type: 'all',
  },
  {
    id: COUPON.welcome,
    name: '新人礼 · 满 39 减 10',
    money: 1000,
    money_hreshold: 3900,
    date_end_days: 14,
    totle: 100_000,
    git: 8122,
    used: 5021,
    send_register: true,
    front: false,
    type: 'new',
  },
  {
    id: COUPON.lucky,
    name: '随机立减券',
    money: 200,
    money_max: 1000,
    money_hreshold: 2900,
    date_end_days: 5,
    totle: 600,
    git: 190,
    used: 77,
    type: 'all',
  },
  {
    id: COUPON.past,
    name: '清明踏青券',
    money: 1500,
    money_hreshold: 8900,
    date_end: at(shop, -9, '23:59:59'),
    totle: 600,
    git: 411,
    used: 300,
    type: 'all',
  },
]

function toRow(shop: Shop, rule: Row): Row {
  const { money, money_max = money, totle, git, used, max = 1, front = true, date_end, ...rest } = rule
  return {
    ...rest,
    money_min: money,
    money_max,
    number_totle: totle,
    number_git: git,
    number_used: used,
    number_person_max: max,
    show_in_front: front,
    date_end,
    date_end_type: date_end === undefined ? 1 : 0,
    date_add: at(shop, -60, '10:00:00'),
  }
}

const category = (key: string) => ({ type: 0, ref_id: CATEGORIES.get(key) })

/** Rules and what they are for; five usable coupons of the demo shopper, one expired. */
export function seedCoupons(shop: Shop): void {
  const { db } = shop
  insert(
    db,
    'coupon',
    rules(shop).map((rule) => toRow(shop, rule)),
  )
  insert(db, 'coupon_ref', [
    { coupon_id: COUPON.seafood, ...category('seafood') },
    { coupon_id: COUPON.dairy, ...category('dairy') },
    { coupon_id: COUPON.word, ...category('fruit') },
  ])
  const days: readonly (readonly [days: number, rule: number])[] = [
    [-20, COUPON.past],
    [-3, COUPON.seafood],
    [-2, COUPON.deli],
    [-1, COUPON.general],
    [-1, COUPON.freight],
    [-1, COUPON.points],
  ]
  for (const [day, rule] of days) grantCoupon(shopAt(shop, at(shop, day, '12:30:00')), DEMO, rule)
  for (const uid of FRIENDS) grantCoupon(shop, uid, COUPON.welcome)
}
