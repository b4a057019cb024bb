import { View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { SectionHead } from '@/components/section-head'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go, replace } from '@/lib/router'
import type { Id } from '@/types/api/common'
import { refundKinds, requestsOf, runningRequest, WHOLLY_REFUNDED } from '@/utils/refund'
import { readAfterSale, type AfterSale } from '../parts/after-sale'
import { OrderPage } from '../parts/order-page'
import { RequestRow } from '../parts/request-row'
import { words } from './messages'
import { Progress, RequestCard } from './request-card'
import { useWithdraw } from './use-withdraw'
import './index.scss'

interface ContentProps extends AfterSale {
  lineId: Id | undefined
  reload: () => Promise<unknown>
}

/** The newest request of a line in full, the ones before it as lines. */
const Content = ({ detail, requests, lineId, reload }: ContentProps) => {
  const t = useWords(words)
  const [withdraw, busy] = useWithdraw(reload)
  const { orderInfo: order, goods } = detail
  const own = lineId === undefined ? requests : requestsOf(requests, lineId)
  const [newest, ...earlier] = own
  const lineOf = (id: Id | undefined) => goods.find((line) => line.id === id)
  const line = lineOf(lineId ?? newest?.baseInfo.orderGoodsId)
  const mayApply =
    line !== undefined &&
    !runningRequest(own) &&
    line.refundStatus !== WHOLLY_REFUNDED &&
    refundKinds(line, order).length > 0
  const apply = () => void (line && go('refundApply', { orderId: order.id, orderGoodsId: line.id }))

  if (!newest)
    return (
      <StateView picture={scene.note} title={t.none} words={t.noneWords}>
        {mayApply ? <Button onClick={apply}>{t.apply}</Button> : null}
        <Button kind="line" onClick={() => void replace('orderDetail', { id: order.id })}>
          {t.seeOrder}
        </Button>
      </StateView>
    )
  return (
    <View className="page-refund-detail">
      <Progress request={newest} />
      <RequestCard request={newest} line={lineOf(newest.baseInfo.orderGoodsId)} />
      {earlier.length > 0 ? (
        <View className="page-refund-detail__earlier">
          <SectionHead bare title={t.earlier} />
          {earlier.map((request) => (
            <RequestRow
              key={request.baseInfo.id}
              request={request}
              line={lineOf(request.baseInfo.orderGoodsId)}
            />
          ))}
        </View>
      ) : null}
      <BottomBar>
        <Button
          grow={newest.baseInfo.status !== 0 && !mayApply}
          kind="line"
          onClick={() => void go('refundHistory', { orderId: order.id })}
        >
          {t.history}
        </Button>
        {newest.baseInfo.status === 0 ? (
          <Button grow kind="outline" busy={busy} onClick={() => void withdraw(newest)}>
            {t.withdraw}
          </Button>
        ) : null}
        {mayApply ? (
          <Button grow onClick={apply}>
            {t.again}
          </Button>
        ) : null}
      </BottomBar>
    </View>
  )
}

const Detail = ({ uid }: { uid: Id }) => {
  const { orderId, orderGoodsId } = useParams('refundDetail')
  const loaded = useData(orderId === undefined ? null : ['afterSale', uid, orderId], () =>
    readAfterSale(orderId ?? 0),
  )
  useVisible(() => void loaded.reload())
  usePullDown(loaded.reload)
  return (
    <OrderPage orderId={orderId} loaded={loaded}>
      {(afterSale) => <Content {...afterSale} lineId={orderGoodsId} reload={loaded.reload} />}
    </OrderPage>
  )
}

const RefundDetailPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="refundDetail" title={t.title}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <Detail uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default RefundDetailPage
