import type { GoodsDetail, GoodsLogistics, GoodsProperty } from '../../../src/types/api/goods'
import type { Shop } from '../shop'
import { readExtJson } from './ext-json'
import { findLogistics, rulesOf, type LogisticsRow } from './freight'
import { toCategory, toSku, toSummary, type CategoryRow } from './goods-record'
import { findListed } from './goods-search'
import { MERCHANT_ID } from './merchant'
import { toYuan } from './money'
import { skusOf, type SkuRow } from './sku'

interface ChildRow {
  id: number
  name: string
  property_id: number
  paixu: number
  date_add: string
  property_name: string
  property_paixu: number
  property_date: string
}

const FEE_TYPES = ['按件数', '按重量', '按体积'] as const

/** The properties of a goods with those values only that one of its SKUs has. */
function propertiesOf(shop: Shop, skus: readonly SkuRow[]): GoodsProperty[] {
  const used = new Set(skus.flatMap((sku) => sku.property_child_ids.match(/(?<=:)\d+/g) ?? []))
  const rows = shop.db.all<ChildRow>(
    `SELECT c.*, p.name AS property_name, p.paixu AS property_paixu, p.date_add AS property_date
     FROM goods_property_child c JOIN goods_property p ON p.id = c.property_id
     WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY p.paixu, p.id, c.paixu, c.id`,
    JSON.stringify([...used].map(Number)),
  )
  const properties = new Map<number, GoodsProperty>()
  for (const row of rows) {
    const property = properties.get(row.property_id) ?? {
      id: row.property_id,
      name: row.property_name,
      paixu: row.property_paixu,
      dateAdd: row.property_date,
      userId: MERCHANT_ID,
      childsCurGoods: [],
    }
    properties.set(row.property_id, property)
    const { id, name, paixu } = row
    property.childsCurGoods.push({
      id,
      name,
      propertyId: row.property_id,
      paixu,
      dateAdd: row.date_add,
      userId: MERCHANT_ID,
    })
  }
  return [...properties.values()]
}

/** The terms that hold wherever no other rule does; of a template for one region that region's. */
function toLogistics(shop: Shop, template: LogisticsRow): GoodsLogistics {
  const served = rulesOf(shop, template.id).filter((rule) => rule.served)
  const everywhere = served.filter((rule) => rule.region_id === '')
  const shown = everywhere.length > 0 ? everywhere : served.slice(0, 1)
  return {
    isFree: template.is_free === 1,
    feeType: template.fee_type,
    feeTypeStr: FEE_TYPES[template.fee_type],
    details: shown.map((rule) => ({
      type: rule.type,
      firstNumber: rule.first_number,
      firstAmount: toYuan(rule.first_amount),
      addNumber: rule.add_number,
      addAmount: toYuan(rule.add_amount),
      userId: MERCHANT_ID,
    })),
  }
}

/** Everything the detail page shows; undefined when there is no such goods. Off-shelf goods have one as well. */
export function detailOf(shop: Shop, goodsId: number): GoodsDetail | undefined {
  const goods = findListed(shop, goodsId)
  if (!goods) return undefined
  const category = shop.db.get<CategoryRow>('SELECT * FROM category WHERE id = ?', goods.category_id)
  const skus = skusOf(shop, goodsId)
  const template = goods.logistics_id ? findLogistics(shop, goods.logistics_id) : undefined
  const pics = shop.db.all<{ id: number; pic: string }>(
    'SELECT id, pic FROM goods_pic WHERE goods_id = ? ORDER BY paixu, id',
    goodsId,
  )
  const subPics = shop.db.all<{ optionValueId: number; pic: string }>(
    'SELECT option_value_id AS optionValueId, pic FROM goods_sub_pic WHERE goods_id = ? ORDER BY option_value_id',
    goodsId,
  )
  return {
    basicInfo: toSummary(goods, shop.now()),
    category: category
      ? { ...toCategory(category), level: undefined }
      : { id: goods.category_id, name: '', pid: 0, isUse: false, paixu: 0, userId: MERCHANT_ID },
    pics: pics.map(({ id, pic }) => ({ id, goodsId, pic, userId: MERCHANT_ID })),
    pics2: pics.map(({ pic }) => pic),
    content: goods.content,
    extJson: readExtJson(goods.ext_json),
    logistics: template && toLogistics(shop, template),
    properties: skus.length > 0 ? propertiesOf(shop, skus) : undefined,
    skuList: skus.length > 0 ? skus.map(toSku) : undefined,
    subPics: subPics.length > 0 ? subPics : undefined,
  }
}
