import type { MapPoint } from '@/types/api/map'

/** Mean radius of the earth, metres. */
const EARTH = 6_371_000
/** Metres in a degree of latitude. */
const DEGREE = 111_195

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Metres between two points as the crow flies. */
export const metresBetween = (a: MapPoint, b: MapPoint): number => {
  const lat = Math.sin(radians(b.lat - a.lat) / 2)
  const lng = Math.sin(radians(b.lng - a.lng) / 2)
  const part = lat * lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lng * lng
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(part)))
}

/** `320m`, `1.2km`, `15km`. */
export const distanceText = (metres: number): string => {
  if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)}m`
  return metres < 9950 ? `${(metres / 1000).toFixed(1)}km` : `${Math.round(metres / 1000)}km`
}

/** Minutes on foot, at 75 metres a minute; undefined where nobody would walk. */
export const walkMinutes = (metres: number): number | undefined =>
  metres <= 3000 ? Math.max(1, Math.ceil(metres / 75)) : undefined

/** A rectangle on the map. */
export interface Bounds {
  south: number
  west: number
  north: number
  east: number
}

export const centreOf = ({ south, west, north, east }: Bounds): MapPoint => ({
  lat: (south + north) / 2,
  lng: (west + east) / 2,
})

/** The rectangle around a point that reaches so many metres to each side. */
export const boundsAround = ({ lat, lng }: MapPoint, metres: number): Bounds => {
  const up = metres / DEGREE
  const aside = metres / (DEGREE * Math.max(0.01, Math.cos(radians(lat))))
  return { south: lat - up, north: lat + up, west: lng - aside, east: lng + aside }
}

/** The smallest rectangle with all points and a margin; undefined without points. */
export const boundsOf = (points: readonly MapPoint[], least = 300): Bounds | undefined => {
  if (points.length === 0) return undefined
  const lats = points.map(({ lat }) => lat)
  const lngs = points.map(({ lng }) => lng)
  const tight = {
    south: Math.min(...lats),
    north: Math.max(...lats),
    west: Math.min(...lngs),
    east: Math.max(...lngs),
  }
  const centre = centreOf(tight)
  const reach = Math.max(
    metresBetween(centre, { lat: tight.north, lng: centre.lng }),
    metresBetween(centre, { lat: centre.lat, lng: tight.east }),
  )
  return boundsAround(centre, Math.max(least, reach * 1.25))
}

/** Larger (factor above 1) or smaller around the same centre. */
export const zoomed = (bounds: Bounds, factor: number): Bounds => {
  const { lat, lng } = centreOf(bounds)
  const up = ((bounds.north - bounds.south) / 2) * factor
  const aside = ((bounds.east - bounds.west) / 2) * factor
  return { south: lat - up, north: lat + up, west: lng - aside, east: lng + aside }
}

/** Where a point lies in a rectangle, as parts of its width and height from the top left; undefined outside. */
export const placeIn = (bounds: Bounds, { lat, lng }: MapPoint): { x: number; y: number } | undefined => {
  const x = (lng - bounds.west) / (bounds.east - bounds.west)
  const y = (bounds.north - lat) / (bounds.north - bounds.south)
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined
}

const degrees = (value: number): string => value.toFixed(6)

/** Boundaries of the place search, as its address wants them. */
export const nearbyText = ({ lat, lng }: MapPoint, metres: number): string =>
  `nearby(${degrees(lat)},${degrees(lng)},${Math.min(50_000, Math.max(1, Math.round(metres)))})`

export const regionText = (city: string): string => `region(${city.replace(/[(),]/g, '').trim()},0)`

export const rectangleText = ({ south, west, north, east }: Bounds): string =>
  `rectangle(${[south, west, north, east].map(degrees).join(',')})`
