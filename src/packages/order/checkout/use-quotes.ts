import { useCallback, useEffect, useRef, useState } from 'react'

import { quoteDraft, type ShopQuote } from '@/stores/checkout'
import type { Draft } from '@/stores/draft'
import type { Address } from '@/types/api/address'
import type { Id } from '@/types/api/common'

interface Quoted {
  quotes: ShopQuote[]
  /** What was asked. */
  key: string
  /** When the answer came. */
  at: number
}

export interface Quotes {
  /** Undefined until the first answer; the last ones stay while newer are calculated. */
  quotes: ShopQuote[] | undefined
  /** Milliseconds since the last answer. */
  age(): number
  calculating: boolean
  /** Calculates again. @returns undefined when a newer calculation has begun meanwhile */
  requote(): Promise<ShopQuote[] | undefined>
}

/** Everything that changes amounts. A remark or a phone number does not. */
const amountKey = (draft: Draft, address: Address | undefined, score: number): string => {
  const { mode, coupons, points } = draft.form
  const region =
    mode === 'kd' ? [address?.provinceId, address?.cityId, address?.districtId, address?.streetId] : []
  const lines = draft.lines.map((line) => [line.goodsId, line.propertyChildIds, line.number, line.days])
  return JSON.stringify([lines, mode, coupons, points && score, region, draft.ordered])
}

/**
 * What a draft costs, asked again with every change that matters. Calculations are numbered: a late answer never
 * overwrites a newer one.
 * @param ready whether address and points are known; until then nothing is asked
 */
export const useQuotes = (
  draft: Draft,
  address: Address | undefined,
  score: number,
  ready: boolean,
): Quotes => {
  const [quoted, setQuoted] = useState<Quoted>()
  const [calculating, setCalculating] = useState(false)
  const number = useRef(0)
  const proposals = useRef<Record<string, Id | undefined>>({})
  const key = amountKey(draft, address, score)
  const latest = useRef({ draft, address, score, key })
  latest.current = { draft, address, score, key }

  const requote = useCallback(async () => {
    number.current += 1
    const mine = number.current
    setCalculating(true)
    const { key: asked, ...request } = latest.current
    const quotes = await quoteDraft({ ...request, proposals: proposals.current })
    if (mine !== number.current) return undefined
    proposals.current = Object.fromEntries(quotes.map((quote) => [String(quote.shopId), quote.couponId]))
    setQuoted({ quotes, key: asked, at: Date.now() })
    setCalculating(false)
    return quotes
  }, [])

  useEffect(() => {
    if (ready) void requote()
  }, [ready, key, requote])
  // Answers that come after the page is gone concern nobody.
  useEffect(() => {
    const numbers = number
    return () => {
      numbers.current += 1
    }
  }, [])

  return {
    quotes: quoted?.quotes,
    age: () => (quoted ? Date.now() - quoted.at : Infinity),
    // Before address and points are known as well: what is missing then is not known either.
    calculating: calculating || !ready || quoted?.key !== key,
    requote,
  }
}
