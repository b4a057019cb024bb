import { View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { spoken } from '@/components/control'
import { NoticeBar } from '@/components/notice-bar'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { goBack, replace } from '@/lib/router'
import { writeSurely } from '@/lib/sure-write'
import { invoiceApply, invoiceList } from '@/services'
import type { Invoice, InvoiceApplyParams } from '@/types/api/invoice'
import type { OrderInfo } from '@/types/api/order'
import { fen, formatYuan } from '@/utils/money'
import { invoiceWords } from '../parts/invoice-words'
import { usePayFlow } from '../parts/use-pay-flow'
import { WaitSheet } from '../parts/wait-sheet'
import { ContentFields, PayerFields } from './fields'
import { useInvoiceForm } from './use-invoice-form'

const NEWEST = 10

/** Invoices that were asked for appear in the list. */
const apply = (params: InvoiceApplyParams) =>
  writeSurely<Invoice>(
    {
      newest: async () => (await invoiceList({ page: 1, pageSize: NEWEST })).result,
      idOf: (invoice) => invoice.id,
      fits: ({ amount, comName }) => fen(amount) === fen(params.amount) && comName === params.comName,
    },
    () => invoiceApply(params),
  )

export const Form = ({ order }: { order: OrderInfo | undefined }) => {
  const t = useWords(invoiceWords)
  const form = useInvoiceForm(order?.amountReal, order?.id)
  const flow = usePayFlow<Invoice>((_end, invoice) => {
    toast(t.sent)
    return invoice ? replace('invoiceDetail', { id: invoice.id }) : goBack()
  })
  const submit = () => {
    if (form.check()) void flow.payInside(() => apply(form.params()))
  }
  return (
    <View className="page-invoice">
      {order ? (
        <View className="page-invoice__notice">
          <NoticeBar icon="receipt">{t.ofOrder(order.orderNumber)}</NoticeBar>
        </View>
      ) : null}
      <PayerFields form={form} />
      <ContentFields form={form} note={order && t.most(formatYuan(order.amountReal))} />
      {flow.notice ? (
        <View className="page-invoice__notice" {...spoken('alert')}>
          <NoticeBar kind="warn" icon="info">
            {flow.notice}
          </NoticeBar>
        </View>
      ) : null}
      <BottomBar>
        <Button grow busy={flow.busy} onClick={submit}>
          {t.submit}
        </Button>
      </BottomBar>
      <WaitSheet flow={flow} />
    </View>
  )
}
