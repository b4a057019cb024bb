import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { replace } from '@/lib/router'
import { invoiceList, orderDetail } from '@/services'
import type { Id } from '@/types/api/common'
import type { Invoice } from '@/types/api/invoice'
import type { OrderInfo } from '@/types/api/order'
import { REFUSED } from '../parts/invoice-state'
import { invoiceWords } from '../parts/invoice-words'
import { Form } from './form'
import '../parts/invoice.scss'

const LOOKED_AT = 50

interface OfOrder {
  order: OrderInfo
  /** An invoice that the order has already. */
  invoice: Invoice | undefined
}

const readOrder = async (orderId: Id): Promise<OfOrder | null> => {
  const [detail, invoices] = await Promise.all([
    orderDetail(orderId),
    invoiceList({ page: 1, pageSize: LOOKED_AT }),
  ])
  if (!detail) return null
  const invoice = invoices.result.find((each) => each.orderId === orderId && each.status !== REFUSED)
  return { order: detail.orderInfo, invoice }
}

/** An invoice of one order: only of one that was paid, and only once. */
const OfOrderForm = ({ order, invoice }: OfOrder) => {
  const t = useWords(invoiceWords)
  if (invoice)
    return (
      <StateView picture={scene.bill} title={t.already}>
        <Button onClick={() => void replace('invoiceDetail', { id: invoice.id })}>{t.see}</Button>
      </StateView>
    )
  if (order.status < 1)
    return (
      <StateView picture={scene.bill} title={t.notPaid}>
        <Button onClick={() => void replace('orderDetail', { id: order.id })}>{t.seeOrder}</Button>
      </StateView>
    )
  return <Form order={order} />
}

const Apply = ({ uid }: { uid: Id }) => {
  const t = useWords(invoiceWords)
  const { orderId } = useParams('invoiceApply')
  const key = orderId === undefined ? null : ['order-invoice', uid, orderId]
  const { data, error, reload } = useData(key, () => readOrder(orderId ?? 0))
  if (orderId === undefined) return <Form order={undefined} />
  return (
    <AsyncView
      data={data}
      error={error}
      reload={reload}
      skeleton={
        <View className="page-invoice">
          <Skeleton shape="cell" count={6} />
        </View>
      }
      empty={
        <StateView picture={scene.bill} title={t.orderGone} words={t.orderGoneWords}>
          <Button onClick={() => void replace('invoiceList')}>{t.toList}</Button>
        </StateView>
      }
    >
      {(ofOrder) => (ofOrder ? <OfOrderForm {...ofOrder} /> : null)}
    </AsyncView>
  )
}

const InvoiceApplyPage = () => {
  const t = useWords(invoiceWords)
  return (
    <PageFrame name="invoiceApply" title={t.apply}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <Apply uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default InvoiceApplyPage
