import { Text, View } from '@tarojs/components'

import { Picture } from '@/components/picture'
import type { OrderGoods } from '@/types/api/order'
import './goods-line.scss'

interface GoodsLineProps {
  /** Missing where it is not about single goods. */
  line: OrderGoods | undefined
  name: string
  /** Grey lines below. */
  notes: readonly string[]
}

/** Goods of an order at the beginning of a row: picture, name, what is to be said of them. */
export const GoodsLine = ({ line, name, notes }: GoodsLineProps) => (
  <>
    {line ? <Picture src={line.pic} className="goods-line__picture" /> : null}
    <View className="goods-line__words">
      <Text className="goods-line__name">{name}</Text>
      {notes.filter(Boolean).map((note) => (
        <Text key={note} className="goods-line__note">
          {note}
        </Text>
      ))}
    </View>
  </>
)
