import fc from 'fast-check'

import type { GoodsLimitation, GoodsSummary } from '@/types/api/goods'
import { atMost } from '@/utils/at-most'
import { parseDate } from '@/utils/date'
import { freightText, generalFormula, type FreightWords } from '@/utils/freight'
import { leastNumber, needsChoice, saleState, tagsOf } from '@/utils/goods-state'
import { limitFor } from '@/utils/limits'
import { maskNick } from '@/utils/mask'

const sale = (more: Partial<GoodsSummary> = {}) => ({
  status: 0 as const,
  stores: 5,
  miaosha: false,
  ...more,
})
const at = (text: string) => parseDate(text)

describe('sale state', () => {
  const flash = {
    miaosha: true,
    dateStart: '2026-06-01 10:00:00',
    dateEnd: '2026-06-01 12:00:00',
  }

  it('of a flash sale follows its two times, in China time', () => {
    expect(saleState(sale(flash), at('2026-06-01 09:59:59'))).toBe('soon')
    expect(saleState(sale(flash), at('2026-06-01 10:00:00'))).toBe('on')
    expect(saleState(sale(flash), at('2026-06-01 11:59:59'))).toBe('on')
    expect(saleState(sale(flash), at('2026-06-01 12:00:00'))).toBe('over')
  })

  it('says sold out before "soon", and over before sold out', () => {
    expect(saleState(sale({ ...flash, stores: 0 }), at('2026-06-01 09:00:00'))).toBe('soldOut')
    expect(saleState(sale({ ...flash, stores: 0 }), at('2026-06-01 13:00:00'))).toBe('over')
  })

  it('of other goods has no time: their dates are ignored', () => {
    expect(saleState(sale({ dateEnd: '2020-01-01 00:00:00' }), at('2026-06-01 00:00:00'))).toBe('on')
    expect(saleState(sale({ stores: 0 }), 0)).toBe('soldOut')
    expect(saleState(sale({ status: 1 }), 0)).toBe('offShelf')
  })
})

it('PITFALL NaN in the stepper: a missing or senseless minimum is 1', () => {
  for (const minBuyNumber of [undefined, 0, -3, NaN, 1, 1.5]) expect(leastNumber({ minBuyNumber })).toBe(1)
  expect(leastNumber({ minBuyNumber: 2 })).toBe(2)
})

it('goods need a choice when they name properties', () => {
  expect(needsChoice({ propertyIds: ',1,2,' })).toBe(true)
  for (const propertyIds of [undefined, '', ',']) expect(needsChoice({ propertyIds })).toBe(false)
})

it('tags are split at commas, not at blanks', () => {
  expect(tagsOf({ tags: '满 59 减 12, 次日达，新品,' })).toEqual(['满 59 减 12', '次日达', '新品'])
  expect(tagsOf({})).toEqual([])
})

describe('limits', () => {
  const limit = (more: Partial<GoodsLimitation>): GoodsLimitation => ({
    id: 1,
    goodsId: 1,
    buyNumbers: 4,
    duration: 3,
    unit: 0,
    unitStr: '自然日',
    userLevelId: 0,
    userLevelName: '',
    userId: 1,
    ...more,
  })
  const limits = [
    limit({}),
    limit({ userLevelId: 3, buyNumbers: 6 }),
    limit({ userLevelId: 3, buyNumbers: 2, priceId: 77 }),
  ]

  it('are those of the own level; visitors have those without a level', () => {
    expect(limitFor(limits, undefined)?.buyNumbers).toBe(4)
    expect(limitFor(limits, 3)?.buyNumbers).toBe(6)
    expect(limitFor(limits, 9)).toBeUndefined()
  })

  it('of a SKU bind only that SKU, and the smaller one counts', () => {
    expect(limitFor(limits, 3, 77)?.buyNumbers).toBe(2)
    expect(limitFor(limits, 3, 78)?.buyNumbers).toBe(6)
  })
})

describe('freight', () => {
  const words: FreightWords = {
    free: '包邮',
    flat: (amount) => `运费 ${amount}`,
    stepped: (first, amount, further, more) => `首 ${first} ${amount}，续 ${further} ${more}`,
    freeFirst: (first, further, more) => `${first} 内包邮，续 ${further} ${more}`,
    pieces: (count) => `${count} 件`,
  }
  const formula = (firstNumber: number, firstAmount: number, addNumber: number, addAmount: number) => ({
    firstNumber,
    firstAmount,
    addNumber,
    addAmount,
  })

  it('is free, flat or stepped, by pieces or by weight', () => {
    expect(freightText(formula(1, 0, 1, 0), 0, words)).toBe('包邮')
    expect(freightText(formula(1, 6, 1, 0), 0, words)).toBe('运费 ¥6')
    expect(freightText(formula(1, 6, 0, 2), 0, words)).toBe('运费 ¥6')
    expect(freightText(formula(2, 6, 1, 1.5), 0, words)).toBe('首 2 件 ¥6，续 1 件 ¥1.5')
    expect(freightText(formula(1, 10, 0.5, 5), 1, words)).toBe('首 1 kg ¥10，续 0.5 kg ¥5')
    expect(freightText(formula(3, 0, 1, 5), 0, words)).toBe('3 件 内包邮，续 1 件 ¥5')
    expect(freightText(undefined, 0, words)).toBeUndefined()
  })

  it('never says free while something is to be paid', () => {
    const amount = fc.integer({ min: 0, max: 5000 }).map((value) => value / 100)
    fc.assert(
      fc.property(amount, fc.nat(5), amount, (first, add, more) => {
        const text = freightText(formula(1, first, add, more), 0, words)
        const costs = first > 0 || (add > 0 && more > 0)
        expect(text === '包邮').toBe(!costs)
      }),
    )
  })

  it('of the goods itself is that of express, or free', () => {
    const base = { feeType: 0 as const, feeTypeStr: '' }
    const rule = (type: 0 | 1, firstAmount: number) => ({ type, ...formula(1, firstAmount, 1, 1) })
    expect(generalFormula({ ...base, isFree: false, details: [rule(1, 9), rule(0, 5)] })?.firstAmount).toBe(5)
    expect(freightText(generalFormula({ ...base, isFree: true, details: [] }), 0, words)).toBe('包邮')
    expect(generalFormula(undefined)).toBeUndefined()
  })
})

describe('at most so many at a time', () => {
  it('runs all, never more than allowed together, and goes on after a failure', async () => {
    const limited = atMost(3)
    let running = 0
    let most = 0
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        limited(async () => {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => setTimeout(resolve, 1))
          running -= 1
          if (index % 4 === 0) throw new Error('no')
          return index
        }),
      ),
    )
    expect(most).toBe(3)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(9)
  })
})

it('PITFALL privacy: nicknames are masked whatever they are', () => {
  expect(maskNick('春天的果园')).toBe('春***园')
  expect(maskNick('林')).toBe('林***')
  expect(maskNick('🥝果🍓')).toBe('🥝***🍓')
  expect(maskNick(' ')).toBe('***')
  expect(maskNick(undefined)).toBe('***')
})
