import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

import { AsyncView } from '@/components/async-view'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PayingFrame } from '@/features/page-frame/paying'
import { ShareButton } from '@/features/share-button'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go, hasPage, pathOf } from '@/lib/router'
import { couponDetail, myCoupons } from '@/services'
import { useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { PasswordSheet } from '../parts/password-sheet'
import { ruleState } from '../parts/rule-state'
import { RuleTicket } from '../parts/rule-ticket'
import { spend } from '../parts/scope'
import { useClaim } from '../parts/use-claim'
import { words as shared } from '../parts/words'
import { words } from './messages'
import { RulesCard } from './rules-card'
import { ScopeList } from './scope-list'
import './index.scss'

const Absent = () => {
  const t = useWords(words)
  return (
    <StateView picture="ticket" title={t.absent} words={t.absentWhat}>
      {hasPage('couponCentre') ? <Button onClick={() => void go('couponCentre')}>{t.centre}</Button> : null}
    </StateView>
  )
}

const Detail = ({ id }: { id: Id }) => {
  const t = useWords(words)
  const { action } = useWords(shared)
  const uid = useSession((session) => session.uid)
  const detail = useData(['coupon', id], () => couponDetail(id))
  const coupons = useData(uid === undefined ? null : ['all-my-coupons', uid], () => myCoupons())
  const reload = () => Promise.all([detail.reload(), ...(uid === undefined ? [] : [coupons.reload()])])
  const claim = useClaim(() => void reload())
  useVisible(() => void reload())
  usePullDown(reload)
  const path = pathOf('couponDetail', { id, inviter_id: uid })
  const name = detail.data?.info.name
  useShareAppMessage(() => ({ title: name ? t.cardTitle(name) : t.title, path }))

  return (
    <View className="page-coupon-detail">
      <AsyncView
        data={detail.data}
        error={detail.error}
        reload={reload}
        skeleton={<Skeleton shape="block" count={3} />}
        empty={<Absent />}
      >
        {(data) => {
          if (!data) return null
          const { info, couponRefs = [] } = data
          const state = ruleState(info, coupons.data ?? [])
          const idle = state === 'done' || state === 'gone'
          const act =
            state === 'mine'
              ? () => spend({ id, shopId: info.shopId, refs: couponRefs.slice(0, 1) })
              : () => void claim.claim(info)
          return (
            <>
              <RuleTicket rule={info} state={state} busy={claim.claiming === id} onAct={act} />
              <RulesCard rule={info} />
              <ScopeList detail={data} />
              <BottomBar>
                <ShareButton kind="outline" path={path}>
                  {t.share}
                </ShareButton>
                <Button
                  grow
                  kind={state === 'mine' ? 'solid' : 'red'}
                  disabled={idle}
                  busy={claim.claiming === id}
                  onClick={act}
                >
                  {action[state]}
                </Button>
              </BottomBar>
            </>
          )
        }}
      </AsyncView>
      <PasswordSheet claim={claim} />
    </View>
  )
}

const CouponDetailPage = () => {
  const t = useWords(words)
  const { id } = useParams('couponDetail')
  return (
    <PayingFrame name="couponDetail" title={t.title}>
      {id === undefined ? <Absent /> : <Detail id={id} />}
    </PayingFrame>
  )
}

export default CouponDetailPage
