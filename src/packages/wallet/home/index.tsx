import { Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Card } from '@/components/card'
import { scene } from '@/components/state-view/scenes'
import { Entry, EntryGrid } from '@/components/entry-grid'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go, hasPage } from '@/lib/router'
import { cashLogs, userAmount } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { BalanceCard } from './balance-card'
import { daysOf, kinds, partsOf, recentMonths, thisMonth, type Kind, type Month } from './filter'
import { FilterChip } from './filter-chip'
import { Log } from './log'
import { words } from './messages'
import './index.scss'

const ALL = 'all'

const Entries = () => {
  const t = useWords(words)
  const open = useSettings((settings) => settings.merchant.rechargeOpen)
  return (
    <Card>
      <EntryGrid columns={4}>
        {hasPage('payBill') ? (
          <Entry icon="scan" label={t.payBill} onClick={() => void go('payBill')} />
        ) : null}
        {hasPage('depositList') ? (
          <Entry icon="shield" label={t.deposit} onClick={() => void go('depositList')} />
        ) : null}
        {hasPage('invoiceList') ? (
          <Entry icon="receipt" label={t.invoice} onClick={() => void go('invoiceList')} />
        ) : null}
        {open ? <Entry icon="gift" label={t.gift} onClick={() => void go('recharge')} /> : null}
      </EntryGrid>
    </Card>
  )
}

const Wallet = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const [month, setMonth] = useState<Month>(thisMonth)
  const [kind, setKind] = useState<Kind>('all')
  const amount = useData(['amount', uid], userAmount)
  const logs = usePages(['cash-logs', uid, month, kind], (page, pageSize) =>
    cashLogs({ ...kinds[kind], ...daysOf(month), page, pageSize }),
  )
  const reload = () => Promise.all([amount.reload(), logs.reload()])
  useVisible(() => void reload())
  usePullDown(reload)
  useReachBottom(logs.loadMore)

  const monthName = (one: string) => t.month(one.slice(0, 4), partsOf(one)[1])
  return (
    <View className="page-wallet">
      <BalanceCard amount={amount} />
      <Entries />
      <View className="page-wallet__head">
        <Text className="page-wallet__title">{t.log}</Text>
        <View className="page-wallet__filters">
          <FilterChip
            title={t.chooseMonth}
            items={[
              { key: ALL, label: t.allTime },
              ...recentMonths().map((one) => ({ key: one, label: monthName(one) })),
            ]}
            value={month ?? ALL}
            onChange={(one) => setMonth(one === ALL ? undefined : one)}
          />
          <FilterChip<Kind>
            title={t.chooseKind}
            items={(Object.keys(kinds) as Kind[]).map((key) => ({ key, label: t.kind[key] }))}
            value={kind}
            onChange={setKind}
          />
        </View>
      </View>
      <Log
        logs={logs}
        month={month}
        kind={kind}
        onAll={() => {
          setMonth(undefined)
          setKind('all')
        }}
      />
    </View>
  )
}

const WalletPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="wallet" title={t.title}>
      <MemberGate picture={scene.coin} what={t.what} reason={t.reason}>
        {(uid) => <Wallet uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default WalletPage
