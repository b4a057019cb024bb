import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { replace } from '@/lib/router'
import type { Id } from '@/types/api/common'
import { refundKinds, requestsOf, runningRequest, WHOLLY_REFUNDED } from '@/utils/refund'
import { OrderPage } from '../parts/order-page'
import { readAfterSale, type AfterSale } from '../parts/after-sale'
import { Form } from './form'
import { words } from './messages'
import './index.scss'

interface ContentProps extends AfterSale {
  lineId: Id | undefined
  reload: () => Promise<unknown>
}

/** The form, or why this line cannot have one. */
const Content = ({ detail, requests, lineId, reload }: ContentProps) => {
  const t = useWords(words)
  const { orderInfo: order, goods } = detail
  const line = goods.find(({ id }) => id === lineId)
  const toOrder = <Button onClick={() => void replace('orderDetail', { id: order.id })}>{t.seeOrder}</Button>
  const instead = (title: string, why?: string, next: ReactNode = toOrder) => (
    <StateView picture={scene.bill} title={title} words={why}>
      {next}
    </StateView>
  )
  if (!line) return instead(t.lineMissing, t.lineMissingWords)
  if (order.status < 1) return instead(t.unpaidTitle, t.unpaidWords)
  const own = requestsOf(requests, line.id)
  const toProgress = (
    <Button onClick={() => void replace('refundDetail', { orderId: order.id, orderGoodsId: line.id })}>
      {t.seeProgress}
    </Button>
  )
  if (runningRequest(own)) return instead(t.runningTitle, t.runningWords, toProgress)
  if (line.refundStatus === WHOLLY_REFUNDED) return instead(t.allDoneTitle, undefined, toProgress)
  if (refundKinds(line, order).length === 0) return instead(t.notAllowedTitle, t.notAllowedWords)
  return <Form detail={detail} line={line} requests={own} reload={reload} />
}

const Apply = ({ uid }: { uid: Id }) => {
  const { orderId, orderGoodsId } = useParams('refundApply')
  const loaded = useData(orderId === undefined ? null : ['afterSale', uid, orderId], () =>
    readAfterSale(orderId ?? 0),
  )
  return (
    <OrderPage orderId={orderId} loaded={loaded}>
      {(afterSale) => <Content {...afterSale} lineId={orderGoodsId} reload={loaded.reload} />}
    </OrderPage>
  )
}

const RefundApplyPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="refundApply" title={t.title}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <Apply uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default RefundApplyPage
