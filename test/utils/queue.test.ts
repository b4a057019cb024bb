import fc from 'fast-check'

import type { QueueTicket } from '@/types/api/queuing'
import {
  aheadOf,
  alertFor,
  isLive,
  minutesFor,
  minutesOf,
  numberText,
  retakable,
  stageOf,
  waitingIn,
  type Stage,
} from '@/utils/queue'

interface Given {
  id?: number
  number?: number
  cur?: number
  each?: number
  status?: 0 | 1 | 2 | 3
  queue?: number
  day?: string
}

const ticket = (given: Given = {}): QueueTicket => {
  const { id = 1, number = 10, cur = 5, each = 2, status = 0, queue = 1, day = '2026-06-01' } = given
  return {
    queuingLog: { id, number, status, statusStr: '', dateAdd: `${day} 10:00:00` },
    queuingUpType: { id: queue, name: '档口', status: 0, curNumber: cur, minitus: each },
  }
}

const whole = fc.integer({ min: 0, max: 5000 })
const minutes = fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4)
const stages: readonly Stage[] = ['far', 'near', 'next', 'turn', 'done', 'passed']

describe('how many are ahead', () => {
  it('number − curNumber − 1, never below 0, for every number and queue', () => {
    fc.assert(
      fc.property(whole, whole, (number, cur) => {
        expect(aheadOf(ticket({ number, cur }))).toBe(Math.max(0, number - cur - 1))
      }),
    )
  })

  it('each number that is called brings everybody one nearer, until nobody is ahead', () => {
    fc.assert(
      fc.property(whole, whole, (number, cur) => {
        const before = aheadOf(ticket({ number, cur }))
        expect(aheadOf(ticket({ number, cur: cur + 1 }))).toBe(Math.max(0, before - 1))
      }),
    )
  })

  it('a number that was called, served or passed has nobody ahead', () => {
    fc.assert(
      fc.property(
        whole,
        whole,
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        (number, cur, status) => {
          expect(aheadOf(ticket({ number, cur, status }))).toBe(0)
          expect(minutesOf(ticket({ number, cur, status }))).toBe(0)
        },
      ),
    )
  })
})

describe('minutes', () => {
  it('are ahead × minitus in whole minutes, never said too low and less than one too high', () => {
    fc.assert(
      fc.property(whole, whole, minutes, (number, cur, each) => {
        const given = ticket({ number, cur, each })
        const exact = aheadOf(given) * each
        expect(Number.isInteger(minutesOf(given))).toBe(true)
        expect(minutesOf(given)).toBeGreaterThanOrEqual(exact)
        expect(minutesOf(given)).toBeLessThan(exact + 1)
      }),
    )
  })

  it('a queue that does not say how long a number takes promises nothing', () => {
    expect(minutesFor(4, NaN)).toBe(0)
    expect(minutesFor(-3, 2)).toBe(0)
  })
})

describe('stages', () => {
  it.each([
    [6, 1, 'far'],
    [5, 1, 'near'],
    [3, 1, 'near'],
    [2, 1, 'next'],
  ] as const)('number %i while %i is served: %s', (number, cur, stage) => {
    expect(stageOf(ticket({ number, cur }))).toBe(stage)
  })

  it('called, served and passed come from the status alone', () => {
    expect(stageOf(ticket({ status: 1 }))).toBe('turn')
    expect(stageOf(ticket({ status: 2 }))).toBe('done')
    expect(stageOf(ticket({ status: 3 }))).toBe('passed')
    expect([0, 1, 2, 3].map((status) => isLive(ticket({ status: status as 0 })))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('as a queue moves on, each number goes through far, near, next and never back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (number) => {
        const way = Array.from({ length: number }, (_, cur) =>
          stages.indexOf(stageOf(ticket({ number, cur }))),
        )
        expect([...way].sort((a, b) => a - b)).toEqual(way)
      }),
    )
  })
})

describe('alerts', () => {
  it('are given once for three ahead, next, called and passed', () => {
    expect(alertFor('far', 'near')).toBe('near')
    expect(alertFor('near', 'next')).toBe('next')
    expect(alertFor('next', 'turn')).toBe('turn')
    expect(alertFor('turn', 'passed')).toBe('passed')
    expect(alertFor('far', 'turn')).toBe('turn')
  })

  it('nothing new, nothing known before, served, or a step back is no news', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), (stage) => {
        expect(alertFor(stage, stage)).toBeUndefined()
        expect(alertFor(undefined, stage)).toBeUndefined()
        expect(alertFor(stage, 'done')).toBeUndefined()
        expect(alertFor('passed', stage)).toBeUndefined()
      }),
    )
  })
})

describe('the rest', () => {
  it('who waits in a queue is what was taken less what was called', () => {
    expect(waitingIn({ numberGet: 12, curNumber: 9 })).toBe(3)
    expect(waitingIn({ numberGet: 3, curNumber: 9 })).toBe(0)
    expect(waitingIn({ curNumber: 9 })).toBe(0)
  })

  it('numbers have three digits at least', () => {
    expect([7, 28, 112, 1024].map(numberText)).toEqual(['007', '028', '112', '1024'])
  })

  it('a passed number of today may be taken again, unless there is a later one in the same queue', () => {
    const passed = ticket({ id: 3, status: 3 })
    const yesterday = ticket({ id: 2, status: 3, day: '2026-05-31', queue: 2 })
    expect(retakable([passed, yesterday], '2026-06-01')).toEqual([passed])
    expect(retakable([passed, ticket({ id: 4 })], '2026-06-01')).toEqual([])
    expect(retakable([passed, ticket({ id: 4, queue: 9 })], '2026-06-01')).toEqual([passed])
  })
})
