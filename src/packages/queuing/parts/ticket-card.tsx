import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Awning } from '@/components/awning'
import { spoken } from '@/components/control'
import { Progress } from '@/components/progress'
import { Stats } from '@/components/stats'
import { useWords } from '@/hooks/use-words'
import type { Id } from '@/types/api/common'
import type { QueueTicket } from '@/types/api/queuing'
import { cx } from '@/utils/cx'
import { formatDate, shortDate } from '@/utils/date'
import { aheadOf, minutesOf, numberText, stageOf } from '@/utils/queue'
import { words } from './messages'
import { progressOf } from './use-tickets'
import './ticket-card.scss'

interface TicketCardProps {
  uid: Id
  ticket: QueueTicket
  /** When it was read. */
  at: number
  /** What can be done: take a new number, be led there. */
  children?: ReactNode
}

/** One number, large enough to be shown at the counter. */
export const TicketCard = ({ uid, ticket, at, children }: TicketCardProps) => {
  const t = useWords(words)
  const { queuingLog: log, queuingUpType: queue } = ticket
  const stage = stageOf(ticket)
  const number = numberText(log.number)
  const percent = progressOf(uid, ticket)
  return (
    <View className={cx('ticket-card', `ticket-card--${stage}`)}>
      <View
        className="ticket-card__head"
        {...spoken('status', t.spoken(queue.name, number, t.stages[stage]))}
      >
        <View className="ticket-card__line">
          <Text className="ticket-card__queue">{queue.name}</Text>
          <Text className="ticket-card__updated">{t.updated(formatDate(at, 'HH:mm:ss'))}</Text>
        </View>
        <Text className="ticket-card__number">{number}</Text>
        <Text className="ticket-card__stage">{t.stages[stage]}</Text>
        {log.serviceWindow ? (
          <Text className="ticket-card__window">{t.window(log.serviceWindow)}</Text>
        ) : null}
      </View>
      <Awning />
      <View className="ticket-card__body">
        {stage === 'passed' ? null : (
          <>
            <Stats
              items={[
                { value: String(aheadOf(ticket)), label: t.ahead, tone: 'brand' },
                { value: String(minutesOf(ticket)), label: t.minutes },
                { value: numberText(queue.curNumber), label: t.serving },
              ]}
            />
            <Progress large percent={percent} label={t.progress(percent)} className="ticket-card__progress" />
          </>
        )}
        <Text className="ticket-card__taken">{t.taken(shortDate(log.dateAdd, 'HH:mm'))}</Text>
        {children ? <View className="ticket-card__actions">{children}</View> : null}
      </View>
    </View>
  )
}
