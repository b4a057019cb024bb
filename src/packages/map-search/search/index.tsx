import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Chip } from '@/components/chip'
import { SearchBox } from '@/components/search-box'
import { SectionHead } from '@/components/section-head'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { scrollToElement } from '@/lib/platform/scroll'
import { boundsAround, boundsOf } from '@/utils/geo'
import { HereNotice } from '../parts/here-notice'
import { PlaceMap } from '../parts/place-map'
import { CitySheet } from './city-sheet'
import { words } from './messages'
import { RADII } from './query'
import { Results } from './results'
import { useSearch } from './use-search'
import './index.scss'

const AROUND = 2000

const MapSearch = () => {
  const t = useWords(words)
  const { keyword: first = '', picking } = useParams('mapSearch')
  const search = useSearch(first)
  const { keyword, setKeyword, scope, setScope, city, here, state, pages, centre } = search
  const [typed, setTyped] = useState(first)
  const [selected, setSelected] = useState<string>()
  const [choosing, setChoosing] = useState(false)
  useReachBottom(pages.loadMore)

  const spots = pages.items.map(({ id, title, location }) => ({ id, title, point: location }))
  const points = spots.map(({ point }) => point)
  const bounds =
    scope.kind === 'area'
      ? scope.bounds
      : scope.kind === 'near' && here
        ? boundsAround(here, scope.metres)
        : (boundsOf(points) ?? (centre && boundsAround(centre, AROUND)))

  const find = (text: string) => {
    setTyped(text)
    setSelected(undefined)
    setKeyword(text.trim())
  }
  const near = async (metres: number) => {
    setSelected(undefined)
    if (here ?? (await search.ask())) setScope({ kind: 'near', metres })
    else toast(t.refused)
  }
  const choose = (id: string) => {
    setSelected(id)
    scrollToElement(`place-${id}`)
  }

  return (
    <View className="page-map-search">
      <View className="page-map-search__head">
        <SearchBox
          large
          value={typed}
          placeholder={t.placeholder}
          onChange={(text) => (text ? setTyped(text) : find(''))}
          onSearch={find}
        />
        <View className="page-map-search__scopes">
          {RADII.map((metres) => (
            <Chip
              key={metres}
              selected={scope.kind === 'near' && scope.metres === metres}
              onClick={() => void near(metres)}
            >
              {t.near(`${metres / 1000}km`)}
            </Chip>
          ))}
          <Chip
            selected={scope.kind === 'city'}
            onClick={() => (scope.kind === 'city' || !city ? setChoosing(true) : setScope({ kind: 'city' }))}
          >
            {city ?? t.chooseCity}
          </Chip>
          {scope.kind === 'area' ? (
            <Chip selected onClick={() => setScope(scope)}>
              {t.area}
            </Chip>
          ) : null}
        </View>
      </View>
      <HereNotice state={state} refused={t.refused} onAllow={() => void near(AROUND)} />
      {bounds ? (
        <PlaceMap
          spots={spots}
          here={here}
          bounds={bounds}
          selected={selected}
          locating={search.asking}
          onSelect={choose}
          onLocate={() => void near(AROUND)}
          onArea={keyword ? (area) => setScope({ kind: 'area', bounds: area }) : undefined}
        />
      ) : null}
      <View className="page-map-search__list">
        {keyword ? (
          <Results
            search={search}
            selected={selected}
            picking={picking === 'yes'}
            onSelect={setSelected}
            onCity={() => setChoosing(true)}
          />
        ) : (
          <>
            <SectionHead bare title={t.hintTitle} />
            <View className="page-map-search__hot">
              {Object.entries(t.hot).map(([word, label]) => (
                <Chip key={word} size="l" onClick={() => find(word)}>
                  {label}
                </Chip>
              ))}
            </View>
          </>
        )}
      </View>
      {choosing ? (
        <CitySheet
          city={city}
          onDone={(name) => {
            search.setCity(name)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </View>
  )
}

const MapSearchPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="mapSearch" title={t.title}>
      <MapSearch />
    </PageFrame>
  )
}

export default MapSearchPage
