import { openTuan } from '../../domain/pingtuan'
import '../../domain/pingtuan-order'
import type { Shop } from '../../shop'
import { insert } from './insert'
import { at, inMinutes, shopAt } from './moment'
import { purchase } from './purchase'
import { FRIENDS, REVIEWERS_UIDS } from './users'

const KIWI = 1001
const TOMATO = 1103
const CROISSANT = 1402

/** [goods, people, groups that were complete before] */
const SETTINGS: readonly (readonly [goodsId: number, people: number, success: number])[] = [
  [TOMATO, 3, 1268],
  [CROISSANT, 2, 842],
  [KIWI, 3, 310],
]

/** [goods, minutes ago, members by their places in the list of people, chosen values] */
type Group = readonly [goodsId: number, minutes: number, members: readonly number[], values?: string]

const GROUPS: readonly Group[] = [
  [TOMATO, 2 * 1440, [5, 8, 2]],
  [TOMATO, 1289, [0, 7]],
  [TOMATO, 774, [5]],
  [TOMATO, 191, [3]],
  [CROISSANT, 520, [9]],
  [KIWI, 330, [11, 1], '39–42 粒/简装'],
]

/** Open groups at different ends of their day, and one that is complete; who opens comes first. */
export function seedGroups(shop: Shop): void {
  insert(
    shop.db,
    'pingtuan',
    SETTINGS.map(([goods_id, number_persion, number_success]) => ({
      ...{ goods_id, number_persion, number_success },
      ...{ date_add: at(shop, -20, '00:00:00'), date_end: at(shop, 40, '23:59:59') },
    })),
  )
  const people = [...REVIEWERS_UIDS, ...FRIENDS]
  for (const [goodsId, minutes, members, values] of GROUPS) {
    const [leader = 0] = members
    const tuan = openTuan(shopAt(shop, inMinutes(shop, -minutes)), people[leader] ?? 0, goodsId)
    members.forEach((member, i) => {
      const time = inMinutes(shop, -minutes + 1 + i * 25)
      purchase(shop, { time, uid: people[member] ?? 0, goodsId, values, pingtuanOpenId: tuan.id })
    })
  }
}
