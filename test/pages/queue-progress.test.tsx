import fc from 'fast-check'

import { progressOf } from '@/packages/queuing/parts/use-tickets'
import type { QueueTicket } from '@/types/api/queuing'

const NOBODY = 1

const ticket = (number: number, curNumber: number, status: 0 | 1 | 2 | 3): QueueTicket => ({
  queuingLog: { id: 1, number, status, statusStr: '', dateAdd: '2026-06-01 10:00:00' },
  queuingUpType: { id: 1, name: '档口', status: 0, curNumber, minitus: 2 },
})

describe('the progress of a number that nobody has seen waiting longer', () => {
  const whole = fc.integer({ min: 0, max: 5000 })

  it('is a whole number of percent, never 100 before it is called', () => {
    fc.assert(
      fc.property(whole, whole, (number, current) => {
        const percent = progressOf(NOBODY, ticket(number, current, 0))
        expect(Number.isInteger(percent)).toBe(true)
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(100)
        if (number - current - 1 > 0) expect(percent).toBeLessThan(100)
      }),
    )
  })

  it('is over for a number that was called, served or passed', () => {
    for (const status of [1, 2, 3] as const) expect(progressOf(NOBODY, ticket(40, 3, status))).toBe(100)
  })
})
