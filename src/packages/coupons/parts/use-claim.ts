import { useState } from 'react'

import { useNewest } from '@/hooks/use-newest'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { ApiError, isCode, userMessage } from '@/lib/http'
import { confirm, toast } from '@/lib/platform/feedback'
import { go, hasPage } from '@/lib/router'
import { writeSurely } from '@/lib/sure-write'
import { fetchCoupons } from '@/services'
import { ensureLogin } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { Coupon } from '@/types/api/coupon'
import { couponsFrom, useBuy } from './use-buy'
import { words } from './words'

/**
 * Claims coupons, one at a time: free, for points, with a password, for money. Every refusal is said in words.
 * @param onChanged what the user has, or what is left, is different now
 */
export const useClaim = (onChanged: () => unknown) => {
  const t = useWords(words).claim
  const changed = useNewest(onChanged)
  const [asked, setAsked] = useState<Coupon>()
  const [wrong, setWrong] = useState('')
  const [claiming, setClaiming] = useState<Id>()
  const buy = useBuy(changed)
  const closePassword = () => {
    setAsked(undefined)
    setWrong('')
  }

  const short = async (rule: Coupon): Promise<void> => {
    if (!hasPage('signIn')) return toast(t.points)
    const content = t.pointsWhat(rule.needScore)
    if (await confirm({ title: t.points, content, confirmText: t.toSign, cancelText: t.no }))
      await go('signIn')
  }

  const refuse = async (rule: Coupon, error: unknown, pwd?: string): Promise<void> => {
    const isAnswer = error instanceof ApiError && error.kind === 'business'
    // The words that were typed stay: nothing is wrong with them.
    if (pwd !== undefined && !isAnswer) return setWrong(userMessage(error))
    if (isCode(error, 700) && pwd !== undefined) return setWrong(t.wrongPassword)
    closePassword()
    if (isCode(error, 30002)) return buy(rule, Number(error.data) || rule.needAmount, pwd)
    if (isCode(error, 30001)) return short(rule)
    if (error instanceof ApiError && error.kind === 'auth') return void (await ensureLogin(t.reason))
    if (isCode(error, 20001, 20002)) toast(t.gone)
    else if (isCode(error, 20003)) toast(t.limit)
    else if (isCode(error, 20004)) toast(t.expired)
    else if (isCode(error, 700)) toast(t.absent)
    else return toast(userMessage(error))
    changed()
  }

  const send = async (rule: Coupon, pwd?: string): Promise<void> => {
    let written = await writeSurely(couponsFrom(rule.id), () => fetchCoupons({ id: rule.id, pwd }))
    while (written.kind === 'unknown') {
      closePassword()
      const again = { title: t.unknown, content: t.unknownWhat, confirmText: t.look, cancelText: t.later }
      if (!(await confirm(again))) return
      written = await written.look()
    }
    if (written.kind === 'refused') return refuse(rule, written.error, pwd)
    closePassword()
    toast(t.got)
    changed()
  }

  const [claim] = useOnce(async (rule: Coupon, pwd?: string) => {
    if (rule.pwd && pwd === undefined) return setAsked(rule)
    setWrong('')
    setClaiming(rule.id)
    try {
      if (!(await ensureLogin(t.reason))) return
      if (rule.needScore > 0) {
        const title = t.exchange(rule.needScore)
        const question = { title, content: t.exchangeWhat, confirmText: t.exchangeYes, cancelText: t.no }
        if (!(await confirm(question))) return
      }
      await send(rule, pwd)
    } finally {
      setClaiming(undefined)
    }
  })

  return { claim, claiming, password: { asked, wrong, close: closePassword } }
}

export type Claim = ReturnType<typeof useClaim>
