import { Map, View } from '@tarojs/components'
import { useMemo, useState } from 'react'

import { useOnce } from '@/hooks/use-once'
import { mapInk, visibleBounds } from '@/lib/platform/map'
import { centreOf } from '@/utils/geo'
import pinOn from './pin-on.png'
import pin from './pin.png'
import type { PlaceMapProps } from './props'
import { Tools } from './tools'
import './index.scss'

const MAP = 'place-map'

/** The native map with numbered pins. In browsers `index.h5.tsx` takes its place. */
export const PlaceMap = (props: PlaceMapProps) => {
  const { spots, here, bounds, selected, locating, onSelect, onLocate, onArea } = props
  const [moved, setMoved] = useState(false)
  const { lat, lng } = centreOf(bounds)
  const { south, west, north, east } = bounds
  // The same array while nothing changed: a new one would take the map back from where the user has moved it.
  const corners = useMemo(
    () => [
      { latitude: south, longitude: west },
      { latitude: north, longitude: east },
    ],
    [south, west, north, east],
  )
  const [search] = useOnce(async () => {
    const shown = await visibleBounds(MAP)
    setMoved(false)
    if (shown) onArea?.(shown)
  })
  const markers = spots.map(({ id, title, point }, index) => {
    const chosen = id === selected
    return {
      id: index + 1,
      title,
      latitude: point.lat,
      longitude: point.lng,
      iconPath: chosen ? pinOn : pin,
      width: chosen ? 38 : 30,
      height: chosen ? 45 : 36,
      zIndex: chosen ? 2 : 1,
      label: {
        content: String(index + 1),
        color: chosen ? mapInk.chosen : mapInk.plain,
        fontSize: 14,
        anchorX: 0,
        anchorY: chosen ? -40 : -32,
        borderWidth: 0,
        borderColor: mapInk.chosen,
        borderRadius: 0,
        bgColor: 'transparent',
        padding: 0,
        textAlign: 'center' as const,
      },
    }
  })
  return (
    <View className="place-map">
      <Map
        id={MAP}
        className="place-map__native"
        latitude={lat}
        longitude={lng}
        includePoints={corners}
        markers={markers}
        showLocation={here !== undefined}
        onMarkerTap={({ detail }) => {
          const spot = spots[Number(detail.markerId) - 1]
          if (spot) onSelect(spot.id)
        }}
        onRegionChange={({ type, detail }) => {
          if (type === 'end' && detail.causedBy !== 'update') setMoved(true)
        }}
        onError={() => undefined}
      />
      <Tools
        onLocate={onLocate}
        locating={locating}
        onArea={moved && onArea ? () => void search() : undefined}
      />
    </View>
  )
}
