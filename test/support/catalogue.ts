import type { LineRequest, OrderRequest } from '../../sandbox/src/domain/order-request'
import { openTenants, type Tenant } from '../../sandbox/src/db/tenants'
import type { Value } from '../../sandbox/src/db/database'
import { credit } from '../../sandbox/src/domain/books'

/** Rows for shops that start empty, written the way a merchant would fill his tables. Money is fen. */

export const BEIJING = { provinceId: '110000000000', cityId: '110100000000', districtId: '110101000000' }

/** A shop inside the process without any settings, for rules that need no HTTP. */
export function openShop(): { shop: Tenant; close: () => void } {
  const tenants = openTenants(':memory:', 'empty')
  const shop = tenants.get('t1')
  shop.db.run('DELETE FROM config')
  return { shop, close: () => tenants.close() }
}

type Row = Record<string, Value>

export function insert(shop: Tenant, table: string, row: Row): number {
  const names = Object.keys(row)
  const marks = names.map(() => '?').join(', ')
  return shop.db.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`, ...Object.values(row))
    .lastId
}

export const addGoods = (shop: Tenant, row: Row = {}) =>
  insert(shop, 'goods', {
    name: '苹果',
    category_id: 1,
    pic: '@base@/files/apple.webp',
    min_price: 1000,
    original_price: 1200,
    stores: 100,
    date_add: shop.now(),
    ...row,
  })

export const addSku = (shop: Tenant, goodsId: number, row: Row) =>
  insert(shop, 'sku', {
    goods_id: goodsId,
    property_child_names: '规格:大,',
    original_price: 2000,
    stores: 10,
    ...row,
  })

export const addCoupon = (shop: Tenant, row: Row = {}) =>
  insert(shop, 'coupon', {
    name: '满减券',
    money_min: 500,
    money_max: 500,
    number_totle: 100,
    date_add: shop.now(),
    ...row,
  })

let serial = 0

/** A user with money (fen) and points. */
export function addUser(
  shop: Tenant,
  { amountFen = 0, score = 0, ...row }: Row & { amountFen?: number; score?: number } = {},
) {
  serial += 1
  const uid = insert(shop, 'user', { nick: `用户${serial}`, date_add: shop.now(), ...row })
  credit(shop, uid, { amountFen, score, remark: '开户' })
  return uid
}

export const line = (goodsId: number, number = 1, more: Partial<LineRequest> = {}): LineRequest => ({
  ...{ goodsId, number, propertyChildIds: '', logisticsType: 0, days: [], additions: [] },
  ...more,
})

export const order = (lines: LineRequest[], more: Partial<OrderRequest> = {}): OrderRequest => ({
  lines,
  peisongType: 'kd',
  receiver: { ...BEIJING, address: '王府井大街 1 号', linkMan: '张三', mobile: '13800000000' },
  couponIds: [],
  deductionScore: 0,
  ...more,
})

export const EXTRAS = { extJson: {}, isCanHx: false }
