import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { NavBar } from '@/components/nav-bar'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PayingFrame } from '@/features/page-frame/paying'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { goBack, replace } from '@/lib/router'
import { orderDetail } from '@/services'
import { useSession } from '@/stores/session'
import type { OrderDetail } from '@/types/api/order'
import { parcelsOf } from '@/utils/parcels'
import { isCollected } from '../parts/order-actions'
import { OrderFailed } from '../parts/order-failed'
import type { Effect } from '../parts/use-order-actions'
import { ActionBar } from './action-bar'
import { DetailSkeleton } from './detail-skeleton'
import { FactsCard } from './facts-card'
import { LinesCard } from './lines-card'
import { words } from './messages'
import { ParcelsCard } from './parcels-card'
import { PickupCode } from './pickup-code'
import { StateHead } from './state-head'
import { WhereCard } from './where-card'
import './index.scss'

interface ContentProps {
  detail: OrderDetail
  reload: () => Promise<unknown>
}

const Content = ({ detail, reload }: ContentProps) => {
  const { orderInfo: order } = detail
  const parcels = parcelsOf(detail)
  const onEffect = (effect: Effect) => (effect === 'deleted' ? replace('orderList', {}) : reload())
  return (
    <>
      <StateHead detail={detail} onOver={() => void reload()} />
      <View className="order-detail__cards">
        {isCollected(order) && order.hxNumber ? <PickupCode code={order.hxNumber} /> : null}
        {parcels.length > 0 ? <ParcelsCard parcels={parcels} /> : null}
        <WhereCard detail={detail} />
        <LinesCard detail={detail} />
        <FactsCard detail={detail} />
      </View>
      <ActionBar detail={detail} onEffect={onEffect} />
    </>
  )
}

/** Not the buyer's, deleted, or a link that was cut: says so, with a way on. */
const Missing = ({ broken }: { broken: boolean }) => {
  const t = useWords(words)
  return (
    <StateView picture={scene.bill} title={broken ? t.badLink : t.missing} words={t.missingWords}>
      <Button onClick={() => void replace('orderList', {})}>{t.toList}</Button>
    </StateView>
  )
}

const Page = () => {
  const t = useWords(words)
  const { id } = useParams('orderDetail')
  const uid = useSession((session) => session.uid)
  const { data, error, reload } = useData(id ? ['order', uid, id] : null, () => orderDetail(id ?? 0))
  useVisible(() => void reload())
  usePullDown(reload)
  return (
    <PayingFrame name="orderDetail" title={t.title}>
      <View className="page-order-detail">
        <View className="order-detail__wash" />
        <NavBar title={t.title} tone="clear" onBack={() => void goBack()} />
        {id === undefined || data === null ? (
          <Missing broken={id === undefined} />
        ) : data ? (
          <Content detail={data} reload={reload} />
        ) : error ? (
          <OrderFailed error={error} onRetry={reload} />
        ) : (
          <DetailSkeleton />
        )}
      </View>
    </PayingFrame>
  )
}

export default Page
