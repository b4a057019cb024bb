import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { go, replace } from '@/lib/router'
import { orderDetail } from '@/services'
import type { Id } from '@/types/api/common'
import type { OrderDetail } from '@/types/api/order'
import { OrderPage } from '../parts/order-page'
import { Form } from './form'
import { words } from './messages'
import { openLines } from './reviews'
import './index.scss'

const RECEIVED = 3

interface ContentProps {
  detail: OrderDetail
  reload: () => Promise<unknown>
}

const Content = ({ detail, reload }: ContentProps) => {
  const t = useWords(words)
  const { orderInfo: order, goods } = detail
  const seeOrder = <Button onClick={() => void replace('orderDetail', { id: order.id })}>{t.seeOrder}</Button>
  if (order.status < RECEIVED)
    return (
      <StateView picture="box" title={t.notYetTitle} words={t.notYetWords}>
        {seeOrder}
      </StateView>
    )
  if (order.status > RECEIVED || openLines(goods).length === 0)
    return (
      <StateView picture={scene.note} title={t.doneTitle} words={t.doneWords}>
        {seeOrder}
        <Button kind="line" onClick={() => void go('home')}>
          {t.goHome}
        </Button>
      </StateView>
    )
  return <Form detail={detail} reload={reload} />
}

const Review = ({ uid }: { uid: Id }) => {
  const { id } = useParams('orderReview')
  const loaded = useData(id === undefined ? null : ['order', uid, id], () => orderDetail(id ?? 0))
  return (
    <OrderPage orderId={id} loaded={loaded}>
      {(detail) => <Content detail={detail} reload={loaded.reload} />}
    </OrderPage>
  )
}

const ReviewPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="orderReview" title={t.title}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <Review uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default ReviewPage
