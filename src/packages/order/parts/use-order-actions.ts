import { useRef, useState } from 'react'

import { ApiError, userMessage } from '@/lib/http'
import { wordsOf } from '@/lib/i18n'
import { confirm, toast } from '@/lib/platform/feedback'
import { go, hasPage } from '@/lib/router'
import { ask } from '@/lib/sheets'
import { orderClose, orderDelete } from '@/services'
import { ensureLogin } from '@/stores/session'
import type { OrderGoods, OrderInfo } from '@/types/api/order'
import { canonicalPairs } from '@/utils/sku'
import { isBooked, putBack } from './buy-again'
import { confirmReceipt } from './confirm-receipt'
import { words } from './messages'
import type { OrderAction } from './order-actions'

export interface Handled {
  order: OrderInfo
  goods: readonly OrderGoods[]
}

/** What an action may have done: the order is to be read again, is gone, or is as it was. */
export type Effect = 'changed' | 'deleted' | 'none'

const pay = async (order: OrderInfo): Promise<Effect> => {
  const answer = await ask('pay', { orderIds: [order.id] })
  if (answer !== 'unpaid') void go('payResult', { orderIds: String(order.id) })
  return 'changed'
}

/** What cannot be undone is asked first. */
const isSure = (question: { title: string; content: string; confirmText: string }): Promise<boolean> =>
  confirm({ ...question, cancelText: wordsOf(words).keep, danger: true })

const cancel = async (order: OrderInfo): Promise<Effect> => {
  const t = wordsOf(words)
  const question = { title: t.cancelTitle, content: t.cancelWords, confirmText: t.cancelYes }
  if (!(await isSure(question))) return 'none'
  await orderClose(order.id)
  toast(t.cancelled)
  return 'changed'
}

const remove = async (order: OrderInfo): Promise<Effect> => {
  const t = wordsOf(words)
  const question = { title: t.deleteTitle, content: t.deleteWords, confirmText: t.deleteYes }
  if (!(await isSure(question))) return 'none'
  await orderDelete(order.id)
  toast(t.deleted)
  return 'deleted'
}

const receive = async (order: OrderInfo): Promise<Effect> => {
  const t = wordsOf(words)
  const question = {
    title: t.confirmTitle,
    content: t.confirmWords,
    confirmText: t.confirmYes,
    cancelText: t.notYet,
  }
  if (!(await confirmReceipt(order, question))) return 'none'
  toast(t.confirmed)
  return 'changed'
}

const again = async (goods: readonly OrderGoods[]): Promise<Effect> => {
  const t = wordsOf(words)
  const [first] = goods
  if (first && goods.length === 1 && isBooked(first) && hasPage('booking')) {
    const propertyChildIds = canonicalPairs(first.propertyChildIds ?? '') || undefined
    void go('booking', { id: first.goodsId, propertyChildIds })
    return 'none'
  }
  const { added, gone, kept } = await putBack(goods)
  if (!kept) toast(t.storageFull)
  else if (gone > 0) toast(added === 0 ? t.goneAll : t.goneSome(gone))
  if (kept && added > 0) void go('cart')
  return 'none'
}

const run = async (action: OrderAction, { order, goods }: Handled): Promise<Effect> => {
  switch (action) {
    case 'pay':
      return pay(order)
    case 'cancel':
      return cancel(order)
    case 'delete':
      return remove(order)
    case 'confirm':
      return receive(order)
    case 'again':
      return again(goods)
    case 'review':
      void go('orderReview', { id: order.id })
      return 'none'
    case 'code':
      void go('orderDetail', { id: order.id })
      return 'none'
  }
}

/**
 * Does what the buttons of an order say, one at a time. A failure is said, and since its answer may have been
 * lost the order is read again.
 */
export const useOrderActions = (onEffect: (handled: Handled, effect: Effect) => Promise<unknown>) => {
  const [busy, setBusy] = useState<{ id: number; action: OrderAction }>()
  const locked = useRef(false)
  const latest = useRef(onEffect)
  latest.current = onEffect

  const act = async (action: OrderAction, handled: Handled): Promise<void> => {
    if (locked.current) return
    locked.current = true
    setBusy({ id: handled.order.id, action })
    try {
      const effect = await run(action, handled)
      if (effect !== 'none') await latest.current(handled, effect)
    } catch (error) {
      const expired = error instanceof ApiError && error.kind === 'auth'
      if (expired) await ensureLogin(wordsOf(words).loginReason)
      else toast(userMessage(error))
      await latest.current(handled, 'changed')
    } finally {
      locked.current = false
      setBusy(undefined)
    }
  }
  return { act, busy }
}
