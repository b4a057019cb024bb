import * as fc from 'fast-check'

import { idCheckDigit, idNumberProblem, plainIdNumber } from '@/utils/id-number'
import { isIdcard } from '../../sandbox/src/domain/idcard'

const TODAY = '2026-06-06'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''))
const birthday = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-06-05T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replace(/-/g, ''))
const person = fc
  .tuple(fc.constantFrom('11', '31', '33', '44', '65', '81'), digits(4), birthday, digits(3))
  .map((parts) => parts.join(''))
  .map((body) => body + idCheckDigit(body))

test('the example of the standard (GB 11643) is right, with a small x as well', () => {
  expect(idNumberProblem('11010519491231002X', TODAY)).toBeUndefined()
  expect(idNumberProblem('110105 19491231 002x', TODAY)).toBeUndefined()
  expect(plainIdNumber('110105 19491231 002x')).toBe('11010519491231002X')
})

test('every number with its own check digit passes, here and at the server', () => {
  fc.assert(
    fc.property(person, (number) => {
      expect(idNumberProblem(number, TODAY)).toBeUndefined()
      expect(isIdcard(number, TODAY)).toBe(true)
    }),
  )
})

test('one wrong digit is always found', () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const wrong = number.slice(0, at) + String((Number(number[at]) + by) % 10) + number.slice(at + 1)
      expect(idNumberProblem(wrong, TODAY)).toBeDefined()
    }),
  )
})

test('two neighbours that changed places are always found', () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 0, max: 15 }), (number, at) => {
      const [one, two] = [number[at] ?? '', number[at + 1] ?? '']
      fc.pre(one !== two)
      expect(idNumberProblem(number.slice(0, at) + two + one + number.slice(at + 2), TODAY)).toBeDefined()
    }),
  )
})

test('what is wrong is told apart', () => {
  expect(idNumberProblem('', TODAY)).toBe('empty')
  expect(idNumberProblem('1101051949', TODAY)).toBe('length')
  expect(idNumberProblem('11010519491231002Y', TODAY)).toBe('wrong')
  expect(idNumberProblem('99010519491231002X', TODAY)).toBe('region')
  expect(idNumberProblem('110105194902310021', TODAY)).toBe('birthday')
  expect(idNumberProblem('110105194912310021', TODAY)).toBe('check')
})

test('nobody is born tomorrow', () => {
  const body = '33010620260607001'
  expect(idNumberProblem(body + idCheckDigit(body), TODAY)).toBe('birthday')
  expect(idNumberProblem(body + idCheckDigit(body), '2026-06-07')).toBeUndefined()
})
