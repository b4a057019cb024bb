import * as fc from 'fast-check'

import { amountProblem, MOST, readAmount, tidyAmount } from '@/utils/amount-input'
import { fen, yuan } from '@/utils/money'

const amount = fc.integer({ min: 1, max: 99_999_999 }).map(yuan)

test('an amount that is written out is read back to the fen', () => {
  fc.assert(fc.property(amount, (money) => expect(fen(readAmount(money.toFixed(2)))).toBe(fen(money))))
})

test.each([
  '',
  ' ',
  'abc',
  '1.234',
  '1e5',
  '-5',
  '+5',
  '0x10',
  '1,5',
  '..',
  '1.2.3',
  'NaN',
  'Infinity',
  '123456789',
])('"%s" is no amount', (text) => expect(readAmount(text)).toBeUndefined())

test('withdrawals: exactly the amounts from the minimum to the balance pass', () => {
  fc.assert(
    fc.property(amount, amount, amount, (money, one, other) => {
      const [min, max] = [Math.min(one, other), Math.max(one, other)]
      const problem = amountProblem(money.toFixed(2), { min, max })
      const expected = fen(money) < fen(min) ? 'below' : fen(money) > fen(max) ? 'above' : undefined
      expect(problem).toBe(expected)
    }),
  )
})

test('the bounds themselves pass, a fen beyond them does not', () => {
  expect(amountProblem('10', { min: 10, max: 86.4 })).toBeUndefined()
  expect(amountProblem('86.4', { min: 10, max: 86.4 })).toBeUndefined()
  expect(amountProblem('9.99', { min: 10, max: 86.4 })).toBe('below')
  expect(amountProblem('86.41', { min: 10, max: 86.4 })).toBe('above')
})

test('nothing, zero and nonsense are told apart', () => {
  expect(amountProblem(' ', {})).toBe('empty')
  expect(amountProblem('0.00', {})).toBe('zero')
  expect(amountProblem('1.005', {})).toBe('wrong')
})

test('without a limit of its own no amount is larger than a payment can be', () => {
  expect(amountProblem(String(MOST), {})).toBeUndefined()
  expect(amountProblem('1000000', {})).toBe('above')
})

test('whatever is typed becomes an amount, the start of one, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tidy = tidyAmount(text)
      expect(tidy).toMatch(/^(\d{0,7}|\d{1,7}\.\d{0,2})$/)
      expect(tidyAmount(tidy)).toBe(tidy)
    }),
  )
  expect(tidyAmount('１２．５')).toBe('12.5')
  expect(tidyAmount('007,50')).toBe('7.50')
  expect(tidyAmount('.5')).toBe('0.5')
})
