import { useMemo } from 'react'

import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { useSheet } from '@/hooks/use-sheet'
import { useWords } from '@/hooks/use-words'
import type { SheetAnswer } from '@/lib/sheets'
import type { Id } from '@/types/api/common'
import { fen, formatYuan } from '@/utils/money'
import { payChannels } from '@/stores/pay'
import { waysOf } from '@/utils/pay-ways'
import { Body } from './body'
import { words } from './messages'
import { usePayment, type Payment } from './use-payment'
import { waitingWords } from './waiting-messages'
import './index.scss'

/** The one button of the sheet: says the way and exactly what WeChat, Alipay or the wallet is asked for. */
const Act = ({ payment }: { payment: Payment }) => {
  const t = useWords(words)
  const w = useWords(waitingWords)
  const { phase, bill, way, busy } = payment
  if (phase.at === 'alipay')
    return (
      <Button grow onClick={() => void payment.claimPaid()}>
        {w.done}
      </Button>
    )
  if (phase.at !== 'choose' || !bill) return null
  const offer = waysOf(bill.money, bill.balance, payChannels()).find((each) => each.way === way)
  const short = bill.score > bill.points
  const amount = formatYuan(offer && offer.way === 'mixed' ? offer.fromOutside : bill.money)
  const say =
    !offer || fen(bill.money) === 0
      ? t.payFree
      : t.pay(t.ways[offer.way === 'mixed' ? 'wechat' : offer.way], amount)
  return (
    <Button grow busy={busy} disabled={!offer || short} onClick={() => void payment.pay()}>
      {say}
    </Button>
  )
}

interface PanelProps {
  orderIds: readonly Id[]
  onDone: (answer: SheetAnswer<'pay'>) => void
}

const Panel = ({ orderIds, onDone }: PanelProps) => {
  const t = useWords(words)
  const payment = usePayment(orderIds, onDone)
  const { at } = payment.phase
  const hasAction = at === 'alipay' || (at === 'choose' && payment.bill !== undefined)
  return (
    <Sheet
      open
      title={t.title}
      locked={payment.busy && at === 'choose'}
      onClose={payment.close}
      actions={hasAction ? <Act payment={payment} /> : undefined}
    >
      <Body payment={payment} />
    </Sheet>
  )
}

/**
 * Pays orders: `ask('pay', { orderIds })`. The amounts come from the orders. Answers `paid` only when the server
 * says so, `confirming` when it does not yet, `unpaid` when it was closed: then the orders wait to be paid.
 */
export const PaySheet = () => {
  const { request, answer } = useSheet('pay', 'unpaid')
  const orderIds = useMemo(() => request?.orderIds ?? [], [request])
  return request ? <Panel orderIds={orderIds} onDone={answer} /> : null
}
