import * as fc from 'fast-check'

import { nextDiscount, previewBill } from '@/utils/bill'
import { fen, yuan } from '@/utils/money'
import { giftOf, nextGift } from '@/utils/recharge'

const amount = fc.integer({ min: 0, max: 2_000_000 }).map(yuan)
const rule = fc.record({
  consume: fc.integer({ min: 1, max: 100_000 }).map(yuan),
  discounts: fc.integer({ min: 0, max: 100_000 }).map(yuan),
  loop: fc.boolean(),
})
const rules = fc.array(rule, { maxLength: 5 })
const gifts = rules.map((list) =>
  list.map(({ consume, discounts, loop }) => ({ confine: consume, send: discounts, loop })),
)
const isWholeFen = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6

/** The merchant's rule book, told naively, one step after the other. */
const byHand = (money: number, list: { consume: number; discounts: number; loop?: boolean }[]): number => {
  let best = 0
  for (const { consume, discounts, loop } of list) {
    let left = fen(money)
    let off = 0
    while (left >= fen(consume)) {
      off += fen(discounts)
      left -= fen(consume)
      if (!loop) break
    }
    best = Math.max(best, off)
  }
  return best
}

describe('bill discounts', () => {
  test('a bill that reaches no discount is paid in full', () => {
    expect(previewBill(99.99, [{ consume: 100, discounts: 5 }])).toEqual({ off: 0, real: 99.99 })
    expect(previewBill(50, [])).toEqual({ off: 0, real: 50 })
  })

  test('a discount without loop is taken once, a looping one for every full step', () => {
    const once = { consume: 100, discounts: 5 }
    const again = { consume: 100, discounts: 5, loop: true }
    expect(previewBill(399.99, [once])).toEqual({ off: 5, real: 394.99 })
    expect(previewBill(399.99, [again])).toEqual({ off: 15, real: 384.99 })
    expect(previewBill(400, [again])).toEqual({ off: 20, real: 380 })
  })

  test('discounts are not added: the best one counts, as in the books of the shop', () => {
    fc.assert(
      fc.property(amount, rules, (money, list) => {
        expect(fen(previewBill(money, list).off)).toBe(Math.min(fen(money), byHand(money, list)))
      }),
    )
  })

  test('nothing is ever paid below zero, and off and real make the bill, in whole fen', () => {
    fc.assert(
      fc.property(amount, rules, (money, list) => {
        const { off, real } = previewBill(money, list)
        expect(real).toBeGreaterThanOrEqual(0)
        expect(fen(off) + fen(real)).toBe(fen(money))
        expect(isWholeFen(off) && isWholeFen(real)).toBe(true)
      }),
    )
  })

  test('the order of the discounts does not matter', () => {
    fc.assert(
      fc.property(amount, rules, (money, list) => {
        expect(previewBill(money, [...list].reverse())).toEqual(previewBill(money, list))
      }),
    )
  })

  test('what is said to be missing for more really brings more, and a fen less does not', () => {
    fc.assert(
      fc.property(amount, rules, (money, list) => {
        const next = nextDiscount(money, list)
        const now = byHand(money, list)
        if (!next) {
          expect(
            byHand(
              10 * (money + 1_000),
              list.filter(({ loop }) => !loop),
            ),
          ).toBeLessThanOrEqual(now)
          return
        }
        const target = fen(money) + fen(next.missing)
        expect(fen(next.gain)).toBe(byHand(yuan(target), list))
        expect(fen(next.gain)).toBeGreaterThan(now)
        expect(byHand(yuan(target - 1), list)).toBeLessThanOrEqual(now)
      }),
    )
  })
})

describe('recharge gifts', () => {
  const demo = [
    { confine: 100, send: 10, loop: false },
    { confine: 300, send: 40, loop: false },
    { confine: 500, send: 80, loop: true },
  ]

  test.each([
    [99.99, 0],
    [100, 10],
    [299.99, 10],
    [300, 40],
    [500, 80],
    [999.99, 80],
    [1000, 160],
    [2600, 400],
  ])('%d yuan get %d on top', (money, gift) => expect(giftOf(money, demo)).toBe(gift))

  test('the best rule counts, once or again and again', () => {
    fc.assert(
      fc.property(amount, gifts, (money, list) => {
        const asBill = list.map(({ confine, send, loop }) => ({ consume: confine, discounts: send, loop }))
        expect(fen(giftOf(money, list))).toBe(byHand(money, asBill))
      }),
    )
  })

  test('more money never gets less', () => {
    fc.assert(
      fc.property(amount, amount, gifts, (one, other, list) => {
        expect(giftOf(Math.max(one, other), list)).toBeGreaterThanOrEqual(giftOf(Math.min(one, other), list))
      }),
    )
  })

  test('says how much more brings the next gift', () => {
    expect(nextGift(250, demo)).toEqual({ missing: 50, gain: 40 })
    expect(nextGift(500, demo)).toEqual({ missing: 500, gain: 160 })
    expect(nextGift(500, demo.slice(0, 2))).toBeUndefined()
  })

  test('a rule of the back office that makes no sense gives nothing', () => {
    expect(giftOf(100, [{ confine: 0, send: 10, loop: true }])).toBe(0)
    expect(giftOf(100, [{ confine: 50, send: -10 }])).toBe(0)
  })
})
