import { useState } from 'react'

import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { fetchShops, mapQQAddress, mapQQSearch } from '@/services'
import { useSettings } from '@/stores/settings'
import { useHere } from '../parts/use-here'
import { boundaryOf, type Scope } from './query'

/** The most that the map's search answers at once. */
const PAGE = 20

/** What is searched for and where. Without a position the search goes through the shop's city. */
export const useSearch = (first = '') => {
  const [keyword, setKeyword] = useState(first)
  const [wanted, setWanted] = useState<Scope>()
  const [typedCity, setTypedCity] = useState<string>()
  const position = useHere()
  const { here, state } = position

  const shopId = useSettings((settings) => settings.shopId)
  const shops = useData(['shops', 'first'], () => fetchShops({ page: 1, pageSize: 20 }))
  const list = shops.data?.result ?? []
  const shop = list.find(({ id }) => id === shopId) ?? list[0]
  const centre = here ?? (shop && { lat: shop.latitude, lng: shop.longitude })
  const address = useData(centre ? ['map-address', centre.lat, centre.lng] : null, () =>
    mapQQAddress(`${centre?.lat ?? 0},${centre?.lng ?? 0}`),
  )
  const city = typedCity ?? address.data?.ad_info?.city ?? address.data?.address_component?.city

  const scope: Scope = wanted ?? (here ? { kind: 'near', metres: 2000 } : { kind: 'city' })
  const boundary = boundaryOf(scope, here, city)
  const settled = state !== 'looking'
  const pages = usePages(
    keyword && boundary && settled ? ['places', keyword, boundary] : null,
    (page, pageSize) => mapQQSearch({ keyword, boundary: boundary ?? '', page, pageSize }),
    PAGE,
  )

  return {
    ...position,
    keyword,
    setKeyword,
    scope,
    setScope: setWanted,
    city,
    /** Neither a position nor a shop has told a city. */
    cityMissing: scope.kind === 'city' && !city && !shops.loading && (!centre || !address.loading),
    setCity(name: string) {
      setTypedCity(name)
      setWanted({ kind: 'city' })
    },
    centre,
    pages,
  }
}

export type Search = ReturnType<typeof useSearch>
