import dayjs from 'dayjs'

import type { Day, Id, Yuan } from '@/types/api/common'
import type { GoodsDailyPrice } from '@/types/api/goods'
import { fen, yuan } from '@/utils/money'

const FORM = 'YYYY-MM-DD'

/** What a day costs and how many can be had. */
export type Offers = ReadonlyMap<Day, GoodsDailyPrice>

/** The offers of a choice by day, from today on; 0 and none both mean goods without a choice. */
export const offersOf = (prices: readonly GoodsDailyPrice[], priceId: Id | undefined, today: Day): Offers =>
  new Map(
    prices
      .filter((price) => (price.priceId ?? 0) === (priceId ?? 0) && price.day.slice(0, 10) >= today)
      .map((price) => [price.day.slice(0, 10), price]),
  )

/** Whether at least so many pieces can be had on a day. */
export const isOpen = (offers: Offers, day: Day, least: number): boolean =>
  (offers.get(day)?.stores ?? 0) >= Math.max(1, least)

/** Months from the first to the last offer, as `yyyy-MM`, without a gap. */
export const monthsOf = (offers: Offers): string[] => {
  const days = [...offers.keys()].sort()
  const [first] = days
  const last = days[days.length - 1]
  if (!first || !last) return []
  const months: string[] = []
  for (
    let month = dayjs(first).startOf('month');
    month.valueOf() <= dayjs(last).valueOf();
    month = month.add(1, 'month')
  )
    months.push(month.format('YYYY-MM'))
  return months
}

/** The weeks of a month, Sunday first; undefined where a week reaches into another month. */
export const weeksOf = (month: string): (Day | undefined)[][] => {
  const first = dayjs(`${month}-01`)
  const cells: (Day | undefined)[] = Array.from({ length: first.day() }, () => undefined)
  for (let day = 0; day < first.daysInMonth(); day += 1) cells.push(first.add(day, 'day').format(FORM))
  while (cells.length % 7 !== 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** All days from one to another, both included, whichever comes first. */
export const daysBetween = (one: Day, other: Day): Day[] => {
  const [first, last] = one <= other ? [one, other] : [other, one]
  const days: Day[] = []
  for (let day = dayjs(first); day.valueOf() <= dayjs(last).valueOf(); day = day.add(1, 'day'))
    days.push(day.format(FORM))
  return days
}

/** Days chosen apart: a tap puts one in its place or takes it off. */
export const toggleDay = (chosen: readonly Day[], day: Day): Day[] =>
  chosen.includes(day) ? chosen.filter((other) => other !== day) : [...chosen, day].sort()

/**
 * Days in a row: the first tap begins, the second ends it, a third begins anew.
 * @returns the days, or the first one in between that cannot be had
 */
export const extendRange = (
  chosen: readonly Day[],
  day: Day,
  isFree: (day: Day) => boolean,
): { days: Day[] } | { closed: Day } => {
  const [begin] = chosen
  if (begin === undefined || chosen.length > 1) return { days: [day] }
  if (begin === day) return { days: [] }
  const days = daysBetween(begin, day)
  const closed = days.find((one) => !isFree(one))
  return closed === undefined ? { days } : { closed }
}

/** Pieces that can be had on each of the days. */
export const capOf = (offers: Offers, days: readonly Day[]): number =>
  days.length === 0 ? 0 : Math.max(0, Math.min(...days.map((day) => offers.get(day)?.stores ?? 0)))

export interface Total {
  /** One piece on all days. */
  each: Yuan
  /** All pieces on all days. */
  money: Yuan
  /** Points of one piece. */
  score: number
}

/** What pieces cost on these days, added in whole fen. @param priceOf the member's price of a day's price */
export const totalOf = (
  offers: Offers,
  days: readonly Day[],
  number: number,
  priceOf: (price: Yuan) => Yuan = (price) => price,
): Total => {
  const chosen = days.flatMap((day) => offers.get(day) ?? [])
  const each = chosen.reduce((sum, { price }) => sum + fen(priceOf(price)), 0)
  const score = chosen.reduce((sum, offer) => sum + (offer.score ?? 0), 0)
  return { each: yuan(each), money: yuan(each * number), score }
}
