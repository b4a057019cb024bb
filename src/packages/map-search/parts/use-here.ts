import { useEffect, useRef, useState } from 'react'

import { useOnce } from '@/hooks/use-once'
import { locate, mayLocate } from '@/lib/platform/location'
import type { MapPoint } from '@/types/api/map'

/** `looking` until it is known whether the position may be taken; `unasked`: only on a tap; `refused`: asked in vain. */
export type HereState = 'looking' | 'unasked' | 'known' | 'refused'

/** Where the user is: at once when that was allowed before, else when they ask for it. */
export const useHere = () => {
  const [here, setHere] = useState<MapPoint>()
  const [state, setState] = useState<HereState>('looking')
  const alive = useRef(true)

  const take = async (): Promise<MapPoint | undefined> => {
    const place = await locate()
    if (!alive.current) return undefined
    const point = place && { lat: place.latitude, lng: place.longitude }
    if (point) setHere(point)
    setState((before) => (point || before === 'known' ? 'known' : 'refused'))
    return point
  }
  const [ask, asking] = useOnce(take)

  useEffect(() => {
    alive.current = true
    const look = async () => {
      const allowed = await mayLocate()
      if (!alive.current) return
      if (allowed) await take()
      else setState('unasked')
    }
    void look()
    return () => {
      alive.current = false
    }
  }, [])

  return { here, state, ask, asking }
}
