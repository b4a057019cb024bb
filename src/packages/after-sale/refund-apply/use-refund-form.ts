import { useState } from 'react'

import { urlsOf, type Photos } from '@/features/upload-images/photos'
import { useWords } from '@/hooks/use-words'
import { isCode } from '@/lib/http'
import type { Yuan } from '@/types/api/common'
import type { OrderDetail, OrderGoods } from '@/types/api/order'
import type { RefundApplyDetail, RefundApplyParams, RefundType } from '@/types/api/refund'
import { amountProblem, readAmount, tidyAmount } from '@/utils/amount-input'
import { fen, formatYuan } from '@/utils/money'
import { piecesLeft, refundBound, refundedOf, refundKinds } from '@/utils/refund'
import { words, type Why } from './messages'

const SENT = 2
const RECEIVED = 3
const EXCHANGE = 2

/** Reasons that make sense before and after the goods have arrived. */
const EARLY: readonly Why[] = ['unwanted', 'slow', 'other']
const LATE: readonly Why[] = ['fresh', 'damaged', 'wrong', 'lost', 'different', 'unwanted', 'other']

/** What is asked for a line, within what the server allows. */
export const useRefundForm = (
  detail: OrderDetail,
  line: OrderGoods,
  requests: readonly RefundApplyDetail[],
) => {
  const t = useWords(words)
  const { orderInfo: order } = detail
  const kinds = refundKinds(line, order)
  const refunded = refundedOf(requests, line.id)
  const most = Math.max(1, piecesLeft(line, refunded))

  const [kind, setKind] = useState<RefundType>(kinds[0] ?? 0)
  const [got, setGot] = useState(order.status >= RECEIVED)
  const [why, setWhy] = useState<Why>()
  const [pieces, setPieces] = useState(most)
  const [typed, setTyped] = useState<string>()
  const [remark, setRemark] = useState('')
  const [photos, setPhotos] = useState<Photos>([])
  const [checked, setChecked] = useState(false)
  /** The most the server named when it refused, for that count. */
  const [ceiling, setCeiling] = useState<{ pieces: number; amount: Yuan }>()

  const isExchange = kind === EXCHANGE
  /** Only money without a return can be for goods that have not arrived. */
  const asksReceived = kind === 0 && order.status >= SENT
  const received = kind !== 0 || (asksReceived && got)
  const whys = received ? LATE : EARLY
  const chosenWhy = why && whys.includes(why) ? why : undefined

  const counted = refundBound(line, detail, refunded, pieces)
  const bound = ceiling?.pieces === pieces ? Math.min(ceiling.amount, counted) : counted
  const noMoney = !isExchange && fen(bound) === 0
  const amountText = typed ?? String(bound)
  const problem = isExchange || noMoney ? undefined : amountProblem(amountText, { max: bound })
  const says = problem && t.amountError[problem]
  const sentence = typeof says === 'function' ? says(formatYuan(bound)) : says
  const shown = checked || problem === 'above' || problem === 'wrong'

  return {
    kinds,
    kind,
    setKind,
    asksReceived,
    received,
    setReceived: setGot,
    whys,
    why: chosenWhy,
    setWhy,
    whyError: checked && !chosenWhy ? t.whyMissing : undefined,
    most,
    pieces,
    /** Another count proposes its own whole amount. */
    setPieces(count: number) {
      setPieces(count)
      setTyped(undefined)
    },
    isExchange,
    noMoney,
    bound,
    amountText,
    setAmount: (text: string) => setTyped(tidyAmount(text)),
    amountError: shown ? sentence : undefined,
    remark,
    setRemark,
    photos,
    setPhotos,
    /** The first thing that is wrong, said from now on. */
    check(): string | undefined {
      setChecked(true)
      return chosenWhy ? sentence : t.whyMissing
    },
    /** A refusal that names the most takes the place of what was counted here. */
    learn(error: unknown) {
      if (!isCode(error, -1) || typeof error.data !== 'number') return
      setCeiling({ pieces, amount: error.data })
      setTyped(undefined)
    },
    /** What is sent, once `check` has found nothing. */
    params: (): RefundApplyParams => ({
      orderId: order.id,
      orderGoodsId: line.id,
      type: kind,
      logisticsStatus: received ? 1 : 0,
      reason: chosenWhy ? t.whys[chosenWhy] : '',
      number: pieces,
      amount: isExchange || noMoney ? 0 : (readAmount(amountText) ?? 0),
      remark: remark.trim() || undefined,
      pic: urlsOf(photos).join(',') || undefined,
    }),
  }
}

export type RefundForm = ReturnType<typeof useRefundForm>
