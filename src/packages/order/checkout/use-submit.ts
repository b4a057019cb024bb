import { useEffect, useRef, useState } from 'react'

import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isUncertain, userMessage } from '@/lib/http'
import { confirm, toast } from '@/lib/platform/feedback'
import { requestSubscribe } from '@/lib/platform/subscribe'
import { replace } from '@/lib/router'
import { ask } from '@/lib/sheets'
import { sameAmounts, type ShopQuote } from '@/stores/checkout'
import { readDraft, shopsOf, type Draft } from '@/stores/draft'
import { useSettings } from '@/stores/settings'
import { orderedIds, settlePending, submitDraft, type Outcome, type Placed } from '@/stores/submit'
import type { Id } from '@/types/api/common'
import { billOf, type Bill } from '@/utils/checkout'
import { formatYuan, sumYuan } from '@/utils/money'
import { words } from './messages'
import type { Checkout } from './use-checkout'

/** Amounts older than this are asked for again before they are agreed to. */
const FRESH = 30_000

export interface Submit {
  /** `unknown`: the outcome of the last submit must be asked for first. `placed`: nothing can be submitted here. */
  state: 'open' | 'unknown' | 'placed'
  busy: boolean
  /** Why the last submit failed, and of which shop. */
  failure: { shopId: Id; error: unknown } | undefined
  submit(): Promise<unknown>
  /** Pays the orders of this draft that exist while others failed. */
  payPlaced(): Promise<unknown>
}

const billOfQuotes = (quotes: readonly ShopQuote[]): Bill =>
  billOf(quotes.flatMap((quote) => quote.calc ?? []))

const isComplete = (draft: Draft): boolean =>
  shopsOf(draft).every((shopId) => draft.ordered[String(shopId)] !== undefined)

/** After the real call the page is the order's: whatever happens with paying, nothing can be submitted again. */
const leave = async (orderIds: Id[], answer: 'paid' | 'confirming' | 'unpaid'): Promise<void> => {
  if (answer !== 'unpaid') return replace('payResult', { orderIds: orderIds.join(',') })
  const [only, second] = orderIds
  if (only !== undefined && second === undefined) return replace('orderDetail', { id: only })
  return replace('orderList', { tab: 'unpaid' })
}

/** Submits a checkout once: one tap, one order a shop, and a lost answer is looked up before anything else. */
export const useSubmit = (checkout: Checkout): Submit => {
  const { draft } = checkout
  const t = useWords(words)
  const templates = useSettings((settings) => settings.merchant.subscribeIds)
  const [state, setState] = useState<Submit['state']>(() =>
    isComplete(draft) ? 'placed' : Object.keys(draft.pending).length > 0 ? 'unknown' : 'open',
  )
  const [failure, setFailure] = useState<Submit['failure']>()

  const pay = async (orders: Id[], placed: readonly Placed[], shown: Bill | undefined) => {
    setState('placed')
    const due = orders.filter((id) => !placed.some((order) => order.orderId === id && order.status > 0))
    if (due.length === 0) return leave(orders, 'paid')
    const total = sumYuan(placed.map((order) => order.amountReal))
    if (shown && placed.length === orders.length && total !== shown.total) {
      const goOn = await confirm({
        title: t.changed,
        content: t.orderChangedWhat(formatYuan(shown.total), formatYuan(total)),
        confirmText: t.payNow,
        cancelText: t.seeOrder,
      })
      if (!goOn) return leave(orders, 'unpaid')
    }
    const answer = await ask('pay', { orderIds: due }).catch(() => 'unpaid' as const)
    return leave(answer === 'unpaid' ? due : orders, answer)
  }

  const take = async (outcome: Outcome, shown: Bill | undefined) => {
    const now = readDraft(draft.id)
    checkout.follow(now)
    if (outcome.kind === 'unknown') {
      setState('unknown')
      return toast(state === 'unknown' ? t.stillUnknown : t.unknown)
    }
    if (now && isComplete(now)) return pay(orderedIds(now), outcome.orders, shown)
    setState('open')
    if (outcome.kind !== 'refused') return toast(t.notPlaced)
    setFailure({ shopId: outcome.shopId, error: outcome.error })
    toast(isUncertain(outcome.error) ? t.notPlaced : userMessage(outcome.error))
    // What made the server refuse shows in fresh amounts.
    return checkout.requote()
  }

  /** The amounts that are agreed to: fresh ones, and a change is said. Undefined when the buyer wants to look again. */
  const agreed = async (): Promise<ShopQuote[] | undefined> => {
    const shown = checkout.quotes
    if (!shown || checkout.age() < FRESH) return shown
    const fresh = await checkout.requote()
    if (!fresh || sameAmounts(shown, fresh)) return fresh
    if (fresh.some((quote) => quote.error !== undefined)) return undefined
    const goOn = await confirm({
      title: t.changed,
      content: t.changedWhat(formatYuan(billOfQuotes(shown).total), formatYuan(billOfQuotes(fresh).total)),
      confirmText: t.goOn,
      cancelText: t.back,
    })
    return goOn ? fresh : undefined
  }

  const [submit, submitting] = useOnce(async () => {
    if (state === 'placed' || checkout.calculating) return
    if (state === 'unknown') return take(await settlePending(draft.id), undefined)
    await requestSubscribe(templates)
    setFailure(undefined)
    const quotes = await agreed()
    if (!quotes) return
    await take(await submitDraft(draft.id, quotes, checkout.address.data?.info), billOfQuotes(quotes))
  })

  const [payPlaced, paying] = useOnce(() => pay(orderedIds(draft), [], undefined))

  // Opened again: a lost submit is looked up at once, an ordered draft leads to its order.
  const [resume, resuming] = useOnce(async () => {
    if (state === 'placed') return leave(orderedIds(draft), 'unpaid')
    if (state === 'unknown') return take(await settlePending(draft.id), undefined)
    return undefined
  })
  const resumed = useRef(false)
  useEffect(() => {
    if (resumed.current) return
    resumed.current = true
    void resume()
  }, [resume])

  return { state, busy: submitting || paying || resuming, failure, submit, payPlaced }
}
