import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { NoticeBar } from '@/components/notice-bar'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { go, replace } from '@/lib/router'
import { invoiceDetail } from '@/services'
import type { Invoice } from '@/types/api/invoice'
import { shortDate } from '@/utils/date'
import { invoiceKind, ISSUED, REFUSED } from '../parts/invoice-state'
import { invoiceWords } from '../parts/invoice-words'
import { RecordDetail } from '../parts/record-detail'
import { RecordHead } from '../parts/record-head'
import { FileActions } from './file-actions'
import '../parts/invoice.scss'

const FULL = 'YYYY-MM-DD HH:mm'

const Facts = ({ invoice }: { invoice: Invoice }) => {
  const t = useWords(invoiceWords)
  const { comName, tfn, consumption, email, remark, orderId, extJson, dateAdd, dateUpdate } = invoice
  return (
    <>
      <Card>
        <Cell title={tfn ? t.companyName : t.personName}>{comName}</Cell>
        {tfn ? <Cell title={t.tax}>{tfn}</Cell> : null}
        <Cell title={t.consumption}>{consumption}</Cell>
        {email ? <Cell title={t.email}>{email}</Cell> : null}
        {remark ? <Cell title={t.remark}>{remark}</Cell> : null}
        {Object.entries(extJson ?? {}).map(([name, value]) => (
          <Cell key={name} title={name}>
            {value}
          </Cell>
        ))}
      </Card>
      <Card>
        {orderId ? (
          <Cell title={t.order} onClick={() => void go('orderDetail', { id: orderId })}>
            {t.seeOrder}
          </Cell>
        ) : null}
        <Cell title={t.added}>{shortDate(dateAdd, FULL)}</Cell>
        {dateUpdate ? <Cell title={t.updated}>{shortDate(dateUpdate, FULL)}</Cell> : null}
      </Card>
    </>
  )
}

const Content = ({ invoice }: { invoice: Invoice }) => {
  const t = useWords(invoiceWords)
  const { status, amount, file, orderId, rejectionReason } = invoice
  const note = { 0: t.waiting, 1: undefined, 2: t.working, 3: t.issued }[status]
  return (
    <View className="page-invoice">
      <RecordHead
        amount={amount}
        state={t.state[status] ?? invoice.statusStr}
        kind={invoiceKind[status] ?? 'grey'}
        note={note}
      />
      {status === REFUSED ? (
        <View className="page-invoice__notice">
          <NoticeBar kind="warn" icon="info">
            {rejectionReason ? t.refused(rejectionReason) : t.refusedNoReason}
          </NoticeBar>
        </View>
      ) : null}
      <Facts invoice={invoice} />
      {status === ISSUED && file ? <FileActions file={file} /> : null}
      {status === REFUSED ? (
        <View className="record-actions">
          <Button grow onClick={() => void replace('invoiceApply', { orderId })}>
            {t.again}
          </Button>
        </View>
      ) : null}
    </View>
  )
}

const InvoiceDetailPage = () => {
  const t = useWords(invoiceWords)
  const { id } = useParams('invoiceDetail')
  return (
    <PageFrame name="invoiceDetail" title={t.detail}>
      <RecordDetail
        kind="invoice"
        id={id}
        read={invoiceDetail}
        boxes={3}
        picture={scene.bill}
        words={t}
        list="invoiceList"
      >
        {(invoice) => <Content invoice={invoice} />}
      </RecordDetail>
    </PageFrame>
  )
}

export default InvoiceDetailPage
