import { useEffect, useRef, useState } from 'react'

import { isUncertain, userMessage } from '@/lib/http'
import { quoteDraft, type ShopQuote } from '@/stores/checkout'
import { emptyForm } from '@/stores/draft'
import type { Address } from '@/types/api/address'
import type { Id, Yuan } from '@/types/api/common'
import { billOf, type Bill } from '@/utils/checkout'
import { draftLine, estimateOf, type Row } from './groups'

export interface Totals {
  /** Unit prices times numbers. */
  estimate: Yuan
  /** The server's count of the whole selection, as last answered. */
  bill: Bill | undefined
  /** By shop, for coupon hints. */
  quotes: ShopQuote[]
  /** A newer answer is on its way. */
  waiting: boolean
  /** Why the server refuses the selection. */
  problem: string | undefined
}

interface Answered {
  key: string
  quotes: ShopQuote[]
}

/** Quick taps on a stepper are one calculation. */
const PAUSE = 300

const keyOf = (rows: readonly Row[], address: Address | undefined, uid: Id): string =>
  JSON.stringify([
    uid,
    [address?.provinceId, address?.cityId, address?.districtId, address?.streetId],
    rows.map(({ line, price }) => [line.key, line.number, price]),
  ])

/**
 * What the selection costs: for a user as the server counts it, with the coupon it proposes; for a guest an
 * estimate. Calculations are numbered: late answers are dropped.
 */
export const useTotals = (
  rows: readonly Row[],
  uid: Id | undefined,
  address: Address | undefined,
): Totals => {
  const [answered, setAnswered] = useState<Answered>()
  const number = useRef(0)
  const latest = useRef({ rows, address })
  latest.current = { rows, address }
  const key = uid === undefined || rows.length === 0 ? undefined : keyOf(rows, address, uid)

  useEffect(() => {
    number.current += 1
    if (key === undefined) return undefined
    const mine = number.current
    const timer = setTimeout(() => {
      const { rows: wanted, address: to } = latest.current
      const draft = { lines: wanted.map(draftLine), form: emptyForm(), ordered: {} }
      void quoteDraft({ draft, address: to, score: 0 }).then((quotes) => {
        if (mine === number.current) setAnswered({ key, quotes })
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      // An answer that is under way counts no longer.
      number.current += 1
    }
  }, [key])

  const quotes = key === undefined ? [] : (answered?.quotes ?? [])
  const failed = answered?.key === key ? quotes.find((quote) => quote.error !== undefined) : undefined
  const known = quotes.length > 0 && quotes.every((quote) => quote.calc)
  return {
    estimate: estimateOf(rows),
    bill: known ? billOf(quotes.flatMap((quote) => quote.calc ?? [])) : undefined,
    quotes,
    waiting: key !== undefined && answered?.key !== key,
    problem: failed && !isUncertain(failed.error) ? userMessage(failed.error) : undefined,
  }
}
