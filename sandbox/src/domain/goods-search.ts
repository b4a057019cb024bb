import type { Shop } from '../shop'
import type { GoodsRow } from './goods'
import { contains } from './like'
import { Where } from './where'

export const GOODS_ORDERS = [
  'priceUp',
  'priceDown',
  'ordersUp',
  'ordersDown',
  'addedUp',
  'addedDown',
  'nameUp',
  'nameDown',
] as const

type Order = (typeof GOODS_ORDERS)[number]

/** What the goods list can be narrowed by; prices in fen, status -1 = all. */
export interface GoodsFilter {
  categoryId?: number
  shopId?: number
  nameLike?: string
  k?: string
  tagsLike?: string
  barCode?: string
  recommendStatus?: number
  pingtuan?: boolean
  kanjia?: boolean
  miaosha?: boolean
  priceMin?: number
  priceMax?: number
  day?: string
  status: number
  hidden: number
  orderBy?: Order
}

const ORDERS: Record<Order, string> = {
  priceUp: 'g.min_price, g.id',
  priceDown: 'g.min_price DESC, g.id',
  ordersUp: 'g.number_orders, g.id',
  ordersDown: 'g.number_orders DESC, g.id',
  addedUp: 'g.date_add, g.id',
  addedDown: 'g.date_add DESC, g.id DESC',
  nameUp: 'g.name, g.id',
  nameDown: 'g.name DESC, g.id',
}

/** A category and everything below it. */
const FAMILY = `g.category_id IN (
  WITH RECURSIVE family (id) AS (
    VALUES (?) UNION SELECT c.id FROM category c JOIN family f ON c.pid = f.id
  ) SELECT id FROM family)`

const WIDE = `(g.name LIKE ? ESCAPE '\\' OR g.sub_name LIKE ? ESCAPE '\\' OR g.tags LIKE ? ESCAPE '\\'
  OR g.characteristic LIKE ? ESCAPE '\\'
  OR g.category_id IN (SELECT id FROM category WHERE name LIKE ? ESCAPE '\\'))`

function conditions(filter: GoodsFilter): Where {
  const where = new Where()
  if (filter.status !== -1) where.and('g.status = ?', filter.status)
  return where
    .and('g.hidden = ?', filter.hidden)
    .when(filter.categoryId || undefined, FAMILY)
    .when(filter.shopId, 'g.shop_id = ?')
    .when(filter.nameLike && contains(filter.nameLike), `g.name LIKE ? ESCAPE '\\'`)
    .when(filter.k && contains(filter.k), WIDE)
    .when(filter.tagsLike && contains(filter.tagsLike), `g.tags LIKE ? ESCAPE '\\'`)
    .when(filter.barCode, '(g.bar_code = ? OR g.id IN (SELECT goods_id FROM sku WHERE bar_code = ?))')
    .when(filter.recommendStatus, 'g.recommend_status = ?')
    .when(filter.pingtuan, 'g.pingtuan = ?')
    .when(filter.kanjia, 'g.kanjia = ?')
    .when(filter.miaosha, 'g.miaosha = ?')
    .when(filter.priceMin, 'g.min_price >= ?')
    .when(filter.priceMax, 'g.min_price <= ?')
    .when(filter.day, 'g.id IN (SELECT goods_id FROM daily_price WHERE day = ? AND stores > 0)')
}

/** A goods as lists show it, with the choices of its first SKU: they name its properties. */
export type ListedGoods = GoodsRow & { pairs: string | null }

const COLUMNS = 'g.*, (SELECT s.property_child_ids FROM sku s WHERE s.goods_id = g.id LIMIT 1) AS pairs'

/** One page of goods. Without an order the merchant's own (paixu) comes first, then the newest. */
export function searchGoods(shop: Shop, filter: GoodsFilter, page: number, pageSize: number): ListedGoods[] {
  const where = conditions(filter)
  const order = filter.orderBy ? ORDERS[filter.orderBy] : 'g.paixu, g.id DESC'
  return shop.db.all<ListedGoods>(
    `SELECT ${COLUMNS} FROM goods g ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...where.values,
    pageSize,
    (page - 1) * pageSize,
  )
}

export const findListed = (shop: Shop, id: number) =>
  shop.db.get<ListedGoods>(`SELECT ${COLUMNS} FROM goods g WHERE g.id = ?`, id)
