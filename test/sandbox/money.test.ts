import fc from 'fast-check'
import { split, toFen, toYuan } from '../../sandbox/src/domain/money'

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
const weights = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 30 })

test('yuan become whole fen without a tail, and back', () => {
  expect(toFen(19.9)).toBe(1990)
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e11 }), (fen) => toFen(toYuan(fen)) === fen))
})

test('shares add up to the whole exactly', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 100_000_000_000 }), (parts, whole) => {
      expect(sum(split(whole, parts))).toBe(sum(parts) === 0 ? 0 : whole)
    }),
  )
})

test('no share exceeds what its line costs', () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (parts, portion) => {
      const whole = Math.floor(sum(parts) * portion)
      split(whole, parts).forEach((share, i) => {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(parts[i] ?? 0)
      })
    }),
  )
})

test('what rounding leaves over goes to the largest remainder', () => {
  expect(split(100, [1, 1, 1])).toEqual([34, 33, 33])
  expect(split(10, [1, 2])).toEqual([3, 7])
})
