import { useEffect, useRef } from 'react'

import { useWords } from '@/hooks/use-words'
import { ApiError, userMessage } from '@/lib/http'
import { config } from '@/lib/http/config'
import { confirm, tell, toast } from '@/lib/platform/feedback'
import { openPaymentPage } from '@/lib/platform/pay'
import { watchFor, type Trail } from '@/lib/sure-write'
import { myCoupons } from '@/services'
import { payChannels } from '@/stores/pay'
import { awaitMoney, payMoney } from '@/stores/pay-money'
import type { Id, Yuan } from '@/types/api/common'
import type { Coupon, MyCoupon } from '@/types/api/coupon'
import { formatYuan } from '@/utils/money'
import { words } from './words'

/** The coupons that come from a rule. */
export const couponsFrom = (rule: Id): Trail<MyCoupon> => ({
  newest: () => myCoupons(),
  idOf: ({ id }) => id,
  fits: ({ pid }) => pid === rule,
})

type Money = Parameters<typeof awaitMoney>[0]
type Find = () => Promise<MyCoupon | undefined>

const PAUSES = [0, 1000, 2000]

/** The money is there: whether the coupon is as well. */
const arrived = async (find: Find): Promise<boolean> => {
  for (const pause of PAUSES) {
    if (pause > 0) await config.sleep(pause)
    if (await find().catch(() => undefined)) return true
  }
  return false
}

/** Buys a coupon (30002): the money goes into the wallet and is spent there by nextAction 7. */
export const useBuy = (onBought: () => unknown) => {
  const t = useWords(words).claim
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  const settle = async (money: Money, find: Find): Promise<void> => {
    for (;;) {
      const state = await awaitMoney(money, () => alive.current)
      if (!alive.current) return
      if (state === 'failed') return toast(t.payFailed)
      if (state === 'paid') break
      const again = {
        title: t.confirming,
        content: t.confirmingWhat,
        confirmText: t.look,
        cancelText: t.later,
      }
      if (!(await confirm(again))) return
    }
    const done = await arrived(find)
    if (!alive.current) return
    if (done) toast(t.bought)
    else await tell(t.kept, t.keptWhat, t.known)
    onBought()
  }

  return async (rule: Coupon, price: Yuan, pwd?: string): Promise<void> => {
    const question = {
      title: t.buy(formatYuan(price)),
      content: t.buyWhat,
      confirmText: t.pay,
      cancelText: t.no,
    }
    if (!(await confirm(question))) return
    try {
      const find = await watchFor(couponsFrom(rule.id))
      const outcome = await payMoney(payChannels().wechat ? 'wechat' : 'alipay', {
        money: price,
        payName: rule.name,
        nextAction: { type: 7, couponRuleId: rule.id, pwd },
      })
      if (!('find' in outcome)) {
        if (outcome.kind !== 'failed') return toast(t[outcome.kind])
        return toast(outcome.error instanceof ApiError ? userMessage(outcome.error) : t.payFailed)
      }
      if (outcome.kind === 'open') {
        openPaymentPage(outcome.address)
        const paid = { title: t.paid, content: t.paidWhat, confirmText: t.paidYes, cancelText: t.later }
        if (!(await confirm(paid))) return
      }
      await settle(outcome.find, find)
    } catch (error) {
      toast(userMessage(error))
    }
  }
}
