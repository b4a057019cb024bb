import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { spoken } from '@/components/control'
import type { Pages } from '@/hooks/use-pages'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { ScoreLog } from '@/types/api/score'
import { cx } from '@/utils/cx'
import { shortDate } from '@/utils/date'
import { words } from './messages'

export type Tab = 'all' | 'in' | 'out'

const Row = ({ log }: { log: ScoreLog }) => {
  const t = useWords(words)
  const { behavior, type, typeStr, score, remark, dateAdd, scoreLeft } = log
  const signed = `${behavior === 0 ? '+' : '−'}${Math.abs(score)}`
  const name = t.kind(type, typeStr)
  return (
    <View className="points-log" {...spoken('text', t.entry(name, signed))}>
      <View className="points-log__words">
        <Text className="points-log__name">{name}</Text>
        {remark && remark !== name ? <Text className="points-log__remark">{remark}</Text> : null}
        <Text className="points-log__date">{shortDate(dateAdd, 'YYYY-MM-DD HH:mm')}</Text>
      </View>
      <View className="points-log__amounts">
        <Text className={cx('points-log__score', behavior === 0 && 'points-log__score--in')}>{signed}</Text>
        {scoreLeft === undefined ? null : <Text className="points-log__date">{t.left(scoreLeft)}</Text>}
      </View>
    </View>
  )
}

/** What came in and went out, newest first. */
export const Log = ({ logs, tab }: { logs: Pages<ScoreLog>; tab: Tab }) => {
  const t = useWords(words)
  return (
    <PagesView
      pages={logs}
      failed="part"
      skeleton={<Skeleton shape="row" count={4} />}
      empty={
        <StateView compact picture={scene.coin} title={t.empty[tab]} words={t.emptyWhat}>
          <Button kind="outline" size="m" onClick={() => void go('signIn')}>
            {t.sign}
          </Button>
        </StateView>
      }
      endText={t.end}
    >
      {(items) => (
        <Card>
          {items.map((log) => (
            <Row key={log.id} log={log} />
          ))}
        </Card>
      )}
    </PagesView>
  )
}
