import type { MapPlace, MapPoint } from '@/types/api/map'
import { metresBetween, nearbyText, rectangleText, regionText, type Bounds } from '@/utils/geo'

/** Where is searched: around the user, in a city, in what the map shows. */
export type Scope = { kind: 'near'; metres: number } | { kind: 'city' } | { kind: 'area'; bounds: Bounds }

export const RADII = [1000, 2000, 5000] as const

/** The boundary of a search; undefined while what it needs is not known. */
export const boundaryOf = (scope: Scope, here?: MapPoint, city?: string): string | undefined => {
  if (scope.kind === 'area') return rectangleText(scope.bounds)
  if (scope.kind === 'near') return here && nearbyText(here, scope.metres)
  return city ? regionText(city) : undefined
}

/** Metres to a place: the map's own where it says them. */
export const metresTo = (place: MapPlace, here?: MapPoint): number | undefined =>
  place._distance ?? (here && metresBetween(here, place.location))
