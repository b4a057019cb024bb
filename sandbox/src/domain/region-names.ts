import { Refusal } from '../http/refusal'
import { findRegion } from './region'

export interface RegionIds {
  provinceId?: string
  cityId?: string
  districtId?: string
  streetId?: string
}

export interface RegionNames {
  provinceStr: string
  cityStr: string
  areaStr?: string
  streetStr?: string
}

function nameOf(parameter: string, id: string | undefined, parent: string): string {
  if (!id) throw new Refusal(403, `参数 ${parameter} 不能为空`)
  const region = findRegion(id)
  if (!region) throw new Refusal(403, `参数 ${parameter} 不正确：没有编号为 ${id} 的地区`)
  if (region.pid !== parent)
    throw new Refusal(403, `参数 ${parameter} 不正确：${region.name}不属于所选的上级地区`)
  return region.name
}

/**
 * Names of the regions of an address.
 * @throws Refusal 403 naming the parameter when a region is missing, unknown or not a part of the one above it
 */
export function regionNames({ provinceId, cityId, districtId, streetId }: RegionIds): RegionNames {
  const provinceStr = nameOf('provinceId', provinceId, '0')
  const cityStr = nameOf('cityId', cityId, provinceId ?? '')
  const areaStr = districtId ? nameOf('districtId', districtId, cityId ?? '') : undefined
  const streetStr = streetId ? nameOf('streetId', streetId, districtId ?? cityId ?? '') : undefined
  return { provinceStr, cityStr, areaStr, streetStr }
}
