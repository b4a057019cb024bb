import { shopNow } from '@/lib/clock'
import type { CashLogsParams } from '@/types/api/wallet'
import { formatDate } from '@/utils/date'

/** What the log can be narrowed to, as the call takes it. */
export const kinds = {
  all: {},
  in: { behavior: 0 },
  out: { behavior: 1 },
  recharge: { types: '0' },
  order: { types: '2' },
  refund: { types: '3' },
  withdraw: { types: '1,11,12' },
  bill: { types: '8' },
  deposit: { types: '100,101' },
  reward: { types: '6,7,130' },
} as const satisfies Record<string, CashLogsParams>

export type Kind = keyof typeof kinds

/** `2026-06`; undefined is all time. */
export type Month = string | undefined

const MONTHS = 24

const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`

export const thisMonth = (): string => formatDate(shopNow(), 'YYYY-MM')

/** Year and month as numbers. */
export const partsOf = (month: string): [year: number, month: number] => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return [year, number]
}

/** This month and those before it, newest first. */
export const recentMonths = (from: string = thisMonth()): string[] => {
  const [year, month] = partsOf(from)
  return Array.from({ length: MONTHS }, (_, back) => {
    const count = year * 12 + month - 1 - back
    return monthText(Math.floor(count / 12), (count % 12) + 1)
  })
}

/** The days of a month as the call takes them, the first and the last. */
export const daysOf = (month: Month): Pick<CashLogsParams, 'dateAddBegin' | 'dateAddEnd'> => {
  if (month === undefined) return {}
  const [year, number] = partsOf(month)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { dateAddBegin: `${month}-01`, dateAddEnd: `${month}-${last}` }
}
