import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PagesView } from '@/components/pages-view'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import type { MapPlace } from '@/types/api/map'
import { distanceText, walkMinutes } from '@/utils/geo'
import { words as partWords } from '../parts/messages'
import { PlaceRow } from '../parts/place-row'
import { words } from './messages'
import { metresTo } from './query'
import { applyAsAddress } from './use-as-address'
import type { Search } from './use-search'

interface ResultsProps {
  search: Search
  selected: string | undefined
  picking: boolean
  onSelect: (id: string) => void
  onCity: () => void
}

/** The places that were found, numbered as on the map. */
export const Results = ({ search, selected, picking, onSelect, onCity }: ResultsProps) => {
  const t = useWords(words)
  const part = useWords(partWords)
  const { pages, here, keyword, scope } = search
  const [apply, applying] = useOnce((place: MapPlace) => applyAsAddress(place, picking))
  const meta = (place: MapPlace): string => {
    const metres = metresTo(place, here)
    const minutes = metres === undefined ? undefined : walkMinutes(metres)
    return [
      metres === undefined ? undefined : distanceText(metres),
      minutes === undefined ? undefined : part.walk(minutes),
      place.category?.split(':').pop(),
    ]
      .filter(Boolean)
      .join(' · ')
  }

  if (search.cityMissing)
    return (
      <StateView compact picture={scene.pin} title={t.needCity} words={t.needCityBody}>
        <Button size="m" onClick={onCity}>
          {t.chooseCity}
        </Button>
      </StateView>
    )
  return (
    <PagesView
      pages={pages}
      failed="part"
      skeleton={<Skeleton shape="row" count={5} />}
      empty={
        <StateView compact picture={scene.pin} title={t.nothing(keyword)} words={t.nothingBody}>
          {scope.kind === 'city' ? (
            <Button size="m" kind="line" onClick={onCity}>
              {t.chooseCity}
            </Button>
          ) : (
            <Button size="m" kind="line" onClick={() => search.setScope({ kind: 'city' })}>
              {t.wider}
            </Button>
          )}
        </StateView>
      }
    >
      {(places) => (
        <>
          <SectionHead bare title={pages.total === undefined ? t.results : t.found(pages.total)} />
          <Card>
            {places.map((place, index) => (
              <PlaceRow
                key={place.id}
                id={`place-${place.id}`}
                number={index + 1}
                title={place.title}
                meta={meta(place)}
                address={place.address}
                phone={place.tel?.split(';')[0]}
                point={place.location}
                selected={place.id === selected}
                onClick={() => onSelect(place.id)}
              >
                {place.id === selected ? (
                  <View>
                    <Button
                      size="xm"
                      kind="outline"
                      icon="pin"
                      busy={applying}
                      onClick={() => void apply(place)}
                    >
                      {t.useAddress}
                    </Button>
                  </View>
                ) : null}
              </PlaceRow>
            ))}
          </Card>
        </>
      )}
    </PagesView>
  )
}
