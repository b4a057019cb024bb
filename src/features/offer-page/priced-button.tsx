import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import type { Yuan } from '@/types/api/common'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import './index.scss'

interface PricedButtonProps {
  price: Yuan
  text: string
  solid?: boolean
  busy?: boolean
  onClick: () => void
}

/** Two lines: what it costs and what the tap does. */
export const PricedButton = ({ price, text, solid = false, busy = false, onClick }: PricedButtonProps) => (
  <View className={cx('offer-buy', solid && 'offer-buy--solid')} {...control(onClick, { disabled: busy })}>
    <Text className="offer-buy__price">{formatYuan(price)}</Text>
    <Text className="offer-buy__text">{text}</Text>
  </View>
)
