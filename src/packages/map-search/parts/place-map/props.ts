import type { MapPoint } from '@/types/api/map'
import type { Bounds } from '@/utils/geo'

export interface Spot {
  id: string
  title: string
  point: MapPoint
}

export interface PlaceMapProps {
  /** In the order of the list: the first is number 1. */
  spots: readonly Spot[]
  /** Where the user is. */
  here?: MapPoint
  /** What is shown; the map goes there whenever it changes. */
  bounds: Bounds
  selected?: string
  locating?: boolean
  onSelect: (id: string) => void
  /** Takes the user's position. */
  onLocate: () => void
  /** Searches in the rectangle that is shown now. */
  onArea?: (bounds: Bounds) => void
}
