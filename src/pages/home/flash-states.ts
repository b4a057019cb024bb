import { useEffect, useState } from 'react'

import { onTick, shopNow } from '@/lib/clock'
import type { DateTime } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import { parseDate } from '@/utils/date'
import { saleState, type SaleState } from '@/utils/goods-state'

export interface FlashItem {
  goods: GoodsSummary
  state: SaleState
}

export interface FlashSession {
  items: FlashItem[]
  state: 'on' | 'soon' | 'over'
  /** When the session began or begins. */
  start?: DateTime
  /** What the clock runs to. */
  until?: DateTime
}

const RANK: Record<SaleState, number> = { on: 0, soldOut: 1, soon: 2, over: 3, offShelf: 4 }

const earliest = (dates: readonly (DateTime | undefined)[]): DateTime | undefined =>
  dates.filter((date): date is DateTime => !Number.isNaN(parseDate(date))).sort()[0]

/** The sale at a moment: running goods first, then sold out, coming and over; goods off the shelf are left out. */
export const sessionAt = (goods: readonly GoodsSummary[], now: number): FlashSession => {
  const items = goods
    .map((each) => ({ goods: each, state: saleState(each, now) }))
    .filter(({ state }) => state !== 'offShelf')
    .sort((a, b) => RANK[a.state] - RANK[b.state])
  const running = items.filter(({ state }) => state === 'on' || state === 'soldOut').map((item) => item.goods)
  if (running.length > 0) {
    const until = earliest(running.map(({ dateEnd }) => dateEnd))
    const start = running.find(({ dateEnd }) => dateEnd === until)?.dateStart
    return { items, state: 'on', start, until }
  }
  const start = earliest(items.filter(({ state }) => state === 'soon').map((item) => item.goods.dateStart))
  return start ? { items, state: 'soon', start, until: start } : { items, state: 'over' }
}

const signOf = ({ items, until }: FlashSession): string =>
  `${until ?? ''} ${items.map(({ goods, state }) => goods.id + state).join()}`

/** The sale by the shop's clock; renders again only when something begins or ends. */
export const useFlashSession = (goods: readonly GoodsSummary[]): FlashSession => {
  const [now, setNow] = useState(shopNow)
  const session = sessionAt(goods, now)
  const sign = signOf(session)
  useEffect(
    () =>
      onTick((moment) => {
        if (signOf(sessionAt(goods, moment)) !== sign) setNow(moment)
      }),
    [goods, sign],
  )
  return session
}
