import { useEffect, useState } from 'react'

import { whenNear } from '@/lib/platform/near'

/** Whether the element of this id has been near the window once. */
export const useNear = (id: string): boolean => {
  const [near, setNear] = useState(false)
  useEffect(() => (near ? undefined : whenNear(id, () => setNear(true))), [id, near])
  return near
}
