import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

interface BadgeProps {
  /** Nothing is shown for 0 and undefined; 100 and more are "99+". */
  count?: number
  /** A point without a number. */
  dot?: boolean
  children?: ReactNode
}

/** A count on the corner of what it wraps, or alone in a line. */
export const Badge = ({ count = 0, dot = false, children }: BadgeProps) => {
  const text = count > 99 ? '99+' : String(count)
  const mark = dot ? (
    <View className="badge__dot" />
  ) : count > 0 ? (
    <Text className="badge__count" key={text}>
      {text}
    </Text>
  ) : null
  if (!children) return mark ? <View className="badge badge--alone">{mark}</View> : null
  return (
    <View className="badge">
      {children}
      {mark}
    </View>
  )
}
