import { useReachBottom } from '@tarojs/taro'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go, replace } from '@/lib/router'
import { virtualTraderDetail, virtualTraderMyBuyLogs } from '@/services'
import type { Id } from '@/types/api/common'
import type { VirtualBuyLog } from '@/types/api/virtual-trader'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { OpenGate } from '../parts/open-gate'
import { words } from '../parts/messages'
import './index.scss'

/** A purchase; its log knows only the number, so the name is read from the content. */
const Purchase = ({ uid, log }: { uid: Id; log: VirtualBuyLog }) => {
  const t = useWords(words)
  const { data } = useData(['paid', uid, log.vId], () => virtualTraderDetail(log.vId))
  const name = data?.name ?? (data === null ? t.gone : '…')
  return (
    <Cell
      title={name}
      note={t.paidOn(shortDate(log.dateAdd, 'YYYY-MM-DD HH:mm'))}
      label={name}
      onClick={() => void go('paidDetail', { id: log.vId })}
    >
      {formatYuan(log.price)}
    </Cell>
  )
}

const Purchases = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const pages = usePages(['paid-mine', uid], (page, pageSize) => virtualTraderMyBuyLogs({ page, pageSize }))
  useReachBottom(pages.loadMore)
  usePullDown(pages.reload)
  return (
    <PagesView
      className="page-paid-mine"
      pages={pages}
      skeleton={<Skeleton shape="cell" count={4} />}
      empty={
        <StateView picture={scene.note} title={t.noneTitle} words={t.noneBody}>
          <Button onClick={() => void replace('paidContent')}>{t.browse}</Button>
        </StateView>
      }
    >
      {(logs) => (
        <Card>
          {logs.map((log) => (
            <Purchase key={log.id ?? log.vId} uid={uid} log={log} />
          ))}
        </Card>
      )}
    </PagesView>
  )
}

const PaidMinePage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="paidMine" title={t.mineTitle}>
      <OpenGate>
        <MemberGate picture={scene.note} what={t.what} reason={t.reason}>
          {(uid) => <Purchases uid={uid} />}
        </MemberGate>
      </OpenGate>
    </PageFrame>
  )
}

export default PaidMinePage
