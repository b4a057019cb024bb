import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { useWords } from '@/hooks/use-words'
import type { OrderGoods } from '@/types/api/order'
import type { RefundApplyDetail } from '@/types/api/refund'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { GoodsLine } from './goods-line'
import { requestWords } from './request-words'
import './request-row.scss'

interface RequestRowProps {
  request: RefundApplyDetail
  /** Missing: it is about the whole order. */
  line: OrderGoods | undefined
  onClick?: () => void
}

const EXCHANGE = 2

/** One request of an order: what, for which goods, how it ended. */
export const RequestRow = ({ request, line, onClick }: RequestRowProps) => {
  const t = useWords(requestWords)
  const { type, amount, status, dateAdd, statusStr } = request.baseInfo
  const name = line?.goodsName ?? t.wholeOrder
  const kind = [t.kinds[type], type === EXCHANGE ? '' : formatYuan(amount)].filter(Boolean).join(' ')
  const state = t.states[status] ?? statusStr
  const tappable = onClick ? control(onClick, { role: 'link', label: `${name} ${kind} ${state}` }) : {}
  return (
    <View className="request-row" {...tappable}>
      <GoodsLine line={line} name={name} notes={[kind, shortDate(dateAdd, 'YYYY-MM-DD HH:mm')]} />
      <Text className={`request-row__state request-row__state--${status}`}>{state}</Text>
      {onClick ? <Icon name="right" size={16} className="request-row__arrow" /> : null}
    </View>
  )
}
