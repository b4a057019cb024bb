import { get, post } from '@/lib/http'
import { toPaged } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type { FetchShopsParams, Shop, ShopDetail } from '@/types/api/shop'

/**
 * The merchant's shops (读取所有的门店列表).
 * @param params filter by region, words and type; with the own position in degrees the nearest comes first and each
 *   shop has its `distance` in kilometres; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError
 * Source: specification § 商城模块 / 门店管理 / 读取所有的门店列表
 */
export const fetchShops = async (params: FetchShopsParams = {}): Promise<Paged<Shop>> =>
  toPaged(await post('/shop/subshop/list', params, { kind: 'read', answers: { 700: [] } }), 'id', 'name')

/**
 * One shop with the merchant's extended attributes (门店详情).
 * @param id the shop
 * @returns the shop, or null when there is none with this id
 * @throws ApiError
 * Source: specification § 商城模块 / 门店管理 / 门店详情
 */
export const shopSubdetail = async (id: Id): Promise<ShopDetail | null> => {
  const answer = await get<ShopDetail | null>(
    '/shop/subshop/detail/v2',
    { id },
    { answers: { 700: null }, needs: ['id', 'name'] },
  )
  return answer ? { ...answer, extJson: answer.extJson ?? {} } : null
}
