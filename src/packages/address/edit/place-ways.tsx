import { View } from '@tarojs/components'
import { useState } from 'react'

import { spoken } from '@/components/control'
import { TextLink } from '@/components/text-link'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { choosePlace, hasOwnMap } from '@/lib/platform/choose-place'
import { toast } from '@/lib/platform/feedback'
import { locate } from '@/lib/platform/location'
import { hasPage, pick } from '@/lib/router'
import type { AddressDraft } from '@/stores/address-draft'
import { draftOfPlace } from '@/stores/place'
import { words } from './messages'
import { isComplete, type Fields } from './use-fields'

/** The draft of a place that the user chose, on WeChat's map or on the shop's own; 'refused' without a permission. */
const choose = async (): Promise<AddressDraft | 'refused' | undefined> => {
  if (!hasOwnMap) return pick<AddressDraft>('mapSearch', { picking: 'yes' })
  const chosen = await choosePlace()
  if (chosen === undefined || chosen === 'refused') return chosen
  const { latitude, longitude, name, address } = chosen
  return draftOfPlace({ location: { lat: latitude, lng: longitude }, title: name, address })
}

const here = async (): Promise<AddressDraft | 'refused'> => {
  const place = await locate()
  return place ? draftOfPlace({ location: { lat: place.latitude, lng: place.longitude } }) : 'refused'
}

/** Regions and street out of where the user is, or of a point on the map. Without a permission the list of regions stays. */
export const PlaceWays = ({ fields: { setRegions, street } }: { fields: Fields }) => {
  const t = useWords(words)
  const [refused, setRefused] = useState(false)

  const fill = async (find: () => Promise<AddressDraft | 'refused' | undefined>) => {
    setRefused(false)
    try {
      const draft = await find()
      if (draft === 'refused') return setRefused(true)
      if (!draft) return
      if (draft.regions.length > 0) setRegions(draft.regions)
      if (draft.street) street.set(draft.street)
      toast(isComplete(draft.regions) ? t.placeFound : t.placePartly)
    } catch (error) {
      toast(userMessage(error))
    }
  }
  const [locateMe, locating] = useOnce(() => fill(here))
  const [onMap, choosing] = useOnce(() => fill(choose))
  const busy = locating || choosing
  return (
    <View className="address-edit__ways">
      <TextLink icon="target" disabled={busy} onClick={() => void locateMe()}>
        {locating ? t.locating : t.locate}
      </TextLink>
      {hasOwnMap || hasPage('mapSearch') ? (
        <TextLink icon="pin" disabled={busy} onClick={() => void onMap()}>
          {t.onMap}
        </TextLink>
      ) : null}
      {refused ? (
        <View className="address-edit__wrong" {...spoken('alert')}>
          {t.locationRefused}
        </View>
      ) : null}
    </View>
  )
}
