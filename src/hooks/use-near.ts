import { useEffect, useState } from 'react'

import { watchView } from '@/lib/platform/in-view'

/** How far below the window something counts as near, px: it is there before a thumb has scrolled to it. */
const AHEAD = { bottom: 300 }

/** Whether the element of this id has been near the window once; at once where that cannot be watched. */
export const useNear = (id: string): boolean => {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near) return undefined
    const end = watchView(id, AHEAD, (seen) => seen && setNear(true))
    if (!end) setNear(true)
    return end
  }, [id, near])
  return near
}
