import fc from 'fast-check'

import { dayOf, formatDate, parseDate, shortDate, timeLeft } from '@/utils/date'

it('PITFALL iOS dates: reads the dash form as China time whatever the phone’s zone', () => {
  expect(parseDate('2026-06-01 08:00:00')).toBe(Date.UTC(2026, 5, 1, 0, 0, 0))
  expect(parseDate('2026-06-01')).toBe(Date.UTC(2026, 4, 31, 16))
})

it('answers NaN for what is no date', () => {
  for (const text of [undefined, '', 'tomorrow', '2026/06/01']) expect(parseDate(text)).toBeNaN()
})

it('writes what it reads', () => {
  const moment = fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2099, 0, 1) / 1000 })
  fc.assert(fc.property(moment, (seconds) => parseDate(formatDate(seconds * 1000)) === seconds * 1000))
})

it('names the day in China', () => {
  expect(dayOf(Date.UTC(2026, 5, 1, 17))).toBe('2026-06-02')
  expect(shortDate('2026-06-01 08:05:09')).toBe('06-01 08:05')
  expect(shortDate('soon')).toBe('soon')
})

it('splits a time left, never negative', () => {
  expect(timeLeft(-5)).toMatchObject({ total: 0, days: 0, seconds: 0 })
  expect(timeLeft(NaN).total).toBe(0)
  expect(timeLeft(((25 * 60 + 61) * 60 + 1) * 1000)).toMatchObject({
    days: 1,
    hours: 2,
    minutes: 1,
    seconds: 1,
  })
})
