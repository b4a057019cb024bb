import { onMap } from '@/utils/map-datum'

interface Position {
  latitude: number
  longitude: number
}

/** What a browser tells where the map has this position: the map's shift taken back. */
export const gpsAt = (place: Position): Position => {
  let gps = place
  for (let round = 0; round < 8; round += 1) {
    const drawn = onMap(gps)
    gps = {
      latitude: gps.latitude + place.latitude - drawn.latitude,
      longitude: gps.longitude + place.longitude - drawn.longitude,
    }
  }
  return gps
}
