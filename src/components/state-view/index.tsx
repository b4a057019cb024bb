import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import type { Scene } from './scenes'
import './index.scss'

export type StatePicture = 'basket' | 'plug' | 'box' | 'ticket' | 'clock'

interface StateViewProps {
  /** One of the pictures here, or a scene (scenes.ts). */
  picture: StatePicture | Scene
  /** What is so: "还没有订单". */
  title: string
  /** Why, or what can be done. */
  words?: ReactNode
  /** The next step: chips, a button, a link; below each other. */
  children?: ReactNode
  /** For a part of a page or a sheet. */
  compact?: boolean
}

/** The frame of empty, failed and finished: nothing jumps when one becomes the other. */
export const StateView = ({ picture, title, words, children, compact = false }: StateViewProps) => (
  <View className={cx('state-view', compact && 'state-view--compact')}>
    <View className={cx('state-view__picture', `state-view__picture--${picture}`)} />
    <Text className="state-view__title">{title}</Text>
    {words ? <View className="state-view__words">{words}</View> : null}
    {children ? <View className="state-view__actions">{children}</View> : null}
  </View>
)
