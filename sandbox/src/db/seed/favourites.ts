import type { Shop } from '../../shop'
import { insert } from './insert'
import { at } from './moment'
import { DEMO } from './users'

/** Among them sold out (1004), off the shelf (1104) and points goods. */
const MARKED = [1001, 1003, 1004, 1104, 1202, 1301, 1402, 1502, 1606, 1705, 1711, 1721]

export function seedFavourites(shop: Shop): void {
  const { db } = shop
  MARKED.forEach((goodsId, i) => {
    const goods = db.get<{ name: string; pic: string }>('SELECT name, pic FROM goods WHERE id = ?', goodsId)
    if (!goods) throw new Error(`goods ${goodsId} is not in the catalogue`)
    const date_add = at(shop, -60 + i * 5, '20:31:00')
    insert(db, 'fav', [{ uid: DEMO, goods_id: goodsId, goods_name: goods.name, pic: goods.pic, date_add }])
    db.run('UPDATE goods SET number_fav = number_fav + 1 WHERE id = ?', goodsId)
  })
}
