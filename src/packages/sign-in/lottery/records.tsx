import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { PagesView } from '@/components/pages-view'
import { Segmented } from '@/components/segmented'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import type { Pages } from '@/hooks/use-pages'
import { useWords } from '@/hooks/use-words'
import type { Id } from '@/types/api/common'
import type { LuckyLog } from '@/types/api/lucky'
import { shortDate } from '@/utils/date'
import { words } from './messages'

interface RecordsProps {
  uid: Id | undefined
  mine: Pages<LuckyLog>
  all: Pages<LuckyLog>
}

const List = ({ pages, uid, empty }: { pages: Pages<LuckyLog>; uid: Id | undefined; empty: string }) => {
  const t = useWords(words)
  return (
    <PagesView
      pages={pages}
      failed="part"
      skeleton={<Skeleton shape="cell" count={3} />}
      empty={<StateView compact picture={scene.note} title={empty} />}
      endText={t.end}
    >
      {(logs) => (
        <Card>
          {logs.map((log) => (
            <Cell
              key={log.id}
              title={log.prizeName}
              note={log.uid === undefined || log.uid === uid ? t.me : t.somebody(String(log.uid).slice(-2))}
            >
              {shortDate(log.dateAdd)}
            </Cell>
          ))}
        </Card>
      )}
    </PagesView>
  )
}

/** The user's own tries, and everybody's; others are named by the end of their number only. */
export const Records = ({ uid, mine, all }: RecordsProps) => {
  const t = useWords(words)
  const [tab, setTab] = useState<'mine' | 'all'>('all')
  const own = uid !== undefined && tab === 'mine'
  useReachBottom(() => (own ? mine.loadMore() : all.loadMore()))
  return (
    <>
      {uid === undefined ? null : (
        <Segmented
          items={[
            { key: 'all', label: t.everybody },
            { key: 'mine', label: t.mine },
          ]}
          value={tab}
          onChange={setTab}
        />
      )}
      {own ? (
        <List pages={mine} uid={uid} empty={t.empty.mine} />
      ) : (
        <List pages={all} uid={uid} empty={t.empty.all} />
      )}
    </>
  )
}
