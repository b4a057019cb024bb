import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { memo } from 'react'

import { FailedView } from '@/components/failed-view'
import { Skeleton } from '@/components/skeleton'
import { PageFrame } from '@/features/page-frame'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { usePullDown } from '@/hooks/use-pull-down'
import { useShareCard } from '@/hooks/use-share-card'
import { pathOf } from '@/lib/router'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import { BannerZone } from './banner-zone'
import { CouponZone } from './coupon-zone'
import { EntriesZone } from './entries-zone'
import { FlashZone } from './flash-zone'
import { EndlessZone, RecommendedZone } from './goods-zones'
import { HomeHeader } from './header'
import { KanjiaZone } from './kanjia-zone'
import { BannerSkeleton, CouponSkeleton, EntriesSkeleton, StripSkeleton } from './loading'
import { PingtuanZone } from './pingtuan-zone'
import { useHome, type Home } from './use-home'
import { Late, LateZone, Place, Zone } from './zone'
import './index.scss'

// Each answer draws the page again; a zone only when what it shows has changed.
const Banners = memo(BannerZone)
const EntriesCard = memo(EntriesZone)
const Flash = memo(FlashZone)
const Bargains = memo(KanjiaZone)
const Groups = memo(PingtuanZone)

const NONE: readonly never[] = []

const useHomeCard = () => {
  const uid = useSession((session) => session.uid)
  const title = useSettings(({ merchant }) => merchant.shareTitle ?? merchant.name)
  useShareCard({ title, path: pathOf('home', { inviter_id: uid }) })
}

/** Categories and notices share a card: it comes when both are known, with whatever has come. */
const Entries = ({ zones: { categories, notices } }: Home) => {
  if (categories.loading || notices.loading) return <EntriesSkeleton />
  return <EntriesCard categories={categories.data ?? NONE} notices={notices.data?.result ?? NONE} />
}

const Zones = ({ home }: { home: Home }) => {
  const { zones, list } = home
  const { add, sheet } = useQuickAdd()
  return (
    <View className="page-home__zones">
      <Zone zone={zones.banners} skeleton={<BannerSkeleton />}>
        {(data) => <Banners banners={data} />}
      </Zone>
      <Place>
        <Entries {...home} />
      </Place>
      <Zone zone={zones.coupons} skeleton={<CouponSkeleton />}>
        {(data) => <CouponZone coupons={data} mine={home.mine} reload={home.reloadCoupons} />}
      </Zone>
      <Zone zone={zones.flash} skeleton={<StripSkeleton />}>
        {({ result }) => <Flash goods={result} />}
      </Zone>
      <LateZone id="home-kanjia" onNear={home.showBargains} zone={zones.kanjia} skeleton={<StripSkeleton />}>
        {(data) => <Bargains offers={data} bargains={home.bargains} />}
      </LateZone>
      <LateZone id="home-pingtuan" zone={zones.pingtuan} skeleton={<StripSkeleton />}>
        {(data) => <Groups offers={data} />}
      </LateZone>
      <LateZone
        id="home-recommended"
        zone={zones.recommended}
        skeleton={<Skeleton shape="goods" count={2} className="home-skeleton__more" />}
      >
        {({ result }) => <RecommendedZone goods={result} onAdd={add} />}
      </LateZone>
      <Late id="home-list">
        {() => (
          <EndlessZone
            list={list}
            without={zones.recommended.data?.result ?? []}
            onAdd={add}
            onRefresh={() => void home.refresh()}
          />
        )}
      </Late>
      {sheet}
    </View>
  )
}

const HomePage = () => {
  const home = useHome()
  const name = useSettings(({ merchant }) => merchant.name)
  useHomeCard()
  usePullDown(home.refresh)
  useReachBottom(home.list.loadMore)

  return (
    <PageFrame name="home" title={name} onGreen>
      <View className="page-home">
        <HomeHeader shops={home.zones.shops.data?.result} />
        {home.failure ? <FailedView error={home.failure} onRetry={home.refresh} /> : <Zones home={home} />}
      </View>
    </PageFrame>
  )
}

export default HomePage
