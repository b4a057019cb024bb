import { useState } from 'react'

import { useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { isHopelessPhone, phoneError, receiverError, streetError } from '@/lib/field-errors'
import type { RegionPath } from '@/stores/region'
import { words } from './messages'
import type { AddressForm } from './save'

const DISTRICT = 3

/** Whether regions go far enough for a parcel. */
export const isComplete = (path: RegionPath): boolean => (path[path.length - 1]?.level ?? 0) >= DISTRICT

/** What every way to fill the form writes into. */
export const useFields = (initial: AddressForm) => {
  const t = useWords(words)
  const receiver = useField(receiverError, initial.linkMan)
  const phone = useField(phoneError, initial.mobile, isHopelessPhone)
  const street = useField(streetError, initial.street)
  const [regions, setRegions] = useState<RegionPath>(initial.regions)
  const regionError = regions.length === 0 ? t.regionEmpty : isComplete(regions) ? undefined : t.regionShort
  return { receiver, phone, street, regions, setRegions, regionError }
}

export type Fields = ReturnType<typeof useFields>
