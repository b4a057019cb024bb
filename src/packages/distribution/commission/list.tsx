import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { Tag } from '@/components/tag'
import type { Pages } from '@/hooks/use-pages'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { Commission } from '@/types/api/distribution'
import { shortDate } from '@/utils/date'
import { formatYuan, sumYuan } from '@/utils/money'
import { words } from './messages'

const POINTS = 1

const Row = ({ entry }: { entry: Commission }) => {
  const t = useWords(words)
  const { goodsName, nicks, level, bili, money, unit, isSettlement, dateAdd } = entry
  return (
    <View className="fx-entry">
      <View className="fx-entry__words">
        <Text className="fx-entry__name">{goodsName || t.order}</Text>
        <Text className="fx-entry__note">{t.from(nicks || t.nobody, level, bili)}</Text>
        <Text className="fx-entry__note">{shortDate(dateAdd, 'YYYY-MM-DD HH:mm')}</Text>
      </View>
      <View className="fx-entry__amounts">
        <Text className="fx-entry__money">{unit === POINTS ? t.points(money) : `+${formatYuan(money)}`}</Text>
        <Tag kind={isSettlement ? 'brand' : 'warn'}>{isSettlement ? t.settled : t.pending}</Tag>
      </View>
    </View>
  )
}

/** Added in fen, once all of the list is there: before that it would be a part. */
const Sum = ({ entries }: { entries: readonly Commission[] }) => {
  const t = useWords(words)
  const money = entries.filter(({ unit }) => unit !== POINTS).map((entry) => entry.money)
  const points = entries.filter(({ unit }) => unit === POINTS).reduce((sum, entry) => sum + entry.money, 0)
  return (
    <View className="fx-sum">
      <Text>{t.sum(formatYuan(sumYuan(money)))}</Text>
      {points > 0 ? <Text>{t.sumPoints(points)}</Text> : null}
    </View>
  )
}

export const List = ({ pages }: { pages: Pages<Commission> }) => {
  const t = useWords(words)
  return (
    <PagesView
      pages={pages}
      skeleton={<Skeleton shape="row" count={5} />}
      empty={
        <StateView picture={scene.coin} title={t.empty} words={t.emptyWhat}>
          <Button onClick={() => void go('invitation')}>{t.invite}</Button>
        </StateView>
      }
      endText={t.end}
    >
      {(entries) => (
        <Card>
          {pages.ended ? <Sum entries={entries} /> : null}
          {entries.map((entry, index) => (
            <Row key={entry.id ?? index} entry={entry} />
          ))}
        </Card>
      )}
    </PagesView>
  )
}
