import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { SectionHead } from '@/components/section-head'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go, replace } from '@/lib/router'
import { orderRefunds } from '@/services'
import type { Id } from '@/types/api/common'
import type { OrderRefund } from '@/types/api/refund'
import { shortDate } from '@/utils/date'
import { formatYuan, sumYuan } from '@/utils/money'
import { readAfterSale, type AfterSale } from '../parts/after-sale'
import { OrderPage } from '../parts/order-page'
import { RequestRow } from '../parts/request-row'
import { words } from './messages'
import './index.scss'

interface History extends AfterSale {
  refunds: OrderRefund[]
}

const FAILED = 4

const readHistory = async (orderId: Id): Promise<History | null> => {
  const [afterSale, refunds] = await Promise.all([readAfterSale(orderId), orderRefunds(orderId)])
  return afterSale && { ...afterSale, refunds }
}

/** One payment back to the buyer. */
const Refund = ({ refund }: { refund: OrderRefund }) => {
  const t = useWords(words)
  const { refundNo, moneyRefund, status, remark, dateAdd, statusStr } = refund
  return (
    <View className="refund-row">
      <View className="refund-row__words">
        <Text className="refund-row__amount">{formatYuan(moneyRefund)}</Text>
        {remark ? <Text className="refund-row__note">{remark}</Text> : null}
        <Text className="refund-row__note">{t.number(refundNo)}</Text>
        <Text className="refund-row__note">{shortDate(dateAdd, 'YYYY-MM-DD HH:mm')}</Text>
      </View>
      <Text className={`refund-row__state refund-row__state--${status}`}>
        {t.states[status] ?? statusStr}
      </Text>
    </View>
  )
}

const Content = ({ detail, requests, refunds }: History) => {
  const t = useWords(words)
  const { orderInfo: order, goods } = detail
  if (requests.length === 0 && refunds.length === 0)
    return (
      <StateView picture={scene.note} title={t.none} words={t.noneWords}>
        <Button onClick={() => void replace('orderDetail', { id: order.id })}>{t.seeOrder}</Button>
      </StateView>
    )
  const total = sumYuan(refunds.filter(({ status }) => status !== FAILED).map((refund) => refund.moneyRefund))
  return (
    <View className="page-refund-history">
      {refunds.length > 0 ? (
        <Card>
          <SectionHead title={t.money} note={t.sum(formatYuan(total))} />
          {refunds.map((refund) => (
            <Refund key={refund.id ?? refund.refundNo} refund={refund} />
          ))}
        </Card>
      ) : null}
      {requests.length > 0 ? (
        <View className="page-refund-history__requests">
          <SectionHead bare title={t.requests} />
          {requests.map((request) => {
            const { id, orderGoodsId } = request.baseInfo
            return (
              <RequestRow
                key={id}
                request={request}
                line={goods.find((line) => line.id === orderGoodsId)}
                onClick={() => void go('refundDetail', { orderId: order.id, orderGoodsId })}
              />
            )
          })}
        </View>
      ) : null}
    </View>
  )
}

const RefundHistory = ({ uid }: { uid: Id }) => {
  const { orderId } = useParams('refundHistory')
  const loaded = useData(orderId === undefined ? null : ['refundHistory', uid, orderId], () =>
    readHistory(orderId ?? 0),
  )
  usePullDown(loaded.reload)
  return (
    <OrderPage orderId={orderId} loaded={loaded}>
      {(history) => <Content {...history} />}
    </OrderPage>
  )
}

const RefundHistoryPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="refundHistory" title={t.title}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <RefundHistory uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default RefundHistoryPage
