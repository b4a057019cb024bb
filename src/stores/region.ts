import { defineKey } from '@/lib/storage'
import { nextRegion, province } from '@/services'
import type { RegionId } from '@/types/api/common'
import type { Region } from '@/types/api/region'
import { isPaperRegion, shortRegionName, takeFull, takeRegion, withoutRepeats } from '@/utils/region-text'

/** A region as it is kept: what the cascade needs and nothing else. */
export type RegionChoice = Pick<Region, 'id' | 'name' | 'level'>

/** From the province down, one a level. */
export type RegionPath = readonly RegionChoice[]

const TOP = '0'
/** Lists kept on the device: all provinces and cities, and the districts and streets of some addresses. */
const MOST_LISTS = 120
const AT_ONCE = 6

const kept = defineKey<Record<RegionId, RegionChoice[]>>('regions', 1, {})

const running = new Map<RegionId, Promise<RegionChoice[]>>()

const keep = (parent: RegionId, list: RegionChoice[]): void => {
  const { [parent]: _old, ...others } = kept.get()
  const entries = Object.entries(others).slice(-(MOST_LISTS - 1))
  kept.set({ ...Object.fromEntries(entries), [parent]: list })
}

const load = async (parent: RegionId): Promise<RegionChoice[]> => {
  const regions = parent === TOP ? await province() : await nextRegion(parent)
  const list = regions.map(({ id, name, level }) => ({ id, name, level }))
  if (list.length > 0) keep(parent, list)
  return list
}

/**
 * The regions below one, or all provinces; asked for once and then kept on the device.
 * @throws ApiError
 */
export const regionsBelow = (parent: RegionId = TOP): Promise<RegionChoice[]> => {
  const known = kept.get()[parent]
  if (known) return Promise.resolve(known)
  const started = running.get(parent) ?? load(parent).finally(() => running.delete(parent))
  running.set(parent, started)
  return started
}

/** The regions below several, a few requests at a time, each with its parent. */
const below = async (parents: readonly RegionChoice[]) => {
  const found: { parent: RegionChoice; region: RegionChoice; name: string }[] = []
  for (let at = 0; at < parents.length; at += AT_ONCE) {
    const some = parents.slice(at, at + AT_ONCE)
    const lists = await Promise.all(some.map((parent) => regionsBelow(parent.id)))
    some.forEach((parent, index) => {
      for (const region of lists[index] ?? []) found.push({ parent, region, name: region.name })
    })
  }
  return found
}

interface Resolved {
  path: RegionPath
  /** What is left: street and house. */
  rest: string
}

/** A city or, where its city is left out, a district of a province. */
const cityOf = async (top: RegionChoice, whole: string): Promise<Resolved> => {
  const text = withoutRepeats(whole, [top])
  const cities = await regionsBelow(top.id)
  const city = takeRegion(text, cities)
  if (city) return { path: [top, city.region], rest: city.rest }
  // 北京市市辖区东城区: a level that exists on paper only is written out.
  const paper = cities.find(({ name }) => isPaperRegion(name) && text.startsWith(name))
  const district = takeRegion(paper ? text.slice(paper.name.length) : text, await below(cities))
  if (!district) return { path: [top], rest: text }
  return { path: [top, district.region.parent, district.region.region], rest: district.rest }
}

/**
 * Goes on below the last region of a path while the text names more. A name without its city's (工业园区 of
 * 苏州工业园区) is found, regions written twice count once.
 */
const deeper = async ({ path, rest }: Resolved): Promise<Resolved> => {
  const last = path[path.length - 1]
  if (!last || path.length < 2) return { path, rest }
  const inside = last.level < 4 ? await regionsBelow(last.id) : []
  const next =
    takeRegion(rest, inside) ??
    takeFull(`${shortRegionName(last.name)}${rest}`, inside) ??
    takeFull(`${last.name}${rest}`, inside)
  if (next) return deeper({ path: [...path, next.region], rest: next.rest })
  const once = withoutRepeats(rest, path)
  return once === rest ? { path, rest } : deeper({ path, rest: once })
}

/**
 * Finds the regions that a place begins with, from province to street, as far as it names them. A place that begins
 * with a city or district is searched in all provinces' cities, and in those of `near` first.
 * @param near regions chosen already, for texts that leave them out
 * @throws ApiError
 */
export const resolvePlace = async (place: string, near: RegionPath = []): Promise<Resolved> => {
  const provinces = await regionsBelow()
  const top = takeRegion(place, provinces)
  if (top) return deeper(await cityOf(top.region, top.rest))
  const city = takeRegion(place, await below(provinces))
  if (city) return deeper({ path: [city.region.parent, city.region.region], rest: city.rest })
  const [nearTop, nearCity] = near
  if (!nearTop || !nearCity) return { path: [], rest: place }
  const inside = takeRegion(place, await regionsBelow(nearCity.id))
  if (!inside) return { path: [], rest: place }
  return deeper({ path: [nearTop, nearCity, inside.region], rest: inside.rest })
}
