import { useEffect, useState } from 'react'

import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { locate, mayLocate, type Place } from '@/lib/platform/location'
import { go } from '@/lib/router'
import { fetchShops } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Shop } from '@/types/api/shop'
import { words } from './messages'

const distanceText = (kilometres: number, t: Pick<typeof words.zh, 'metres' | 'kilometres'>): string =>
  kilometres < 0.995
    ? t.metres(Math.max(10, Math.round(kilometres * 100) * 10))
    : t.kilometres(kilometres.toFixed(1))

/**
 * The shop in the header: the chosen one, else the nearest, else the first. The position is taken only when the
 * user has allowed it before; the page of shops asks.
 * @param first shops as they come without a position
 */
export const useShop = (first: readonly Shop[] = []) => {
  const t = useWords(words)
  const chosen = useSettings((settings) => settings.shopId)
  const [place, setPlace] = useState<Place>()
  const near = useData(place ? ['home', 'near', place.latitude, place.longitude] : null, () =>
    fetchShops({ curlatitude: place?.latitude, curlongitude: place?.longitude, page: 1, pageSize: 20 }),
  )

  useEffect(() => {
    let shown = true
    const look = async () => {
      const found = (await mayLocate()) ? await locate() : undefined
      if (shown && found) setPlace(found)
    }
    void look()
    return () => {
      shown = false
    }
  }, [])

  const list = near.data?.result ?? first
  const shop = list.find(({ id }) => id === chosen) ?? list[0]
  const distance = shop?.distance === undefined ? undefined : distanceText(shop.distance, t)

  return { shop, distance, open: () => void go('shopList') }
}
