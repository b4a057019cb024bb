import { View } from '@tarojs/components'
import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePolling } from '@/hooks/use-polling'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { queuingTypes } from '@/services'
import type { Id } from '@/types/api/common'
import type { QueueType } from '@/types/api/queuing'
import { dayOf } from '@/utils/date'
import { isLive, retakable } from '@/utils/queue'
import { words as partWords } from '../parts/messages'
import { SoundSwitch } from '../parts/sound-switch'
import { TakeSheet } from '../parts/take-sheet'
import { TicketCard } from '../parts/ticket-card'
import { CALM, useTickets } from '../parts/use-tickets'
import { History } from './history'
import { words } from './messages'
import './index.scss'

const Numbers = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const part = useWords(partWords)
  const [taking, setTaking] = useState<QueueType>()
  const { data, error, reload } = useTickets(uid)
  const queues = useData(['queues'], () => queuingTypes())
  const live = data?.list.filter(isLive) ?? []
  const again = () => Promise.all([reload(), queues.reload()])
  const visible = useVisible(() => void again())
  usePolling(visible && live.length > 0, again, CALM)
  usePullDown(again)

  return (
    <View className="page-my-numbers">
      <AsyncView
        data={data}
        error={error}
        reload={reload}
        skeleton={<Skeleton shape="block" count={3} />}
        isEmpty={({ list }) => list.length === 0}
        empty={
          <StateView picture="ticket" title={t.emptyTitle} words={t.emptyBody}>
            <Button onClick={() => void go('queues')}>{t.queues}</Button>
          </StateView>
        }
      >
        {({ list, at }) => {
          const passed = retakable(list, dayOf(at))
          return (
            <>
              {[...live, ...passed].map((ticket) => (
                <TicketCard key={ticket.queuingLog.id} uid={uid} ticket={ticket} at={at}>
                  {passed.includes(ticket) ? (
                    <Button size="m" grow onClick={() => setTaking(ticket.queuingUpType)}>
                      {part.retake}
                    </Button>
                  ) : null}
                </TicketCard>
              ))}
              {live.length > 0 ? <SoundSwitch /> : null}
              {live.length + passed.length === 0 ? (
                <StateView compact picture="ticket" title={t.idleTitle} words={t.emptyBody}>
                  <Button size="m" onClick={() => void go('queues')}>
                    {t.queues}
                  </Button>
                </StateView>
              ) : null}
              <History tickets={list.filter((ticket) => !isLive(ticket) && !passed.includes(ticket))} />
            </>
          )
        }}
      </AsyncView>
      {taking ? (
        <TakeSheet
          queue={queues.data?.find(({ id }) => id === taking.id) ?? taking}
          onTaken={again}
          onClose={() => setTaking(undefined)}
        />
      ) : null}
    </View>
  )
}

const MyNumbersPage = () => {
  const t = useWords(words)
  const part = useWords(partWords)
  return (
    <PageFrame name="myNumbers" title={t.title}>
      <MemberGate picture="ticket" what={t.what} reason={part.reason}>
        {(uid) => <Numbers uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default MyNumbersPage
