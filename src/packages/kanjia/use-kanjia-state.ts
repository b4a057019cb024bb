import { useEffect, useState } from 'react'

import { onTick, shopNow } from '@/lib/clock'
import type { KanjiaSet } from '@/types/api/kanjia'
import { kanjiaState, type KanjiaState } from '@/utils/kanjia'

/** What can be done with an activity, by the shop's clock: turns by itself when its time is over. */
export const useKanjiaState = (set: KanjiaSet): KanjiaState => {
  const [now, setNow] = useState(shopNow)
  const state = kanjiaState(set, now)
  useEffect(() => {
    setNow(shopNow())
    return onTick((moment) => {
      if (kanjiaState(set, moment) !== state) setNow(moment)
    })
  }, [set, state])
  return state
}
