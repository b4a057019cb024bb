import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Picture } from '@/components/picture'
import { useWords } from '@/hooks/use-words'
import type { OrderGoods } from '@/types/api/order'
import type { RefundApplyDetail } from '@/types/api/refund'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
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
      {line ? <Picture src={line.pic} className="request-row__picture" /> : null}
      <View className="request-row__words">
        <Text className="request-row__name">{name}</Text>
        <Text className="request-row__note">{kind}</Text>
        <Text className="request-row__note">{shortDate(dateAdd, 'YYYY-MM-DD HH:mm')}</Text>
      </View>
      <Text className={`request-row__state request-row__state--${status}`}>{state}</Text>
      {onClick ? <Icon name="right" size={16} className="request-row__arrow" /> : null}
    </View>
  )
}
