import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { control } from '../control'
import './index.scss'

export type TicketKind = 'red' | 'gold' | 'green' | 'grey'

interface TicketProps {
  /** Colour of the stub: money, points, mine, gone. */
  kind?: TicketKind
  /** Amount on the stub and the condition below it. */
  amount: ReactNode
  condition?: string
  title: string
  note?: string
  /** The note is urgent: expiry tomorrow. */
  noteWarn?: boolean
  /** One row of tags. */
  tags?: ReactNode
  /** Button of 68 × 32, or a word. */
  action?: ReactNode
  /** The ground it lies on, which shows through the notches. */
  ground?: 'page' | 'card'
  label?: string
  onClick?: () => void
}

/** A coupon: tinted stub, dashed line, two notches. */
export const Ticket = (props: TicketProps) => {
  const {
    kind = 'red',
    amount,
    condition,
    title,
    note,
    noteWarn,
    tags,
    action,
    ground = 'page',
    label,
  } = props
  const { onClick } = props
  return (
    <View
      className={cx('ticket', `ticket--${kind}`, `ticket--on-${ground}`)}
      {...(onClick ? control(onClick, { label }) : {})}
    >
      <View className="ticket__stub">
        {amount}
        {condition ? <Text className="ticket__condition">{condition}</Text> : null}
      </View>
      <View className="ticket__body">
        <Text className="ticket__title">{title}</Text>
        {note ? <Text className={cx('ticket__note', noteWarn && 'ticket__note--warn')}>{note}</Text> : null}
        {tags ? <View className="ticket__tags">{tags}</View> : null}
      </View>
      {action ? <View className="ticket__action">{action}</View> : null}
    </View>
  )
}
