import { Text, View } from '@tarojs/components'
import { useReachBottom, useShareAppMessage } from '@tarojs/taro'
import { useEffect, useState } from 'react'

import { Button } from '@/components/button'
import { scene } from '@/components/state-view/scenes'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { FailedView } from '@/components/failed-view'
import { SectionHead } from '@/components/section-head'
import { Segmented } from '@/components/segmented'
import { Skeleton } from '@/components/skeleton'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { ShareButton } from '@/features/share-button'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { tellGroups } from '@/lib/platform/group-share'
import { go, hasPage, pathOf } from '@/lib/router'
import { scoreLogs, scoreRules, userAmount } from '@/services'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { Exchange } from './exchange'
import { Log, type Tab } from './log'
import { words } from './messages'
import './index.scss'

const TABS = ['all', 'in', 'out'] as const
const BEHAVIOR = { all: undefined, in: 0, out: 1 } as const

const Rules = () => {
  const t = useWords(words)
  const rewarded = useSettings(({ merchant }) => merchant.shareGroupScoreOpen)
  const rules = useData(['score-rules'], () => scoreRules())
  // The reward for sharing is nobody's while the merchant has it switched off.
  const shown = (rules.data ?? []).filter(({ code }) => rewarded || code !== 'share')
  if (rules.error) return <FailedView size="line" error={rules.error} onRetry={rules.reload} />
  if (!rules.data) return <Skeleton shape="cell" count={3} />
  if (shown.length === 0) return null
  return (
    <Card>
      <SectionHead title={t.rules} />
      {shown.map(({ id, code, codeStr, confine, score }) => (
        <Cell key={id} title={t.rule(code, codeStr, confine)}>
          {`+${score}`}
        </Cell>
      ))}
    </Card>
  )
}

const GroupShare = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  return (
    <Card>
      <Cell title={t.group} note={t.groupNote} />
      <View className="points-share">
        <ShareButton kind="soft" path={pathOf('signIn', { inviter_id: uid })}>
          {t.share}
        </ShareButton>
      </View>
    </Card>
  )
}

const Points = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { tab: first } = useParams('points')
  const [tab, setTab] = useState<Tab>(first ?? 'all')
  const rewarded = useSettings(({ merchant }) => merchant.shareGroupScoreOpen)
  const amount = useData(['amount', uid], userAmount)
  const behavior = BEHAVIOR[tab]
  const logs = usePages(['score-logs', uid, tab], (page, pageSize) => scoreLogs({ behavior, page, pageSize }))
  const reload = () => Promise.all([amount.reload(), logs.reload()])
  useVisible(() => void reload())
  usePullDown(reload)
  useReachBottom(logs.loadMore)
  return (
    <View className="page-points">
      <View className="points-head">
        <Text className="points-head__label">{t.have}</Text>
        <Text className="points-head__score">{amount.data ? String(amount.data.score ?? 0) : '—'}</Text>
        <View className="points-head__ways">
          {hasPage('signIn') ? (
            <Button size="m" onClick={() => void go('signIn')}>
              {t.sign}
            </Button>
          ) : null}
          {hasPage('couponCentre') ? (
            <Button size="m" kind="outline" onClick={() => void go('couponCentre')}>
              {t.coupons}
            </Button>
          ) : null}
        </View>
      </View>
      {amount.error ? <FailedView size="line" error={amount.error} onRetry={amount.reload} /> : null}
      <Exchange onDone={reload} />
      {rewarded ? <GroupShare uid={uid} /> : null}
      <Rules />
      <Segmented items={TABS.map((key) => ({ key, label: t.tabs[key] }))} value={tab} onChange={setTab} />
      <Log logs={logs} tab={tab} />
    </View>
  )
}

const PointsPage = () => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const rewarded = useSettings(({ merchant }) => merchant.shareGroupScoreOpen)
  useEffect(() => {
    if (rewarded) tellGroups()
  }, [rewarded])
  useShareAppMessage(() => ({ title: t.sign, path: pathOf('signIn', { inviter_id: uid }) }))
  return (
    <PageFrame name="points" title={t.title}>
      <MemberGate picture={scene.coin} what={t.what} reason={t.reason}>
        {(member) => <Points uid={member} />}
      </MemberGate>
    </PageFrame>
  )
}

export default PointsPage
