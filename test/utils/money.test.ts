import fc from 'fast-check'

import {
  amountParts,
  fen,
  formatShortYuan,
  formatYuan,
  minusYuan,
  sumYuan,
  timesYuan,
  yuan,
} from '@/utils/money'

const amount = fc.integer({ min: 0, max: 100_000_000 }).map((value) => value / 100)

it('PITFALL floats: sums have no tail such as 19.900000002', () => {
  expect(sumYuan([0.1, 0.2])).toBe(0.3)
  expect(timesYuan(19.9, 3)).toBe(59.7)
  expect(minusYuan(59.7, 39.8)).toBe(19.9)
})

it('turns yuan into fen and back without loss', () => {
  fc.assert(fc.property(amount, (value) => yuan(fen(value)) === value))
})

it('adds in whole fen, in any order', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 60 }), (values) => {
      const total = sumYuan(values)
      expect(fen(total)).toBe(values.reduce((sum, value) => sum + Math.round(value * 100), 0))
      expect(sumYuan([...values].reverse())).toBe(total)
    }),
  )
})

it('counts a missing or broken amount as nothing', () => {
  expect(sumYuan([undefined, NaN, 1.5])).toBe(1.5)
  expect(formatYuan(undefined)).toBe('¥0.00')
})

it('shows amounts with two decimals, grouped from ten thousand on', () => {
  expect(formatYuan(9999.5)).toBe('¥9999.50')
  expect(formatYuan(1234567.8)).toBe('¥1,234,567.80')
  expect(formatYuan(-5)).toBe('−¥5.00')
  expect(formatShortYuan(12)).toBe('¥12')
  expect(formatShortYuan(12.5)).toBe('¥12.5')
  expect(amountParts(0.07)).toEqual({ negative: false, whole: '0', cents: '07' })
})
