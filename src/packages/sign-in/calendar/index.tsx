import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useEffect, useState } from 'react'

import { Button } from '@/components/button'
import { scene } from '@/components/state-view/scenes'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { FailedView } from '@/components/failed-view'
import { Icon } from '@/components/icon'
import { NavBar } from '@/components/nav-bar'
import { Skeleton } from '@/components/skeleton'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { tellGroups } from '@/lib/platform/group-share'
import { go, goBack, hasPage, pathOf } from '@/lib/router'
import { queryConfig } from '@/services'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { dayOf } from '@/utils/date'
import { LadderCard } from './ladder-card'
import { nextStep, rewardDays, worthOf, type Step, type Streak } from './ladder'
import { words } from './messages'
import { monthOf } from './month'
import { MonthView } from './month-view'
import { useGroupShare } from './use-group-share'
import { useSign } from './use-sign'
import './index.scss'

const Head = ({ streak, steps, got }: { streak: Streak; steps: readonly Step[]; got?: number }) => {
  const t = useWords(words)
  const { days, signedToday } = streak
  const today = signedToday ? got : worthOf(steps, days + 1)
  const next = nextStep(steps, signedToday ? streak : { ...streak, days: days + 1 })
  return (
    <View className="sign-head">
      <Text className="sign-head__label">{t.streak}</Text>
      <View className="sign-head__row">
        <Text className="sign-head__days">{days}</Text>
        <Text className="sign-head__unit">{t.days}</Text>
      </View>
      {today ? (
        <Text className="sign-head__line">{signedToday ? t.gotToday(today) : t.worthToday(today)}</Text>
      ) : null}
      {next ? (
        <Text className="sign-head__line">
          {next.in === 1 ? t.tomorrow(next.day, next.score) : t.next(next.in, next.day, next.score)}
        </Text>
      ) : null}
    </View>
  )
}

/** The way to the draw that is on, when the merchant has named one. */
const LotteryEntry = () => {
  const t = useWords(words)
  const { data } = useData(hasPage('lottery') ? ['lucky-id'] : null, () => queryConfig('LUCKY_ID'))
  const id = Number(data ?? 0)
  if (!Number.isInteger(id) || id <= 0) return null
  return (
    <Cell icon="gift" title={t.lottery} onClick={() => void go('lottery', { id })}>
      {t.lotteryNote}
    </Cell>
  )
}

const SignIn = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const [chosen, setMonth] = useState<string>()
  // Until a month is chosen it is today's, also when the phone's clock is wrong or midnight passes.
  const month = chosen ?? monthOf(dayOf(shopNow()))
  const { today, newest, streak, logs, steps, amount, sign, signing, reload } = useSign(uid, month)
  useVisible(() => void reload())
  usePullDown(reload)
  if (newest.error) return <FailedView error={newest.error} onRetry={reload} />
  if (!streak) return <Skeleton shape="block" count={3} />
  return (
    <>
      <Head streak={streak} steps={steps} got={newest.data?.score} />
      <View className="page-sign__body">
        <Card padding="m">
          <MonthView
            month={month}
            today={today}
            logs={logs}
            rewards={rewardDays(steps, streak, today)}
            onMonth={setMonth}
          />
          {streak.signedToday ? (
            <View className="sign-done">
              <Icon name="check" size={18} />
              <Text>{t.signed}</Text>
            </View>
          ) : (
            <Button grow busy={signing} onClick={() => void sign()}>
              {t.sign}
            </Button>
          )}
        </Card>
        <LadderCard steps={steps} days={streak.days} />
        <Card>
          <Cell
            icon="coin"
            title={t.points}
            onClick={hasPage('points') ? () => void go('points') : undefined}
          >
            <Text className="page-sign__points">{amount.data ? String(amount.data.score ?? 0) : '—'}</Text>
          </Cell>
          <LotteryEntry />
        </Card>
      </View>
    </>
  )
}

const SignInPage = () => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const rewarded = useSettings(({ merchant }) => merchant.shareGroupScoreOpen)
  useGroupShare()
  useEffect(() => {
    if (rewarded) tellGroups()
  }, [rewarded])
  useShareAppMessage(() => ({ title: t.what, path: pathOf('signIn', { inviter_id: uid }) }))
  return (
    <PageFrame name="signIn" title={t.title}>
      <View className="page-sign">
        <NavBar tone="clear" title={t.title} onBack={() => void goBack()} />
        <MemberGate picture={scene.coin} what={t.what} reason={t.reason}>
          {(member) => <SignIn uid={member} />}
        </MemberGate>
      </View>
    </PageFrame>
  )
}

export default SignInPage
