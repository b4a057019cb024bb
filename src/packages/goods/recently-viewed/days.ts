import type { ViewedGoods } from '@/stores/recently-viewed'
import type { Day } from '@/types/api/common'
import { dayOf } from '@/utils/date'

export interface ViewedDay {
  day: Day
  goods: ViewedGoods[]
}

/** What was looked at by day, in the order it is kept: the newest day first. */
export const byDay = (viewed: readonly ViewedGoods[]): ViewedDay[] => {
  const days: ViewedDay[] = []
  for (const one of viewed) {
    const day = dayOf(one.viewedAt)
    const last = days[days.length - 1]
    if (last?.day === day) last.goods.push(one)
    else days.push({ day, goods: [one] })
  }
  return days
}
