import { toFen } from '../../domain/money'
import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { CATEGORIES } from './categories'
import { seedDays } from './days'
import { TEMPLATES } from './freight'
import { contentOf } from './goods-text'
import { DAIRY } from './goods/dairy'
import { FRUIT } from './goods/fruit'
import { GRAIN } from './goods/grain'
import { HOME } from './goods/home'
import { MEAT } from './goods/meat'
import { SEAFOOD } from './goods/seafood'
import { SNACK } from './goods/snack'
import type { GoodsSeed } from './goods/type'
import { VEGETABLES } from './goods/vegetables'
import { insert, type Row } from './insert'
import { LEVEL_IDS } from './levels'
import { at, inMinutes } from './moment'
import { createProperties } from './properties'

export const GOODS: readonly GoodsSeed[] = [
  ...FRUIT,
  ...VEGETABLES,
  ...MEAT,
  ...SEAFOOD,
  ...DAIRY,
  ...GRAIN,
  ...SNACK,
  ...HOME,
]

const GALLERY = 4

/** What the shop puts in front, a little of everything; the others recommended follow, then the rest. */
const FRONT = [
  1001, 1002, 1301, 1401, 1010, 1102, 1003, 1705, 1202, 1402, 1110, 1505, 1205, 1009, 1603, 1303, 1103, 1404,
  1601, 1501,
]

function placeOf({ id, recommend }: GoodsSeed, i: number): number {
  const front = FRONT.indexOf(id)
  if (front >= 0) return front + 1
  return recommend ? 100 + i : 200 + i
}

function goodsRow(shop: Shop, goods: GoodsSeed, i: number): Row {
  const { choices, flash } = goods
  const lowest = choices ? Math.min(...choices.skus.map(([, price]) => price)) : goods.price
  const stores = choices && !goods.daily ? choices.skus.reduce((sum, sku) => sum + sku[3], 0) : goods.stores
  return {
    id: goods.id,
    name: goods.name,
    sub_name: goods.sub,
    characteristic: goods.note,
    category_id: CATEGORIES.get(goods.category),
    shop_id: goods.shop ?? 0,
    pic: pic(goods.art),
    content: contentOf(goods),
    ext_json: JSON.stringify(goods.spec),
    min_price: toFen(lowest),
    original_price: toFen(goods.was),
    min_score: goods.score ?? 0,
    pingtuan: goods.pingtuan !== undefined,
    pingtuan_price: toFen(goods.pingtuan ?? 0),
    date_start_pingtuan: goods.pingtuan && at(shop, -20, '00:00:00'),
    date_end_pingtuan: goods.pingtuan && at(shop, 40, '23:59:59'),
    kanjia: goods.kanjia !== undefined,
    kanjia_price: toFen(goods.kanjia ?? 0),
    miaosha: flash !== undefined,
    date_start: flash && inMinutes(shop, flash.from),
    date_end: flash && inMinutes(shop, flash.to),
    limitation: goods.limit !== undefined,
    commission: toFen(goods.commission ?? 0),
    commission_type: goods.commission ? 2 : 0,
    got_score: goods.earns ?? 0,
    logistics_id: TEMPLATES[goods.freight],
    need_logistics: goods.freight !== 'none',
    no_rebate: goods.noRebate === true,
    day_price: goods.daily === true,
    weight: goods.weight,
    unit: goods.unit,
    stores,
    min_buy_number: goods.minBuy ?? 1,
    number_orders: Math.round(goods.sold * 0.82),
    number_sells: goods.sold,
    views: goods.sold * 9 + 137,
    recommend_status: goods.recommend === true,
    status: goods.offShelf === true,
    tags: goods.tags,
    bar_code: goods.barCode,
    after_sale: goods.afterSale,
    purchase_notes: goods.notes,
    paixu: placeOf(goods, i),
    date_add: at(shop, -300 + ((i * 37) % 290), '07:30:00'),
    date_update: at(shop, -1, '21:00:00'),
  }
}

const picRows = (goods: GoodsSeed): Row[] =>
  Array.from({ length: GALLERY }, (_, i) => ({
    goods_id: goods.id,
    pic: pic(i === 0 ? goods.art : `${goods.art}-${i + 1}`),
    paixu: i,
  }))

function limitRows({ id, limit, limitByLevel = {} }: GoodsSeed): Row[] {
  if (!limit) return []
  return [0, ...LEVEL_IDS].map((level) => ({
    goods_id: id,
    user_level_id: level,
    buy_numbers: limitByLevel[level] ?? limit.number,
    duration: limit.days,
    unit: 0,
  }))
}

export function seedCatalogue(shop: Shop): void {
  const { db } = shop
  const properties = createProperties(shop)
  GOODS.forEach((goods, i) => {
    insert(db, 'goods', [goodsRow(shop, goods, i)])
    insert(db, 'goods_pic', picRows(goods))
    insert(db, 'goods_limitation', limitRows(goods))
    const skus = goods.choices ? properties.add(goods, goods.choices) : []
    if (goods.daily) seedDays(shop, goods, skus)
  })
  insert(db, 'goods_addition', ADDITIONS)
  db.run('UPDATE goods SET has_addition = 1 WHERE id IN (SELECT goods_id FROM goods_addition)')
}

const CAKE = 1404

/** What may be added to a cake: one set of cutlery, any number of further things. */
const ADDITIONS: readonly Row[] = [
  { id: 1, goods_id: CAKE, pid: 0, name: '餐具', type: 0, required: 0, paixu: 1 },
  { id: 2, goods_id: CAKE, pid: 1, name: '5 套餐具', price: 0, paixu: 1 },
  { id: 3, goods_id: CAKE, pid: 1, name: '10 套餐具', price: 300, paixu: 2 },
  { id: 4, goods_id: CAKE, pid: 0, name: '加点心意', type: 1, required: 0, paixu: 2 },
  { id: 5, goods_id: CAKE, pid: 4, name: '数字蜡烛', price: 500, paixu: 1 },
  { id: 6, goods_id: CAKE, pid: 4, name: '手写贺卡', price: 300, paixu: 2 },
]
