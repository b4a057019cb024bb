import { Text, View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import './index.scss'

interface StepsProps {
  items: readonly string[]
  /** How many are done, the current one included. */
  done: number
}

/** The way of an order in a few words. */
export const Steps = ({ items, done }: StepsProps) => (
  <View className="steps">
    {items.map((item, index) => (
      <View key={item} className={cx('steps__one', index < done && 'steps__one--done')}>
        <View className="steps__dot" />
        <Text className="steps__text">{item}</Text>
      </View>
    ))}
  </View>
)
