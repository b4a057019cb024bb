import { View } from '@tarojs/components'
import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FailedView } from '@/components/failed-view'
import { NoticeBar } from '@/components/notice-bar'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePolling } from '@/hooks/use-polling'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { openMap } from '@/lib/platform/location'
import { requestSubscribe } from '@/lib/platform/subscribe'
import { isWeapp } from '@/lib/platform/system'
import { go, reLaunch } from '@/lib/router'
import { queuingTypes, shopSubdetail } from '@/services'
import { ensureLogin, useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import type { QueueType } from '@/types/api/queuing'
import { isLive } from '@/utils/queue'
import { words as partWords } from '../parts/messages'
import { SoundSwitch } from '../parts/sound-switch'
import { TakeSheet } from '../parts/take-sheet'
import { TicketCard } from '../parts/ticket-card'
import { CALM, useTickets } from '../parts/use-tickets'
import { words } from './messages'
import { QueueRow } from './queue-row'
import './index.scss'

const Queues = () => {
  const t = useWords(words)
  const part = useWords(partWords)
  const uid = useSession((session) => session.uid)
  const shopId = useSettings((settings) => settings.shopId)
  const templates = useSettings((settings) => settings.merchant.subscribeIds)
  const [taking, setTaking] = useState<QueueType>()
  const queues = useData(['queues'], () => queuingTypes())
  const tickets = useTickets(uid)
  const shop = useData(shopId === undefined ? null : ['shop', shopId], () => shopSubdetail(shopId ?? 0))
  const reload = () => Promise.all([queues.reload(), uid === undefined ? undefined : tickets.reload()])
  const visible = useVisible(() => void reload())
  usePolling(visible, reload, CALM)
  usePullDown(reload)

  const live = tickets.data?.list.filter(isLive) ?? []
  const place = shop.data?.info
  const take = async (queue: QueueType) => {
    if (await ensureLogin(part.reason)) setTaking(queue)
  }
  return (
    <View className="page-queues">
      {uid !== undefined && tickets.error ? (
        <Card>
          <FailedView size="line" error={tickets.error} onRetry={tickets.reload} />
        </Card>
      ) : null}
      {live.map((ticket) => (
        <TicketCard key={ticket.queuingLog.id} uid={uid ?? 0} ticket={ticket} at={tickets.data?.at ?? 0}>
          {place ? (
            <Button size="m" grow icon="navigate" onClick={() => openMap(place)}>
              {t.lead}
            </Button>
          ) : null}
        </TicketCard>
      ))}
      {live.length > 0 && isWeapp && templates.length > 0 ? (
        <View className="page-queues__remind">
          <NoticeBar
            kind="warn"
            icon="speaker"
            action={part.remindAction}
            onClick={() => void requestSubscribe(templates)}
          >
            {part.remind}
          </NoticeBar>
        </View>
      ) : null}
      {live.length > 0 ? <SoundSwitch /> : null}
      <SectionHead bare title={t.open} more={t.history} onMore={() => void go('myNumbers')} />
      <AsyncView
        data={queues.data}
        error={queues.error}
        reload={queues.reload}
        failed="part"
        skeleton={
          <Card>
            <Skeleton shape="cell" count={6} />
          </Card>
        }
        empty={
          <StateView compact picture="ticket" title={t.emptyTitle} words={t.emptyBody}>
            <Button size="m" onClick={() => void reLaunch('home')}>
              {t.home}
            </Button>
          </StateView>
        }
      >
        {(list) => (
          <Card>
            {list.map((queue) => (
              <QueueRow
                key={queue.id}
                queue={queue}
                ticket={live.find(({ queuingUpType }) => queuingUpType.id === queue.id)}
                onTake={() => void take(queue)}
              />
            ))}
          </Card>
        )}
      </AsyncView>
      {taking ? (
        <TakeSheet
          queue={queues.data?.find(({ id }) => id === taking.id) ?? taking}
          onTaken={reload}
          onClose={() => setTaking(undefined)}
        />
      ) : null}
    </View>
  )
}

const QueuesPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="queues" title={t.title}>
      <Queues />
    </PageFrame>
  )
}

export default QueuesPage
