import { View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { NoticeBar } from '@/components/notice-bar'
import { OrderLine } from '@/features/order-line'
import { usePhotosProblem } from '@/features/upload-images/use-photos-problem'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { go, replace } from '@/lib/router'
import { writeSurely } from '@/lib/sure-write'
import { refundApply, refundApplyDetail } from '@/services'
import type { OrderDetail, OrderGoods } from '@/types/api/order'
import type { RefundApplyDetail, RefundApplyParams } from '@/types/api/refund'
import { choiceText } from '@/utils/choice-text'
import { fen, yuan } from '@/utils/money'
import { SendingNotice } from '../parts/sending-notice'
import { useSending } from '../parts/use-sending'
import { AmountFields, KindFields, ProofFields } from './fields'
import { words } from './messages'
import { useRefundForm } from './use-refund-form'

/** A request that was sent stands among the order's. */
const apply = (params: RefundApplyParams) =>
  writeSurely<RefundApplyDetail>(
    {
      newest: () => refundApplyDetail(params.orderId),
      idOf: ({ baseInfo }) => baseInfo.id,
      fits: ({ baseInfo }) => baseInfo.orderGoodsId === params.orderGoodsId && baseInfo.type === params.type,
    },
    () => refundApply(params),
  )

interface FormProps {
  detail: OrderDetail
  line: OrderGoods
  /** Earlier ones about this line. */
  requests: readonly RefundApplyDetail[]
  reload: () => Promise<unknown>
}

export const Form = ({ detail, line, requests, reload }: FormProps) => {
  const t = useWords(words)
  const { orderInfo: order } = detail
  const target = { orderId: order.id, orderGoodsId: line.id }
  const form = useRefundForm(detail, line, requests)
  const photosProblem = usePhotosProblem()
  const sending = useSending<RefundApplyDetail>({
    reason: t.reason,
    onRefused: form.learn,
    onDone: async () => {
      toast(t.sent)
      // The progress page reads the same record.
      await reload()
      return replace('refundDetail', target)
    },
  })
  const submit = () => {
    const problem = form.check() ?? photosProblem(form.photos)
    if (problem) sending.say(problem)
    else void sending.send(() => apply(form.params()))
  }
  return (
    <View className="page-refund-apply">
      {requests.length > 0 ? (
        <View className="page-refund-apply__before">
          <NoticeBar icon="info" action={t.see} onClick={() => void go('refundDetail', target)}>
            {t.before}
          </NoticeBar>
        </View>
      ) : null}
      <Card className="refund-line">
        <OrderLine
          name={line.goodsName}
          pic={line.pic}
          choice={choiceText(line.property)}
          price={line.amountSingle ?? yuan(fen(line.amount) / Math.max(1, line.number))}
          points={line.score ? Math.round(line.score / Math.max(1, line.number)) : undefined}
          number={line.number}
        />
      </Card>
      <KindFields form={form} />
      <AmountFields form={form} />
      <ProofFields form={form} />
      <SendingNotice sending={sending} />
      <BottomBar>
        <Button grow busy={sending.busy} disabled={sending.lost} onClick={submit}>
          {t.submit}
        </Button>
      </BottomBar>
    </View>
  )
}
