import { shopNow } from '@/lib/clock'
import { isCode } from '@/lib/http'
import type { PosterSubject } from '@/routes'
import { goodsDetail, kanjiaDetail, kanjiaSet, pingtuanJoinUsers, pingtuanSet } from '@/services'
import type { Id } from '@/types/api/common'
import type { GoodsDetail } from '@/types/api/goods'
import type { KanjiaDetail, KanjiaSet } from '@/types/api/kanjia'
import type { PingtuanSet } from '@/types/api/pingtuan'
import { parseDate } from '@/utils/date'
import { kanjiaState } from '@/utils/kanjia'

const NOT_FOUND = 404

/** What a poster is about, as the server has it now. */
export type Facts =
  | { kind: 'goods'; goods: GoodsDetail }
  | { kind: 'kanjia'; goods: GoodsDetail; set: KanjiaSet; bargain: KanjiaDetail | null }
  | { kind: 'pingtuan'; goods: GoodsDetail; set: PingtuanSet; tuanId?: Id; members: number }
  | { kind: 'invitation'; uid: Id }

const readGoods = (id: Id): Promise<GoodsDetail | null> =>
  goodsDetail(id).catch((error: unknown) => {
    if (isCode(error, NOT_FOUND)) return null
    throw error
  })

const readBargain = async (goods: GoodsDetail, { kjid, kjJoinUid }: PosterSubject): Promise<Facts | null> => {
  const sets = (await kanjiaSet(goods.basicInfo.id)).filter((one) => kanjiaState(one, shopNow()) === 'on')
  const set = kjid === undefined ? sets[0] : sets.find(({ id }) => id === kjid)
  if (!set) return null
  const bargain = kjJoinUid === undefined ? null : await kanjiaDetail(set.id, kjJoinUid)
  return { kind: 'kanjia', goods, set, bargain }
}

const readGroup = async (goods: GoodsDetail, { tuanId }: PosterSubject): Promise<Facts | null> => {
  const [set, members] = await Promise.all([
    pingtuanSet(goods.basicInfo.id),
    tuanId === undefined ? [] : pingtuanJoinUsers(tuanId),
  ])
  if (!set || set.status !== 0 || parseDate(set.dateEnd) <= shopNow()) return null
  // A group without members is one that nobody can see: its leader has not paid.
  return { kind: 'pingtuan', goods, set, members: members.length, ...(members.length > 0 ? { tuanId } : {}) }
}

/**
 * Reads what the poster shows.
 * @param uid of the user, who invites
 * @returns null when there is nothing (any more) to make a poster of
 * @throws ApiError
 */
export const readFacts = async (
  subject: Partial<PosterSubject>,
  uid: Id | undefined,
): Promise<Facts | null> => {
  const { kind = 'goods', goodsId } = subject
  if (kind === 'invitation') return uid === undefined ? null : { kind, uid }
  const goods = goodsId === undefined ? null : await readGoods(goodsId)
  if (!goods) return null
  if (kind === 'kanjia') return readBargain(goods, { ...subject, kind })
  if (kind === 'pingtuan') return readGroup(goods, { ...subject, kind })
  return { kind: 'goods', goods }
}
