import { get, post } from '@/lib/http'
import { toPaged } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type { FavGoods, GoodsFavListParams } from '@/types/api/favorite'

/**
 * Puts goods among the user's favourites (收藏某个商品). Whether it happened: `goodsFavCheck`.
 * @param goodsId the goods
 * @throws ApiError auth
 * Source: specification § 商品收藏 / 收藏某个商品
 */
export const goodsFavPut = (goodsId: Id): Promise<void> =>
  post<void>('/shop/goods/fav/add', { goodsId }, { host: 'common', auth: true })

/**
 * Whether goods are among the user's favourites (检测当前商品是否已被收藏).
 * @param goodsId the goods
 * @returns true or false
 * @throws ApiError auth
 * Source: specification § 商品收藏 / 检测当前商品是否已被收藏
 */
export const goodsFavCheck = async (goodsId: Id): Promise<boolean> => {
  const answer = await get<string | boolean | undefined>(
    '/shop/goods/fav/check',
    { goodsId },
    { host: 'common', auth: true, answers: { [-1]: false } },
  )
  return answer !== false
}

/**
 * The user's favourites (获取收藏的商品), newest first.
 * @param params words in the name; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 商品收藏 / 获取收藏的商品
 */
export const goodsFavList = async (params: GoodsFavListParams = {}): Promise<Paged<FavGoods>> =>
  toPaged(
    await post('/shop/goods/fav/list', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'goodsId',
  )

/**
 * Takes goods from the user's favourites (删除收藏的某个商品); one of the two numbers is enough.
 * Whether it happened: `goodsFavCheck`.
 * @param id the favourite record (`FavGoods.id`)
 * @param goodsId the goods
 * @throws ApiError auth
 * Source: specification § 商品收藏 / 删除收藏的某个商品
 */
export const goodsFavDelete: {
  (id: Id, goodsId?: Id): Promise<void>
  (id: undefined, goodsId: Id): Promise<void>
} = (id?: Id, goodsId?: Id): Promise<void> =>
  post<void>('/shop/goods/fav/delete', { id, goodsId }, { host: 'common', auth: true })
