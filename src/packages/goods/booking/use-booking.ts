import { useMemo, useState } from 'react'

import { memberPrice, useMember } from '@/features/sku-sheet/use-member'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { toast } from '@/lib/platform/feedback'
import { go } from '@/lib/router'
import { createDraft } from '@/stores/draft'
import type { Day } from '@/types/api/common'
import type { GoodsDailyPrice, GoodsDetail, Sku } from '@/types/api/goods'
import { dayOf } from '@/utils/date'
import { leastNumber } from '@/utils/goods-state'
import { canonicalPairs, samePairs } from '@/utils/sku'
import { capOf, extendRange, isOpen, monthsOf, offersOf, toggleDay, totalOf } from './calendar'
import { words } from './messages'

export type Mode = 'range' | 'several'

export interface Bookable {
  goods: GoodsDetail
  prices: GoodsDailyPrice[]
}

/** The choice in words: `成人`, without the names of the properties. */
export const skuName = (sku: Sku): string =>
  sku.propertyChildNames
    .split(',')
    .map((part) => part.replace(/^[^:：]*[:：]/, '').trim())
    .filter(Boolean)
    .join(' · ')

/** Choice, days and number of a booking, and what it comes to. */
export const useBooking = ({ goods, prices }: Bookable, wanted: string) => {
  const t = useWords(words)
  const { basicInfo, skuList = [] } = goods
  const [skuId, setSkuId] = useState(
    () => (skuList.find((one) => samePairs(one.propertyChildIds, wanted)) ?? skuList[0])?.id,
  )
  const [mode, setMode] = useState<Mode>('range')
  const [days, setDays] = useState<readonly Day[]>([])
  const [number, setNumber] = useState(1)
  const [monthAt, setMonthAt] = useState(0)
  const { rebate } = useMember(basicInfo.id)

  const sku = skuList.find((one) => one.id === skuId)
  const today = dayOf(shopNow())
  const offers = useMemo(() => offersOf(prices, skuId, today), [prices, skuId, today])
  const months = useMemo(() => monthsOf(offers), [offers])
  const least = leastNumber(basicInfo)
  const cap = capOf(offers, days)
  const count = Math.max(least, Math.min(number, Math.max(least, cap)))
  const isFree = (day: Day) => isOpen(offers, day, least)
  const plain = totalOf(offers, days, count)

  const tapDay = (day: Day) => {
    if (mode === 'several') return setDays(toggleDay(days, day))
    const next = extendRange(days, day, isFree)
    if ('closed' in next) toast(t.closedBetween(next.closed))
    else setDays(next.days)
  }

  return {
    skuList,
    sku,
    /** Another choice has other days: what cannot be had with it is taken off. */
    chooseSku(next: Sku) {
      const other = offersOf(prices, next.id, today)
      setSkuId(next.id)
      if (!days.every((day) => isOpen(other, day, least))) setDays([])
    },
    mode,
    setMode(next: Mode) {
      setMode(next)
      setDays([])
    },
    offers,
    months,
    month: months[Math.min(monthAt, months.length - 1)],
    monthAt: Math.min(monthAt, Math.max(0, months.length - 1)),
    setMonthAt,
    days,
    clear: () => setDays([]),
    isFree,
    tapDay,
    least,
    cap,
    number: count,
    setNumber,
    rebate,
    total: totalOf(offers, days, count, (price) => memberPrice(price, rebate)),
    book() {
      if (days.length === 0) return toast(t.chooseDays)
      const line = {
        goodsId: basicInfo.id,
        propertyChildIds: sku ? canonicalPairs(sku.propertyChildIds) : '',
        propertyChildNames: sku ? skuName(sku) : '',
        name: basicInfo.name,
        pic: basicInfo.pic,
        price: plain.each,
        score: plain.score,
        number: count,
        shopId: basicInfo.shopId,
        days: [...days],
      }
      void go('checkout', { draft: createDraft([line]) })
    },
  }
}

export type Booking = ReturnType<typeof useBooking>
