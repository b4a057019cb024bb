import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Spinner } from '../spinner'
import type { TicketKind } from '../ticket'
import './index.scss'

interface TicketStripProps {
  kind?: TicketKind
  amount: ReactNode
  /** Condition and goods: "满 129 可用 · 水产". */
  note: string
  /** On the stub: "领取", "已领". */
  action: string
  busy?: boolean
  disabled?: boolean
  onClick: () => void
}

/** The small coupon of the home page, 148 × 60. */
export const TicketStrip = (props: TicketStripProps) => {
  const { kind = 'red', amount, note, action, busy = false, disabled = false, onClick } = props
  return (
    <View
      className={cx('ticket-strip', `ticket-strip--${kind}`)}
      {...control(onClick, { disabled: busy || disabled })}
    >
      <View className="ticket-strip__body">
        {amount}
        <Text className="ticket-strip__note">{note}</Text>
      </View>
      <View className="ticket-strip__stub">
        {busy ? <Spinner /> : <Text className="ticket-strip__action">{action}</Text>}
      </View>
    </View>
  )
}
