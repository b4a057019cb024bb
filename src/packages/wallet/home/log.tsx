import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FailedView } from '@/components/failed-view'
import { ListEnd } from '@/components/list-end'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import type { Pages } from '@/hooks/use-pages'
import { useWords } from '@/hooks/use-words'
import type { CashLog } from '@/types/api/wallet'
import { formatYuan, sumYuan } from '@/utils/money'
import type { Kind, Month } from './filter'
import { LogRow } from './log-row'
import { words } from './messages'

interface LogProps {
  logs: Pages<CashLog>
  month: Month
  kind: Kind
  onAll: () => void
}

const total = (logs: readonly CashLog[], behavior: CashLog['behavior']) =>
  sumYuan(logs.filter((log) => log.behavior === behavior).map((log) => log.amount))

/** What came in and went out; said once all of the month is there, else it would be a part of it. */
const Totals = ({ logs }: { logs: readonly CashLog[] }) => {
  const t = useWords(words)
  return (
    <View className="wallet-totals">
      <Text>{t.out(formatYuan(total(logs, 1)))}</Text>
      <Text>{t.in(formatYuan(total(logs, 0)))}</Text>
    </View>
  )
}

export const Log = ({ logs, month, kind, onAll }: LogProps) => {
  const t = useWords(words)
  const { items, error, loading, ended } = logs
  if (error) return <FailedView size="part" error={error} onRetry={logs.reload} />
  if (loading) return <Skeleton shape="row" count={5} />
  if (items.length === 0) {
    const narrowed = month !== undefined || kind !== 'all'
    return (
      <StateView compact picture={scene.bill} title={narrowed ? t.empty : t.emptyAll} words={t.emptyWords}>
        {narrowed ? (
          <Button kind="outline" size="m" onClick={onAll}>
            {t.seeAll}
          </Button>
        ) : null}
      </StateView>
    )
  }
  return (
    <>
      <Card>
        {month !== undefined && ended ? <Totals logs={items} /> : null}
        {items.map((log) => (
          <LogRow key={log.id} log={log} />
        ))}
      </Card>
      <ListEnd list={{ ...logs, ended }} endText={t.end} />
    </>
  )
}
