import { get, post } from '@/lib/http'
import { toList, toPaged, toRecord } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type {
  PingtuanListParams,
  PingtuanMyJoinedParams,
  PingtuanOpened,
  PingtuanSet,
  PingtuanSetOfGoods,
  Tuan,
  TuanJoinUser,
} from '@/types/api/pingtuan'

/**
 * The group-buying setting of a goods (获取某一个商品的拼团配置): people needed, hours allowed, way of refund.
 * @param goodsId the goods
 * @returns the setting, or null when the goods is not sold to groups
 * @throws ApiError
 * Source: specification § 拼团功能 / 获取某一个商品的拼团配置
 */
export const pingtuanSet = async (goodsId: Id): Promise<PingtuanSet | null> =>
  toRecord(
    await get(
      '/shop/goods/pingtuan/set',
      { goodsId },
      { host: 'common', answers: { 700: null }, needs: ['id', 'numberPersion'] },
    ),
  )

/**
 * The group-buying settings of several goods at once (批量获取一组商品的拼团配置); each names its goods.
 * @param goodsIdArray ids of the goods; an empty list is answered without a call
 * @returns the settings; a goods that is not sold to groups has none
 * @throws ApiError
 * Source: specification § 拼团功能 / 批量获取一组商品的拼团配置
 */
export const pingtuanSets = async (goodsIdArray: readonly Id[]): Promise<PingtuanSetOfGoods[]> => {
  if (goodsIdArray.length === 0) return []
  const answer = await get<PingtuanSetOfGoods[]>(
    '/shop/goods/pingtuan/sets',
    { goodsId: goodsIdArray.join(',') },
    { host: 'common', answers: { 700: [] } },
  )
  return toList(answer, 'goodsId', 'numberPersion')
}

/**
 * Opens a group with the caller as its leader (开团). Others see it once the leader has paid an order with
 * `pingtuanOpenId` = `id` of the answer.
 * Whether it happened: no read shows an unpaid group; one that is never paid stays invisible and ends by itself,
 * so after a lost answer it is safe to open another.
 * @param goodsId the goods
 * @returns the group; its `id` is the `tuanId`
 * @throws ApiError auth; business: the goods is not sold to groups (any more)
 * Source: specification § 拼团功能 / 开团
 */
export const pingtuanOpen = (goodsId: Id): Promise<PingtuanOpened> =>
  post<PingtuanOpened>(
    '/shop/goods/pingtuan/open',
    { goodsId },
    { host: 'common', auth: true, needs: ['id'] },
  )

/**
 * The groups of a goods whose leader has paid (获取某个商品当前进行中的所有拼团).
 * @param params the goods, optionally the state; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError
 * Source: specification § 拼团功能 / 获取某个商品当前进行中的所有拼团
 */
export const pingtuanList = async (params: PingtuanListParams): Promise<Paged<Tuan>> =>
  toPaged(
    await post('/shop/goods/pingtuan/list/v2', params, {
      host: 'common',
      kind: 'read',
      answers: { 700: [] },
    }),
    'id',
    'helpNumber',
    'status',
    'dateEnd',
  )

/**
 * Who has joined a group (获取某个团购的参与用户列表).
 * @param tuanId number of the group (`PingtuanOpened.id`, `Tuan.id`), not the `pingtuanId`
 * @returns the members; none when there is no such group
 * @throws ApiError
 * Source: specification § 拼团功能 / 获取某个团购的参与用户列表
 */
export const pingtuanJoinUsers = async (tuanId: Id): Promise<TuanJoinUser[]> =>
  toList(
    await get('/shop/goods/pingtuan/joiner', { tuanId }, { host: 'common', answers: { 700: [] } }),
    'uidHelp',
  )

/**
 * The groups the caller is or was a member of (读取我参与过的所有团购记录).
 * @param params filter by goods, order, setting or group; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 拼团功能 / 读取我参与过的所有团购记录
 */
export const pingtuanMyJoined = async (params: PingtuanMyJoinedParams = {}): Promise<Paged<TuanJoinUser>> =>
  toPaged(
    await post('/shop/goods/pingtuan/my-join-list', params, {
      host: 'common',
      auth: true,
      kind: 'read',
      answers: { 700: [] },
    }),
    'pingtuanJoiner',
  )
