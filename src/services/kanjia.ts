import { get, post } from '@/lib/http'
import { needAll, toList, toRecord } from '@/lib/http/shapes'
import type { Id } from '@/types/api/common'
import type { KanjiaDetail, KanjiaHelp, KanjiaInfo, KanjiaJoined, KanjiaSet } from '@/types/api/kanjia'

/** What a bargain cannot do without. */
const BARGAIN = ['uid', 'curPrice', 'minPrice'] as const

/**
 * The bargain activities of a goods, or of several goods at once (获取商品砍价设置).
 * @param goodsId one goods or several; an empty list is answered without a call
 * @returns all activities; one goods may have several, or none
 * @throws ApiError
 * Source: specification § 商品砍价 / 获取商品砍价设置
 */
export const kanjiaSet = async (goodsId: Id | readonly Id[]): Promise<KanjiaSet[]> => {
  const ids = typeof goodsId === 'object' ? goodsId.join(',') : String(goodsId)
  if (ids === '') return []
  const answer = await get<KanjiaSet | KanjiaSet[] | undefined>(
    '/shop/goods/kanjia/set/v2',
    { goodsId: ids },
    { answers: { 700: [] } },
  )
  const single = toRecord<KanjiaSet>(answer)
  return toList(
    single?.id === undefined ? answer : [single],
    'id',
    'originalPrice',
    'minPrice',
    'number',
    'numberBuy',
  )
}

/**
 * Starts a bargain (发起砍价). A user has one for each activity: a second call answers the running one.
 * Whether it happened: `kanjiaMyJoinInfo`.
 * @param kjid the activity (`KanjiaSet.id`)
 * @returns the bargain; its `uid` is the `joiner` that friends help
 * @throws ApiError auth; business: the activity has ended or is sold out
 * Source: specification § 商品砍价 / 发起[创建]砍价
 */
export const kanjiaJoin = (kjid: Id): Promise<KanjiaJoined> =>
  post<KanjiaJoined>('/shop/goods/kanjia/join', { kjid }, { auth: true, needs: BARGAIN })

/**
 * The caller's own bargain (我发起[创建]的砍价详情).
 * @param kjid the activity (`KanjiaSet.id`)
 * @returns the bargain with its progress, or null when the caller has not started one
 * @throws ApiError auth
 * Source: specification § 商品砍价 / 我发起[创建]的砍价详情
 */
export const kanjiaMyJoinInfo = async (kjid: Id): Promise<KanjiaInfo | null> =>
  toRecord(
    await get('/shop/goods/kanjia/my', { kjid }, { auth: true, answers: { 700: null }, needs: BARGAIN }),
  )

/**
 * Gives up the caller's bargain, cuts included, so that a new one can be started (放弃上一次砍价).
 * Whether it happened: `kanjiaMyJoinInfo` answers null.
 * @param kjid the activity (`KanjiaSet.id`)
 * @throws ApiError auth; business: there is no bargain to give up
 * Source: specification § 商品砍价 / 放弃上一次砍价
 */
export const kanjiaClear = (kjid: Id): Promise<void> =>
  post<void>('/shop/goods/kanjia/clear', { kjid }, { auth: true })

/**
 * Anybody's bargain with its helpers (砍价详情); needs no login, so an invited visitor sees it at once.
 * @param kjid the activity (`KanjiaSet.id`)
 * @param joiner uid of the user who started the bargain
 * @returns the bargain, or null when this user has none (never started, or given up)
 * @throws ApiError
 * Source: specification § 商品砍价 / 砍价详情
 */
export const kanjiaDetail = async (kjid: Id, joiner: Id): Promise<KanjiaDetail | null> => {
  const answer = await get<Partial<KanjiaDetail> | null>(
    '/shop/goods/kanjia/info',
    { kjid, joiner },
    { answers: { 700: null } },
  )
  if (!answer?.kanjiaInfo) return null
  return {
    kanjiaInfo: needAll('/shop/goods/kanjia/info', answer.kanjiaInfo, BARGAIN),
    joiner: answer.joiner ?? {},
    helps: toList(answer.helps, 'cutPrice'),
  }
}

/**
 * Cuts a friend's bargain once (帮好友砍价). A second call by the same user answers the first cut again: ask
 * `kanjiaHelpDetail` before to tell the two apart, and after a lost answer to learn whether it happened.
 * @param kjid the activity (`KanjiaSet.id`)
 * @param joiner uid of the user who started the bargain
 * @param remark words for the friend
 * @returns the cut, its amount in yuan
 * @throws ApiError auth; business: the bargain has ended or reached its floor
 * Source: specification § 商品砍价 / 帮好友砍价
 */
export const kanjiaHelp = (kjid: Id, joiner: Id, remark?: string): Promise<KanjiaHelp> =>
  post<KanjiaHelp>(
    '/shop/goods/kanjia/help',
    { kjid, joinerUser: joiner, remark },
    { auth: true, needs: ['cutPrice'] },
  )

/**
 * What the caller has cut off a friend's price (查询我帮好友砍掉的金额).
 * @param kjid the activity (`KanjiaSet.id`)
 * @param joiner uid of the user who started the bargain
 * @returns the cut, its amount in yuan, or null when the caller has not helped
 * @throws ApiError auth
 * Source: specification § 商品砍价 / 查询我帮好友砍掉的金额
 */
export const kanjiaHelpDetail = async (kjid: Id, joiner: Id): Promise<KanjiaHelp | null> =>
  toRecord(
    await get(
      '/shop/goods/kanjia/myHelp',
      { kjid, joinerUser: joiner },
      { auth: true, answers: { 700: null }, needs: ['cutPrice'] },
    ),
  )
