import { get } from '@/lib/http'
import { toList } from '@/lib/http/shapes'
import type { RegionId } from '@/types/api/common'
import type { Region } from '@/types/api/region'

/**
 * All provinces (读取所有省份).
 * @returns the provinces
 * @throws ApiError
 * Source: specification § 省市区/行政区数据 / 读取所有省份
 */
export const province = async (): Promise<Region[]> =>
  toList(
    await get('/common/region/v2/province', {}, { subDomain: false, answers: { 700: [] } }),
    'id',
    'name',
  )

/**
 * The regions one level below (读取下级省市区数据), down to villages.
 * @param pid the region above
 * @returns the regions; none below the lowest level
 * @throws ApiError
 * Source: specification § 省市区/行政区数据 / 读取下级省市区数据
 */
export const nextRegion = async (pid: RegionId): Promise<Region[]> =>
  toList(
    await get('/common/region/v2/child', { pid }, { subDomain: false, answers: { 700: [] } }),
    'id',
    'name',
  )
