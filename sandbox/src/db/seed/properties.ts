import { toFen } from '../../domain/money'
import { canonicalPairs } from '../../domain/sku'
import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import type { Choices, GoodsSeed } from './goods/type'
import { insert } from './insert'
import { at } from './moment'

/** A SKU that was written, as day prices need it. */
export interface SeededSku {
  id: number
  price: number
  was: number
}

/** Writes SKUs. A property such as 规格 is shared by all goods that have it, and so are its values. */
export function createProperties(shop: Shop) {
  const { db } = shop
  const date_add = at(shop, -400, '10:00:00')
  const properties = new Map<string, number>()
  const children = new Map<string, number>()
  let skuId = 20_000

  function propertyId(name: string): number {
    const known = properties.get(name)
    if (known) return known
    const id = properties.size + 1
    properties.set(name, id)
    insert(db, 'goods_property', [{ id, name, paixu: id, date_add }])
    return id
  }

  function childId(property: string, name: string): number {
    const key = `${property}/${name}`
    const known = children.get(key)
    if (known) return known
    const id = children.size + 1
    children.set(key, id)
    insert(db, 'goods_property_child', [{ id, property_id: propertyId(property), name, paixu: id, date_add }])
    return id
  }

  function add(
    goods: GoodsSeed,
    { properties: offered, skus, pics = {}, pingtuan = {} }: Choices,
  ): SeededSku[] {
    const names = Object.keys(offered)
    for (const name of names) offered[name]?.forEach((value) => childId(name, value))
    const rows = skus.map(([values, price, was, stores, weight = goods.weight]) => {
      const chosen = values.split('/').map((value, i) => [names[i] ?? '', value] as const)
      const pairs = chosen.map(([name, value]) => `${propertyId(name)}:${childId(name, value)}`)
      skuId += 1
      return {
        id: skuId,
        goods_id: goods.id,
        property_child_ids: canonicalPairs(pairs.join(',')),
        property_child_names: chosen.map(([name, value]) => `${name}:${value},`).join(''),
        price: toFen(price),
        original_price: toFen(was),
        pingtuan_price: toFen(pingtuan[values] ?? 0),
        score: goods.score ?? 0,
        stores,
        weight,
      }
    })
    insert(db, 'sku', rows)
    for (const name of names) {
      for (const value of offered[name] ?? []) {
        const picture = pics[value]
        if (picture === undefined) continue
        const option_value_id = childId(name, value)
        insert(db, 'goods_sub_pic', [{ goods_id: goods.id, option_value_id, pic: pic(picture) }])
      }
    }
    return rows.map(({ id, price, original_price: was }) => ({ id, price, was }))
  }

  return { add }
}
