import { useState } from 'react'

import { useNewest } from '@/hooks/use-newest'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { ApiError, userMessage } from '@/lib/http'
import { confirm, toast } from '@/lib/platform/feedback'
import { fetchCoupons } from '@/services'
import { ensureLogin } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { Coupon } from '@/types/api/coupon'
import { words } from './coupon-messages'

const isRefusalCode = (code: number): code is keyof typeof words.zh.refusals => code in words.zh.refusals

/**
 * Claims a coupon: after a login where it is needed, after a question where it costs points.
 * @param reload reads what is left and what the user has; called after a claim and after a refusal
 */
export const useClaim = (reload: () => Promise<unknown>) => {
  const t = useWords(words)
  const readAnew = useNewest(reload)
  const [claiming, setClaiming] = useState<Id>()

  const refusal = (error: unknown): string => {
    const code = error instanceof ApiError && error.kind === 'business' ? error.code : undefined
    return code !== undefined && isRefusalCode(code) ? t.refusals[code] : userMessage(error)
  }

  const [claim] = useOnce(async ({ id, name, needScore }: Coupon) => {
    if (!(await ensureLogin(t.reason))) return
    if (needScore > 0) {
      const question = { title: t.exchangeTitle(needScore), content: name }
      if (!(await confirm({ ...question, confirmText: t.exchange, cancelText: t.cancel }))) return
    }
    setClaiming(id)
    try {
      await fetchCoupons({ id })
      toast(t.claimed)
    } catch (error) {
      toast(refusal(error))
    }
    await readAnew()
    setClaiming(undefined)
  })

  return { claim: (coupon: Coupon) => void claim(coupon), claiming }
}
