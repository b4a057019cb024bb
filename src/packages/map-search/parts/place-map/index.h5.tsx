import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'

import { control, spoken } from '@/components/control'
import { IconButton } from '@/components/icon-button'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { placeIn, zoomed } from '@/utils/geo'
import { words } from './messages'
import type { PlaceMapProps } from './props'
import { Tools } from './tools'
import './index.scss'

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

/** A sketch of where things lie, true to scale: a map with streets would need somebody else's script. */
export const PlaceMap = (props: PlaceMapProps) => {
  const { spots, here, bounds, selected, locating, onSelect, onLocate, onArea } = props
  const t = useWords(words)
  const [zoom, setZoom] = useState(1)
  const shown = zoomed(bounds, zoom)
  const { south, west, north, east } = bounds
  useEffect(() => setZoom(1), [south, west, north, east])
  const at = here && placeIn(shown, here)
  return (
    <View className="place-map" {...spoken('group', t.sketch)}>
      <View className="place-map__roads" />
      {at ? (
        <View
          className="place-map__here"
          style={{ left: percent(at.x), top: percent(at.y) }}
          ariaLabel={t.here}
        />
      ) : null}
      {spots.map(({ id, title, point }, index) => {
        const place = placeIn(shown, point)
        if (!place) return null
        return (
          <View
            key={id}
            className={cx('place-map__spot', id === selected && 'place-map__spot--on')}
            style={{ left: percent(place.x), top: percent(place.y) }}
            {...control(() => onSelect(id), {
              label: t.spot(index + 1, title),
              on: id === selected,
              role: 'radio',
            })}
          >
            <View className="place-map__pin">
              <Text>{index + 1}</Text>
            </View>
          </View>
        )
      })}
      <Text className="place-map__sketch">{t.sketch}</Text>
      <Tools
        onLocate={onLocate}
        locating={locating}
        onArea={onArea && zoom !== 1 ? () => onArea(shown) : undefined}
      >
        <View className="place-map__tool">
          <IconButton icon="plus" label={t.larger} onClick={() => setZoom(zoom / 1.6)} />
        </View>
        <View className="place-map__tool">
          <IconButton icon="minus" label={t.smaller} onClick={() => setZoom(zoom * 1.6)} />
        </View>
      </Tools>
    </View>
  )
}
