import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PagesView } from '@/components/pages-view'
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
  const narrowed = month !== undefined || kind !== 'all'
  return (
    <PagesView
      pages={logs}
      failed="part"
      skeleton={<Skeleton shape="row" count={5} />}
      empty={
        <StateView compact picture={scene.bill} title={narrowed ? t.empty : t.emptyAll} words={t.emptyWords}>
          {narrowed ? (
            <Button kind="outline" size="m" onClick={onAll}>
              {t.seeAll}
            </Button>
          ) : null}
        </StateView>
      }
      endText={t.end}
    >
      {(items) => (
        <Card>
          {month !== undefined && logs.ended ? <Totals logs={items} /> : null}
          {items.map((log) => (
            <LogRow key={log.id} log={log} />
          ))}
        </Card>
      )}
    </PagesView>
  )
}
