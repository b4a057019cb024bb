import { skusOf } from '../../domain/sku'
import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { GOODS } from './catalogue'
import type { GoodsSeed } from './goods/type'
import { insert } from './insert'
import { at } from './moment'
import { OF_ALL, OF_GROUP, SPECIAL, type Words } from './review-words'
import { REVIEWERS_UIDS } from './users'

/** Orders of the reviews lie before all others and are not kept: their numbers are told apart by this. */
const BEFORE = 9_000_000

const reviewsFor = (goods: GoodsSeed) =>
  goods.sold === 0 ? 0 : Math.min(14, 3 + Math.floor(goods.sold / 1800))

function wordsFor(goods: GoodsSeed, i: number): Words {
  const special = SPECIAL[goods.art] ?? []
  const pool = [...special, ...(OF_GROUP[Math.floor(goods.id / 100)] ?? []), ...OF_ALL]
  // the special ones come first, then a walk through the others that differs from goods to goods
  const next =
    i < special.length ? i : special.length + ((goods.id * 7 + i * 5) % (pool.length - special.length))
  return pool[next] ?? { text: '不错，会再来。', stars: 5 }
}

const gradeOf = (stars: number) => (stars >= 4 ? 2 : stars === 3 ? 1 : 0)

function photosFor(goods: GoodsSeed, words: Words, i: number): string[] {
  if (words.photos) return words.photos
  return i % 4 === 1 ? [`${goods.art}-3`, `${goods.art}-4`] : []
}

/** Reviews by other people, on every goods that has been sold. */
export function seedReviews(shop: Shop): void {
  const { db } = shop
  let serial = BEFORE
  for (const goods of GOODS) {
    const skus = skusOf(shop, goods.id)
    const seen = new Set<string>()
    for (let i = 0; i < reviewsFor(goods); i += 1) {
      const words = wordsFor(goods, i)
      if (seen.has(words.text)) continue
      seen.add(words.text)
      serial += 1
      const sku = skus[(goods.id + i) % (skus.length || 1)]
      const price = sku?.price ?? Math.round(goods.price * 100)
      insert(db, 'reputation', [
        {
          id: serial,
          order_id: serial,
          order_goods_id: serial,
          goods_id: goods.id,
          goods_name: goods.name,
          pic: pic(goods.art),
          property: sku?.property_child_names.replace(/,$/, ''),
          number: 1 + (i % 2),
          amount: price * (1 + (i % 2)),
          uid: REVIEWERS_UIDS[(goods.id + i * 5) % REVIEWERS_UIDS.length],
          good_reputation: gradeOf(words.stars),
          stars: words.stars,
          remark: words.text,
          reply: words.reply,
          date_reputation: at(
            shop,
            -2 - i * 4 - (goods.id % 3),
            `${String(9 + ((goods.id + i) % 12)).padStart(2, '0')}:2${i % 10}:36`,
          ),
        },
      ])
      insert(
        db,
        'reputation_pic',
        photosFor(goods, words, i).map((name) => ({ reputation_id: serial, pic: pic(name) })),
      )
    }
  }
  db.run(
    `UPDATE goods SET
       number_reputation = (SELECT COUNT(*) FROM reputation r WHERE r.goods_id = goods.id),
       number_good_reputation = (SELECT COUNT(*) FROM reputation r WHERE r.goods_id = goods.id AND r.good_reputation = 2)`,
  )
}
