import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import './index.scss'

interface TimelineProps {
  /** Newest first: the first is the current one. */
  items: readonly { title: ReactNode; time?: string; note?: ReactNode }[]
}

export const Timeline = ({ items }: TimelineProps) => (
  <View className="timeline">
    {items.map(({ title, time, note }, index) => (
      <View key={index} className={cx('timeline__item', index === 0 && 'timeline__item--now')}>
        <View className="timeline__mark" />
        <View className="timeline__main">
          <View className="timeline__title">{title}</View>
          {note ? <View className="timeline__note">{note}</View> : null}
          {time ? <Text className="timeline__time">{time}</Text> : null}
        </View>
      </View>
    ))}
  </View>
)
