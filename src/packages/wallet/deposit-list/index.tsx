import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { spoken } from '@/components/control'
import { NoticeBar } from '@/components/notice-bar'
import { Segmented } from '@/components/segmented'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PayingFrame } from '@/features/page-frame/paying'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { go } from '@/lib/router'
import { depositList } from '@/services'
import type { Id } from '@/types/api/common'
import type { Deposit } from '@/types/api/deposit'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { DepositSheet } from '../parts/deposit-sheet'
import { depositKind, depositStateOf } from '../parts/deposit-state'
import { depositWords } from '../parts/deposit-words'
import { RecordList } from '../parts/record-list'
import { RecordRow } from '../parts/record-row'
import '../parts/deposit.scss'

type Tab = 'all' | 'paid' | 'returned'

const statuses: Record<Tab, Deposit['status'] | undefined> = { all: undefined, paid: 1, returned: 2 }

const Deposits = ({ uid }: { uid: Id }) => {
  const t = useWords(depositWords)
  const [tab, setTab] = useState<Tab>('all')
  const [paying, setPaying] = useState(false)
  const [kept, setKept] = useState(false)
  const deposits = usePages(['deposits', uid, tab], (page, pageSize) =>
    depositList({ status: statuses[tab], page, pageSize }),
  )
  useVisible(() => void deposits.reload())
  usePullDown(deposits.reload)
  useReachBottom(deposits.loadMore)
  return (
    <View className="page-deposit">
      <View className="page-deposit__tabs">
        <Segmented<Tab>
          items={(Object.keys(statuses) as Tab[]).map((key) => ({ key, label: t.tabs[key] }))}
          value={tab}
          onChange={setTab}
        />
      </View>
      {kept ? (
        <View className="page-deposit__notice" {...spoken('alert')}>
          <NoticeBar kind="warn" icon="info" onClose={() => setKept(false)}>
            {t.kept}
          </NoticeBar>
        </View>
      ) : null}
      <RecordList
        size="page"
        pages={deposits}
        empty={<StateView picture={scene.coin} title={t.empty} words={t.emptyWords} />}
      >
        {(deposit) => {
          const state = depositStateOf(deposit)
          return (
            <RecordRow
              key={deposit.id}
              title={deposit.remark || t.name}
              notes={[
                shortDate(deposit.dateAdd, 'YYYY-MM-DD HH:mm'),
                deposit.rejectionReason && t.refused(deposit.rejectionReason),
              ]}
              amount={formatYuan(deposit.amount)}
              state={t.state[state]}
              stateKind={depositKind[state]}
              label={t.open(formatYuan(deposit.amount), t.state[state])}
              onClick={() => void go('depositDetail', { id: deposit.id })}
            />
          )
        }}
      </RecordList>
      <BottomBar>
        <Button grow onClick={() => setPaying(true)}>
          {t.pay}
        </Button>
      </BottomBar>
      {paying ? (
        <DepositSheet
          uid={uid}
          onClose={() => setPaying(false)}
          onEnd={async (end, amount) => {
            setPaying(false)
            setKept(end === 'kept')
            if (end === 'paid') toast(t.paidNow(formatYuan(amount)))
            await deposits.reload()
          }}
        />
      ) : null}
    </View>
  )
}

const DepositListPage = () => {
  const t = useWords(depositWords)
  return (
    <PayingFrame name="depositList" title={t.title}>
      <MemberGate picture={scene.coin} what={t.what} reason={t.reason}>
        {(uid) => <Deposits uid={uid} />}
      </MemberGate>
    </PayingFrame>
  )
}

export default DepositListPage
