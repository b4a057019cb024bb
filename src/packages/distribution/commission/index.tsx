import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { NoticeBar } from '@/components/notice-bar'
import { Tabs } from '@/components/tabs'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { fxCommisionLog } from '@/services'
import type { Id } from '@/types/api/common'
import { PartnerGate } from '../parts/open-gate'
import { List } from './list'
import { words } from './messages'
import './index.scss'

const TABS = ['all', 'pending', 'settled'] as const
type Tab = (typeof TABS)[number]
const SETTLED = { all: undefined, pending: false, settled: true } as const

const DAY = /^\d{4}-\d{2}-\d{2}$/

const Commissions = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const params = useParams('distributionCommission')
  const [tab, setTab] = useState<Tab>('all')
  const [since, setSince] = useState(() =>
    params.since && DAY.test(params.since) ? params.since : undefined,
  )
  const filter = { isSettlement: SETTLED[tab], dateAddBegin: since }
  const pages = usePages(['fx-commissions', uid, tab, since ?? ''], (page, pageSize) =>
    fxCommisionLog({ ...filter, page, pageSize }),
  )
  useVisible(() => void pages.reload())
  usePullDown(pages.reload)
  useReachBottom(pages.loadMore)
  return (
    <>
      <Tabs items={TABS.map((key) => ({ key, label: t.tabs[key] }))} value={tab} onChange={setTab} />
      <View className="page-fx-commission">
        {since ? (
          <NoticeBar kind="plain" action={t.everything} onClick={() => setSince(undefined)}>
            {t.since(since)}
          </NoticeBar>
        ) : null}
        <List pages={pages} />
      </View>
    </>
  )
}

const DistributionCommissionPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="distributionCommission" title={t.title}>
      <PartnerGate>{(uid) => <Commissions uid={uid} />}</PartnerGate>
    </PageFrame>
  )
}

export default DistributionCommissionPage
