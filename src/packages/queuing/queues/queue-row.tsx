import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { useWords } from '@/hooks/use-words'
import type { QueueTicket, QueueType } from '@/types/api/queuing'
import { cx } from '@/utils/cx'
import { minutesFor, numberText, waitingIn } from '@/utils/queue'
import { words } from './messages'

interface QueueRowProps {
  queue: QueueType
  /** The user's own number in it. */
  ticket: QueueTicket | undefined
  onTake: () => void
}

const CLOSED = 1
const FULL = 2

/** A queue: what is being served, how long it takes, and the way in; closed and full are said. */
export const QueueRow = ({ queue, ticket, onTake }: QueueRowProps) => {
  const t = useWords(words)
  const { name, status, descript, dateBegin, dateEnd } = queue
  const people = waitingIn(queue)
  const progress = [
    ...(queue.curNumber > 0 ? [t.calling(numberText(queue.curNumber))] : []),
    people > 0 ? t.waiting(people) : t.nobody,
    ...(people > 0 ? [t.minutes(minutesFor(people, queue.minitus))] : []),
  ].join(' · ')
  const hours = dateBegin && dateEnd ? t.hours(dateBegin, dateEnd) : undefined
  const off = status === CLOSED || status === FULL
  const action = ticket ? t.have : status === CLOSED ? t.closed : status === FULL ? t.full : t.take
  return (
    <View className={cx('queue-row', off && !ticket && 'queue-row--off')}>
      <View className="queue-row__words">
        <Text className="queue-row__name">{name}</Text>
        <Text className="queue-row__progress">{off ? (descript ?? hours ?? '') : progress}</Text>
        {ticket ? (
          <Text className="queue-row__mine">{t.mine(numberText(ticket.queuingLog.number))}</Text>
        ) : off && descript && hours ? (
          <Text className="queue-row__note">{hours}</Text>
        ) : descript && !off ? (
          <Text className="queue-row__note">{descript}</Text>
        ) : null}
      </View>
      <Button
        kind="soft"
        size="m"
        disabled={off || ticket !== undefined}
        label={`${name} ${action}`}
        onClick={onTake}
      >
        {action}
      </Button>
    </View>
  )
}
