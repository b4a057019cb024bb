import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { control } from '@/components/control'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { useWords } from '@/hooks/use-words'
import type { Yuan } from '@/types/api/common'
import { cx } from '@/utils/cx'
import { words } from './messages'
import './index.scss'

interface OrderLineProps {
  name: string
  pic: string
  /** The choice in words. */
  choice?: string
  /** Of one piece. */
  price: Yuan
  /** Points of one piece. */
  points?: number
  number: number
  /** One row of tags. */
  tags?: ReactNode
  /** In place of the count: a stepper. */
  count?: ReactNode
  /** Below: after-sale state, a button. */
  children?: ReactNode
  /** Cannot be bought. */
  faded?: boolean
  onClick?: () => void
}

/** A line of an order: picture, name and choice, what one piece costs and how many. */
export const OrderLine = (props: OrderLineProps) => {
  const { name, pic, choice = '', price, points, number, tags, count, children, faded, onClick } = props
  const t = useWords(words)
  const tappable = onClick ? control(onClick, { role: 'link', label: t.say(name, choice, number) }) : {}
  return (
    <View className={cx('order-line', faded && 'order-line--faded')}>
      <View className="order-line__main" {...tappable}>
        <Picture src={pic} faded={faded} className="order-line__picture" />
        <View className="order-line__body">
          <View className="order-line__row">
            <Text className="order-line__name">{name}</Text>
            <Price value={price} points={points} size="sm" tone="ink" />
          </View>
          <View className="order-line__row order-line__row--choice">
            <Text className="order-line__choice">{choice}</Text>
            {count ?? <Text className="order-line__count">×{number}</Text>}
          </View>
          {tags ? <View className="order-line__tags">{tags}</View> : null}
        </View>
      </View>
      {children}
    </View>
  )
}
