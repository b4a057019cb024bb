import * as fc from 'fast-check'

import {
  creditCheckDigit,
  organisationCheckDigit,
  plainTaxNumber,
  taxNumberProblem,
} from '@/utils/tax-number'

const TODAY = '2026-06-06'
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const letters = (length: number) =>
  fc.array(fc.constantFrom(...LETTERS), { minLength: length, maxLength: length }).map((list) => list.join(''))
const credit = letters(17).map((body) => body + creditCheckDigit(body))

test.each([
  '91350100M000100Y43', // the example of GB 32100
  '91110000802100433B', // a company in Beijing
])('%s is a unified social credit code', (number) => expect(taxNumberProblem(number, TODAY)).toBeUndefined())

test('the example of GB 11714 has its check digit', () => {
  expect(organisationCheckDigit('D2143569')).toBe('X')
  expect(taxNumberProblem('110105D2143569X', TODAY)).toBeUndefined()
  expect(taxNumberProblem('110105D21435691', TODAY)).toBe('check')
})

test('every code with its own check digit passes, however it is written', () => {
  fc.assert(
    fc.property(credit, (number) => {
      expect(taxNumberProblem(number, TODAY)).toBeUndefined()
      const spaced = `${number.slice(0, 4)} ${number.slice(4)}`.toLowerCase()
      expect(plainTaxNumber(spaced)).toBe(number)
      expect(taxNumberProblem(spaced, TODAY)).toBeUndefined()
    }),
  )
})

test('one wrong character is always found', () => {
  fc.assert(
    fc.property(
      credit,
      fc.integer({ min: 0, max: 17 }),
      fc.integer({ min: 1, max: 30 }),
      (number, at, by) => {
        const letter = LETTERS[(LETTERS.indexOf(number[at] ?? '') + by) % 31] ?? ''
        const wrong = number.slice(0, at) + letter + number.slice(at + 1)
        fc.pre(!/^\d{17}[\dX]$/.test(wrong)) // it could be somebody's identity number
        expect(taxNumberProblem(wrong, TODAY)).toBe('check')
      },
    ),
  )
})

test('who trades under their own name has their identity number, or 20 digits', () => {
  expect(taxNumberProblem('11010519491231002X', TODAY)).toBeUndefined()
  expect(taxNumberProblem('11010519491231002X01', TODAY)).toBeUndefined()
  expect(taxNumberProblem('11010519491231002XAB', TODAY)).toBe('check')
})

test('what is wrong is told apart', () => {
  expect(taxNumberProblem(' ', TODAY)).toBe('empty')
  expect(taxNumberProblem('91350100M000', TODAY)).toBe('length')
  expect(taxNumberProblem('91350100M000100Y4税', TODAY)).toBe('wrong')
  expect(taxNumberProblem('91350100M000100Y44', TODAY)).toBe('check')
  expect(taxNumberProblem('91350100I000100Y43', TODAY)).toBe('check')
})
