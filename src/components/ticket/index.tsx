import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { control } from '../control'
import './index.scss'

export type TicketKind = 'red' | 'gold' | 'green' | 'grey'

interface TicketProps {
  /** Colour of the stub: money, points, mine, gone. */
  kind?: TicketKind
  /** On the stub: a Price (short, lg, inherit) or a TicketFigure; the condition stands below. */
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

/** A figure with its unit on the stub: 8.8 折, 300 积分. */
export const TicketFigure = ({ value, unit }: { value: string; unit: string }) => (
  <View className="ticket__figure">
    <Text className="ticket__value">{value}</Text>
    <Text className="ticket__unit">{unit}</Text>
  </View>
)

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
      {...(onClick ? control(onClick, { role: 'link', label }) : {})}
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
