import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { SectionHead } from '@/components/section-head'
import { Tag } from '@/components/tag'
import { useWords } from '@/hooks/use-words'
import type { QueueTicket } from '@/types/api/queuing'
import { shortDate } from '@/utils/date'
import { numberText } from '@/utils/queue'
import { words } from './messages'

const PASSED = 3

/** Numbers that were served or passed, newest first. */
export const History = ({ tickets }: { tickets: readonly QueueTicket[] }) => {
  const t = useWords(words)
  if (tickets.length === 0) return null
  return (
    <>
      <SectionHead bare title={t.history} />
      <Card>
        {tickets.map(({ queuingLog: log, queuingUpType: queue }) => (
          <View key={log.id} className="number-row">
            <View className="number-row__words">
              <Text className="number-row__name">{queue.name}</Text>
              <Text className="number-row__time">{shortDate(log.dateAdd, 'YYYY-MM-DD HH:mm')}</Text>
            </View>
            <Text className="number-row__number">{t.number(numberText(log.number))}</Text>
            <Tag kind={log.status === PASSED ? 'warn' : 'grey'}>{t.state[log.status] ?? log.statusStr}</Tag>
          </View>
        ))}
      </Card>
      <View className="page-my-numbers__end">{t.ended}</View>
    </>
  )
}
