import type { MapAddress, MapPlace, MapQQSearchResult } from '../../../src/types/api/map'
import { noData, Refusal } from '../http/refusal'
import { allPlaces, alongStreet, areaOf } from '../reference/places'
import { DISTRICTS, STREETS } from '../reference/streets'
import { TOWNS } from '../reference/towns'
import { distanceKm } from './geo'

/** A street is named up to this distance, a district up to the other one; in kilometres. */
const STREET_REACH = 0.6
const DISTRICT_REACH = 80

export interface Point {
  lat: number
  lng: number
}

const nearest = <T>(
  items: readonly T[],
  distance: (item: T) => number,
): { item: T; km: number } | undefined =>
  items.reduce<{ item: T; km: number } | undefined>((best, item) => {
    const km = distance(item)
    return best && best.km <= km ? best : { item, km }
  }, undefined)

/**
 * The address of a point: house and street where one is near, else the district.
 * @throws Refusal 700 far from everything the map knows
 */
export function addressOf({ lat, lng }: Point): MapAddress {
  const street = nearest(STREETS, (each) => alongStreet(each, lat, lng).km)
  const place = nearest(allPlaces(), ({ location }) => distanceKm(lat, lng, location.lat, location.lng))
  const isNear = street !== undefined && street.km <= STREET_REACH
  const district = nearest(DISTRICTS, ([, dLat, dLng]) => distanceKm(lat, lng, dLat, dLng))
  const code = isNear
    ? street.item.district
    : district && district.km <= DISTRICT_REACH
      ? district.item[0]
      : undefined
  if (code === undefined) return noData('没有查到该位置的地址')
  const { adcode, ...area } = areaOf(code)
  const parts = `${area.province === area.city ? '' : area.province}${area.city}${area.district}`
  const houseNumber = isNear ? `${alongStreet(street.item, lat, lng).number}号` : undefined
  const road = isNear ? street.item.name : undefined
  const town = road ? TOWNS[road] : undefined
  const title = place && place.km <= STREET_REACH ? place.item.title : undefined
  return {
    address: `${parts}${road ?? ''}${houseNumber ?? ''}`,
    formatted_addresses: {
      recommend: `${area.district}${title ?? road ?? ''}`,
      rough: `${area.district}${road ?? ''}`,
    },
    address_component: {
      nation: '中国',
      ...area,
      ...(road && houseNumber ? { street: road, street_number: `${road}${houseNumber}` } : {}),
    },
    ad_info: { adcode: String(adcode), ...area },
    location: { lat, lng },
    ...(town ? { address_reference: { town: { title: town } } } : {}),
  }
}

export interface Boundary {
  /** Whether a place is inside, with its distance in metres where the boundary has a centre. */
  within(place: MapPlace): { metres?: number } | undefined
}

const NUMBER = '\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)\\s*'
const NEARBY = new RegExp(`^nearby\\(${NUMBER},${NUMBER},\\s*(\\d{1,6})\\s*(?:,\\s*[01]\\s*)?\\)$`)
const RECTANGLE = new RegExp(`^rectangle\\(${NUMBER},${NUMBER},${NUMBER},${NUMBER}\\)$`)
const REGION = /^region\(\s*([^(),]{1,30}?)\s*(?:,\s*[012]\s*)?\)$/

const WRONG =
  '参数 boundary 不正确：应为 region(城市,0)、nearby(纬度,经度,半径米) 或 rectangle(纬度,经度,纬度,经度)'

function checked(lat: number, lng: number): Point {
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) throw new Refusal(403, '参数 boundary 不正确：坐标超出范围')
  return { lat, lng }
}

function nearby(centre: Point, radius: number): Boundary {
  if (radius < 1 || radius > 50_000) throw new Refusal(403, '参数 boundary 不正确：半径应为 1 至 50000 米')
  return {
    within({ location }) {
      const metres = Math.round(distanceKm(centre.lat, centre.lng, location.lat, location.lng) * 1000)
      return metres <= radius ? { metres } : undefined
    },
  }
}

function rectangle(one: Point, other: Point): Boundary {
  const [south, north] = [Math.min(one.lat, other.lat), Math.max(one.lat, other.lat)]
  const [west, east] = [Math.min(one.lng, other.lng), Math.max(one.lng, other.lng)]
  const isInside = ({ lat, lng }: Point) => lat >= south && lat <= north && lng >= west && lng <= east
  return { within: ({ location }) => (isInside(location) ? {} : undefined) }
}

const plain = (name: string) => name.replace(/(特别行政区|省|市|区|县)$/, '')

function region(name: string): Boundary {
  const wanted = plain(name)
  return {
    within({ ad_info }) {
      const parts = ad_info ? [ad_info.province, ad_info.city, ad_info.district] : []
      return name === '全国' || parts.some((part) => plain(part) === wanted) ? {} : undefined
    },
  }
}

/** @throws Refusal 403 when the text is none of the three */
export function parseBoundary(text: string): Boundary {
  const round = NEARBY.exec(text)
  if (round) {
    const [, lat, lng, radius] = round
    return nearby(checked(Number(lat), Number(lng)), Number(radius))
  }
  const box = RECTANGLE.exec(text)
  if (box) {
    const [, lat1, lng1, lat2, lng2] = box.map(Number)
    return rectangle(checked(lat1 ?? 0, lng1 ?? 0), checked(lat2 ?? 0, lng2 ?? 0))
  }
  const name = REGION.exec(text)?.[1]
  if (name === undefined) throw new Refusal(403, WRONG)
  return region(name)
}

interface Hit {
  place: MapPlace
  metres?: number
  /** Whether the name itself has the words. */
  named: boolean
}

function hitOf(place: MapPlace, words: readonly string[], boundary: Boundary): Hit[] {
  const { title, category = '', address } = place
  const whole = `${title} ${category} ${address}`.toLowerCase()
  if (!words.every((word) => whole.includes(word))) return []
  const inside = boundary.within(place)
  return inside
    ? [{ place, ...inside, named: words.every((word) => title.toLowerCase().includes(word)) }]
    : []
}

/** Nearest first around a point; elsewhere those whose name has the words before those of the kind or street. */
const order = (a: Hit, b: Hit) =>
  a.metres !== undefined && b.metres !== undefined ? a.metres - b.metres : Number(b.named) - Number(a.named)

/** One page of the places whose name, kind or address has all the words. An empty page is refused with 700. */
export function searchPlaces(
  keyword: string,
  boundary: string,
  page: number,
  pageSize: number,
): MapQQSearchResult {
  const words = keyword.toLowerCase().split(/\s+/).filter(Boolean)
  const bounds = parseBoundary(boundary)
  const hits = allPlaces()
    .flatMap((place) => hitOf(place, words, bounds))
    .sort(order)
  const start = (page - 1) * pageSize
  const data = hits
    .slice(start, start + pageSize)
    .map(({ place, metres }) => (metres === undefined ? place : { ...place, _distance: metres }))
  if (data.length === 0) noData('没有找到相关地点')
  return { status: 0, message: 'query ok', count: hits.length, data }
}
