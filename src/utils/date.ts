import type { DateTime, Day } from '@/types/api/common'

const CHINA = 8 * 60
const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?/

/**
 * Milliseconds since 1970 of a date text of the API (`yyyy-MM-dd[ HH:mm[:ss]]`, China time); NaN when it is none.
 * Taken apart by hand: `new Date` refuses the dash form on iOS and would read it in the phone's zone.
 */
export const parseDate = (text: DateTime | Day | undefined): number => {
  const parts = FORM.exec(text ?? '')
  if (!parts) return NaN
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = parts
  return Date.UTC(+year, +month - 1, +day, +hour, +minute, +second) - CHINA * 60_000
}

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * China time of a moment (milliseconds since 1970) in the letters YYYY MM DD HH H mm ss. Written by hand: every page
 * needs these six, and dayjs with its zones would be 9 KB of the main package. Calendars use dayjs.
 */
export const formatDate = (moment: number, format = 'YYYY-MM-DD HH:mm:ss'): string => {
  const china = new Date(moment + CHINA * 60_000)
  const parts: Record<string, string> = {
    YYYY: String(china.getUTCFullYear()),
    MM: two(china.getUTCMonth() + 1),
    DD: two(china.getUTCDate()),
    HH: two(china.getUTCHours()),
    H: String(china.getUTCHours()),
    mm: two(china.getUTCMinutes()),
    ss: two(china.getUTCSeconds()),
  }
  return format.replace(/YYYY|MM|DD|HH|H|mm|ss/g, (letters) => parts[letters] ?? letters)
}

/** `2026-06-01` of a moment, in China time. */
export const dayOf = (moment: number): Day => formatDate(moment, 'YYYY-MM-DD')

/** A date text in a shorter form: `06-01 12:30`. The text itself when it cannot be read. */
export const shortDate = (text: DateTime | undefined, format = 'MM-DD HH:mm'): string => {
  const moment = parseDate(text)
  return Number.isNaN(moment) ? (text ?? '') : formatDate(moment, format)
}

export interface TimeLeft {
  /** Milliseconds, 0 at the end. */
  total: number
  days: number
  hours: number
  minutes: number
  seconds: number
}

/** What is left of a time, in parts; never negative. */
export const timeLeft = (milliseconds: number): TimeLeft => {
  const total = Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : 0
  const seconds = Math.ceil(total / 1000)
  return {
    total,
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  }
}
