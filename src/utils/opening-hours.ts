import { formatDate } from './date'

const DAY = 24 * 60

interface Span {
  from: number
  /** Past midnight where it is above 24:00. */
  to: number
}

const SPAN = /(\d{1,2})[:：](\d{2})\s*[-–—~～至到]+\s*(\d{1,2})[:：](\d{2})/g

const minuteOf = (hour: string, minute: string): number => Number(hour) * 60 + Number(minute)

/** The spans of opening hours as merchants write them: `07:00-21:00`, `9:30–13:00, 15:00–20:00`, `24小时`. */
const spansOf = (text: string): Span[] => {
  if (/24\s*(小时|h\b|hours)|全天/i.test(text)) return [{ from: 0, to: DAY }]
  return [...text.matchAll(SPAN)].flatMap(([, h1 = '', m1 = '', h2 = '', m2 = '']) => {
    const from = minuteOf(h1, m1)
    const end = minuteOf(h2, m2)
    if (from >= DAY || end > DAY || Number(m1) > 59 || Number(m2) > 59) return []
    return [{ from, to: end <= from ? end + DAY : end }]
  })
}

const clock = (minutes: number): string => {
  const minute = minutes === DAY ? DAY : minutes % DAY
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

export type OpenState =
  | { open: true; always: true }
  | { open: true; always: false; closesAt: string }
  | { open: false; opensAt: string }

/**
 * Whether a shop is open at a moment (milliseconds since 1970, China's clock) and when that changes.
 * @returns undefined when the hours cannot be read
 */
export const openState = (text: string | undefined, moment: number): OpenState | undefined => {
  const spans = spansOf(text ?? '')
  if (spans.length === 0) return undefined
  const [hour = '0', minute = '0'] = formatDate(moment, 'HH:mm').split(':')
  const now = minuteOf(hour, minute)
  const current = spans.find(
    ({ from, to }) => (now >= from && now < to) || (now + DAY >= from && now + DAY < to),
  )
  if (current) {
    return current.to - current.from >= DAY
      ? { open: true, always: true }
      : { open: true, always: false, closesAt: clock(current.to) }
  }
  const starts = spans.map(({ from }) => from).sort((a, b) => a - b)
  const next = starts.find((from) => from > now) ?? starts[0] ?? 0
  return { open: false, opensAt: clock(next) }
}
