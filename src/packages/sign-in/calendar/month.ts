import dayjs from 'dayjs'

import type { Day } from '@/types/api/common'

const DAY = 'YYYY-MM-DD'
const MONTH = 'YYYY-MM'

/** `2026-06` of a day. */
export const monthOf = (day: Day): string => day.slice(0, 7)

export const addMonths = (month: string, count: number): string =>
  dayjs(`${month}-01`).add(count, 'month').format(MONTH)

export const addDays = (day: Day, count: number): Day => dayjs(day).add(count, 'day').format(DAY)

/** First and last day of a month. */
export const edgesOf = (month: string): [first: Day, last: Day] => {
  const first = dayjs(`${month}-01`)
  return [first.format(DAY), first.endOf('month').format(DAY)]
}

/** The weeks of a month from Monday on; days of other months are left empty. */
export const weeksOf = (month: string): (Day | undefined)[][] => {
  const first = dayjs(`${month}-01`)
  const blank = (first.day() + 6) % 7
  const days: (Day | undefined)[] = Array.from({ length: blank }, () => undefined)
  for (let date = 0; date < first.daysInMonth(); date += 1) days.push(first.add(date, 'day').format(DAY))
  while (days.length % 7 > 0) days.push(undefined)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
