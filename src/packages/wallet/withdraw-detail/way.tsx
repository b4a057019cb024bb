import { View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Timeline } from '@/components/timeline'
import { useWords } from '@/hooks/use-words'
import type { WithdrawLog } from '@/types/api/wallet'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { refusalOf } from '../parts/withdraw-state'
import { words } from './messages'

const FULL = 'YYYY-MM-DD HH:mm'

/** The way of a withdrawal, newest first. */
export const Way = ({ log }: { log: WithdrawLog }) => {
  const t = useWords(words)
  const reason = refusalOf(log)
  const time = log.dateUpdate && shortDate(log.dateUpdate, FULL)
  const now = {
    0: { title: t.checking },
    1: { title: t.paid, note: t.paidNote, time },
    2: {
      title: t.refused,
      note: (
        <>
          <View>{reason ? t.refusedNote(reason) : t.refusedNoReason}</View>
          <View>{t.returned}</View>
        </>
      ),
      time,
    },
    3: { title: t.bank, note: t.bankNote, time },
  }[log.status]
  const applied = {
    title: t.applied,
    note: log.status === 0 ? t.appliedNote(formatYuan(log.money)) : undefined,
    time: shortDate(log.dateAdd, FULL),
  }
  return (
    <Card padding="m">
      <Timeline items={now ? [now, applied] : [applied]} />
    </Card>
  )
}
