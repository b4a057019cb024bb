import fc from 'fast-check'

import { parseDate } from '@/utils/date'
import { openState } from '@/utils/opening-hours'

const at = (time: string) => parseDate(`2026-06-01 ${time}:00`)
const two = (value: number) => String(value).padStart(2, '0')
const text = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

describe('opening hours', () => {
  it.each([
    ['07:00-21:00', '07:00', { open: true, always: false, closesAt: '21:00' }],
    ['07:00-21:00', '20:59', { open: true, always: false, closesAt: '21:00' }],
    ['07:00-21:00', '21:00', { open: false, opensAt: '07:00' }],
    ['07:00-21:00', '06:59', { open: false, opensAt: '07:00' }],
    ['9:30–13:00, 15:00–20:00', '14:00', { open: false, opensAt: '15:00' }],
    ['周一至周日 9:30 ~ 20:00', '12:00', { open: true, always: false, closesAt: '20:00' }],
    ['18:00-02:00', '01:30', { open: true, always: false, closesAt: '02:00' }],
    ['18:00-02:00', '23:30', { open: true, always: false, closesAt: '02:00' }],
    ['18:00-02:00', '03:00', { open: false, opensAt: '18:00' }],
    ['24小时营业', '03:00', { open: true, always: true }],
    ['00:00-24:00', '23:59', { open: true, always: true }],
    ['08:00-24:00', '12:00', { open: true, always: false, closesAt: '24:00' }],
  ])('%s at %s', (hours, time, state) => {
    expect(openState(hours, at(time))).toEqual(state)
  })

  it('that cannot be read promise nothing', () => {
    for (const hours of [undefined, '', '见门口', '25:00-26:00', '08:70-09:00'])
      expect(openState(hours, at('12:00'))).toBeUndefined()
  })

  it('open from the first minute to the one before the last, for all hours and moments of a day', () => {
    const minute = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(minute, minute, minute, (from, to, now) => {
        fc.pre(from !== to)
        const inside = from < to ? now >= from && now < to : now >= from || now < to
        expect(openState(`${text(from)}-${text(to)}`, at(text(now)))?.open).toBe(inside)
      }),
    )
  })
})
