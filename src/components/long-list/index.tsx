import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'

import { watchView } from '@/lib/platform/in-view'

/** How far from the window a part is still drawn, px: about two screens of a phone. */
const AROUND = { top: 1500, bottom: 1500 }

/** Entries of a part; an even number, so that two columns stay whole. */
const PART = 20

let lists = 0

interface PartProps {
  id: string
  className: string | undefined
  gap: number
  children: ReactNode
}

/** Far from the window it is an empty box of the height it had. */
const Part = ({ id, className, gap, children }: PartProps) => {
  const [height, setHeight] = useState(0)
  // A page below others has no height: what it shows stays.
  useEffect(() => watchView(id, AROUND, (near, now) => setHeight(near ? 0 : now)), [id])
  return (
    <View id={id} style={{ marginTop: `${gap}px`, height: height ? `${height}px` : 'auto' }}>
      {height ? null : <View className={className}>{children}</View>}
    </View>
  )
}

interface LongListProps<T> {
  items: readonly T[]
  /** Class that lays out the entries of a part. */
  className?: string
  /** Between parts, px: what lies between entries. */
  gap: number
  children: (item: T) => ReactNode
}

/** An endless list that stays small: only what is near the window is in the page. */
export const LongList = <T,>({ items, className, gap, children }: LongListProps<T>) => {
  const [name] = useState(() => `list-${(lists += 1)}`)
  const parts = Array.from({ length: Math.ceil(items.length / PART) }, (_, part) =>
    items.slice(part * PART, (part + 1) * PART),
  )
  return (
    <View>
      {parts.map((part, index) => (
        <Part key={index} id={`${name}-${index}`} className={className} gap={index ? gap : 0}>
          {part.map(children)}
        </Part>
      ))}
    </View>
  )
}
