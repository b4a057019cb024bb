import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'

import type { Loaded } from '@/hooks/use-data'
import { useNear } from '@/hooks/use-near'
import { cx } from '@/utils/cx'

interface ZoneProps<T> {
  zone: Loaded<T>
  /** Boxes of the zone's own size while it loads. */
  skeleton: ReactNode
  children: (data: T) => ReactNode
}

const contentOf = <T,>({ zone, skeleton, children }: ZoneProps<T>): ReactNode => {
  if (zone.data !== undefined) return children(zone.data)
  return zone.error ? null : skeleton
}

/**
 * The place of one zone. It stays while boxes and content change inside it: in WeChat a change among a node's
 * children sends all of them again, which must not be all zones.
 */
export const Place = ({ children }: { children: ReactNode }) => <View className="home-place">{children}</View>

/** One zone of the page: its boxes, its content, and nothing at all when it cannot be loaded. */
export const Zone = <T,>(props: ZoneProps<T>) => <Place>{contentOf(props)}</Place>

interface LateProps {
  id: string
  onNear?: () => void
  children: () => ReactNode
}

/** A place below the first screen: its room is kept, and filled when the window comes near. */
export const Late = ({ id, onNear, children }: LateProps) => {
  const near = useNear(id)
  useEffect(() => {
    if (near) onNear?.()
  }, [near, onNear])
  return (
    <View id={id} className={cx('home-place', !near && 'home-place--late')}>
      {near ? children() : null}
    </View>
  )
}

/** A zone below the first screen. */
export const LateZone = <T,>({ id, onNear, ...zone }: ZoneProps<T> & Omit<LateProps, 'children'>) => (
  <Late id={id} onNear={onNear}>
    {() => contentOf(zone)}
  </Late>
)
