import { View } from '@tarojs/components'
import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { ListEnd } from '@/components/list-end'
import { NoticeBar } from '@/components/notice-bar'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { Tabs } from '@/components/tabs'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useOnce } from '@/hooks/use-once'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, hasPage } from '@/lib/router'
import { couponDetail, myCoupons } from '@/services'
import type { Id } from '@/types/api/common'
import type { MyCoupon } from '@/types/api/coupon'
import { parseDate } from '@/utils/date'
import { expiryOf } from '../parts/expiry'
import { spend } from '../parts/scope'
import { words } from './messages'
import { MyTicket } from './my-ticket'
import './index.scss'

const TABS = ['usable', 'used', 'expired'] as const
type Tab = (typeof TABS)[number]

const tabOf = ({ status }: MyCoupon): Tab => (status === 0 ? 'usable' : status === 3 ? 'used' : 'expired')

/** What ends first comes first; what is over, latest first. */
const inOrder = (coupons: readonly MyCoupon[], tab: Tab): MyCoupon[] =>
  coupons
    .filter((coupon) => tabOf(coupon) === tab)
    .sort((a, b) => (parseDate(a.dateEnd) - parseDate(b.dateEnd)) * (tab === 'usable' ? 1 : -1))

const Mine = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { tab: first } = useParams('couponMine')
  const [tab, setTab] = useState<Tab>(first && TABS.includes(first) ? first : 'usable')
  const coupons = useData(['all-my-coupons', uid], () => myCoupons())
  useVisible(() => void coupons.reload())
  usePullDown(coupons.reload)

  const [use] = useOnce(async ({ pid, shopId }: MyCoupon) => {
    const detail = pid === undefined ? undefined : await couponDetail(pid).catch(() => undefined)
    spend({ id: pid ?? 0, shopId, refs: detail?.couponRefs })
  })

  const all = coupons.data ?? []
  const usable = inOrder(all, 'usable')
  const soon = usable.filter((coupon) => expiryOf(coupon, shopNow()).at === 'near').length
  return (
    <>
      <Tabs
        items={TABS.map((key) => ({
          key,
          label: t.tabs[key],
          count: key === 'usable' ? usable.length : 0,
        }))}
        value={tab}
        onChange={setTab}
      />
      <View className="page-coupon-mine">
        <AsyncView
          data={coupons.data}
          error={coupons.error}
          reload={coupons.reload}
          skeleton={<Skeleton shape="row" count={4} />}
          isEmpty={(list) => inOrder(list, tab).length === 0}
          empty={
            <StateView picture="ticket" title={t.empty[tab]} words={t.emptyWhat}>
              {hasPage('couponCentre') ? (
                <Button onClick={() => void go('couponCentre')}>{t.centre}</Button>
              ) : null}
            </StateView>
          }
        >
          {(list) => (
            <>
              {tab === 'usable' && soon > 0 ? (
                <NoticeBar kind="warn" icon="clock">
                  {t.warn(soon)}
                </NoticeBar>
              ) : null}
              {inOrder(list, tab).map((coupon) => (
                <MyTicket key={coupon.id} coupon={coupon} onUse={() => void use(coupon)} />
              ))}
              <ListEnd list={{ ended: true, loadMore: coupons.reload }} endText={t.end} />
            </>
          )}
        </AsyncView>
      </View>
    </>
  )
}

const CouponMinePage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="couponMine" title={t.title}>
      <MemberGate picture="ticket" what={t.what} reason={t.reason}>
        {(uid) => <Mine uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default CouponMinePage
