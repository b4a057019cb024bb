import { get, post } from '@/lib/http'
import { toPaged, toRecord } from '@/lib/http/shapes'
import type { Paged } from '@/types/api/common'
import type {
  MapAddress,
  MapCoordType,
  MapPlace,
  MapQQAddressResult,
  MapQQSearchParams,
  MapQQSearchResult,
} from '@/types/api/map'

/**
 * The distance of two points as the crow flies (计算2个坐标之间的距离).
 * @param lat1 latitude of the first, in degrees
 * @param lng1 longitude of the first
 * @param lat2 latitude of the second
 * @param lng2 longitude of the second
 * @returns kilometres
 * @throws ApiError
 * Source: specification § 地图工具 / 计算2个坐标之间的距离
 */
export const mapDistance = async (
  lat1: number,
  lng1: number,
  lat2: number,
  lng2: number,
): Promise<number> => {
  const answer = await get<number | string | { distance: number | string }>(
    '/common/map/distance',
    { lat1, lng1, lat2, lng2 },
    { subDomain: false },
  )
  return Number(toRecord<{ distance: number | string }>(answer)?.distance ?? answer)
}

/**
 * The address of a point (将坐标地址转换为详细地址).
 * @param location `lat,lng` in degrees, e.g. `30.274085,120.15507`
 * @param coord_type where the coordinates come from; 5 (Tencent, Amap, WeChat) by default
 * @returns the address with its parts, or null when there is none
 * @throws ApiError
 * Source: specification § 地图工具 / 将坐标地址转换为详细地址
 */
export const mapQQAddress = async (
  location: string,
  coord_type?: MapCoordType,
): Promise<MapAddress | null> => {
  const answer = await get<MapQQAddressResult | MapAddress | null>(
    '/common/map/qq/address',
    { location, coord_type },
    { subDomain: false, answers: { 700: null } },
  )
  return toRecord<MapQQAddressResult>(answer)?.result ?? toRecord<MapAddress>(answer)
}

/**
 * Places by name: in a city, around a point or in a rectangle (地图上搜索).
 * @param params words and `boundary`; `page` from 1, `pageSize` at most 20
 * @returns one page, past the last one it is empty; `totalRow` counts all places where the server tells it
 * @throws ApiError
 * Source: specification § 地图工具 / 地图上搜索
 */
export const mapQQSearch = async (params: MapQQSearchParams): Promise<Paged<MapPlace>> => {
  const answer = await post<MapQQSearchResult | MapPlace[] | undefined>('/common/map/qq/search', params, {
    subDomain: false,
    kind: 'read',
    answers: { 700: [] },
  })
  const page = toPaged<MapPlace>(answer, 'title', 'location.lat', 'location.lng')
  const totalRow = toRecord<MapQQSearchResult>(answer)?.count
  return totalRow === undefined ? page : { ...page, totalRow }
}
