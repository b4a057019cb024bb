import fc from 'fast-check'

import {
  isSmsCode,
  passwordProblem,
  phoneProblem,
  plainPhone,
  receiverProblem,
  streetProblem,
  usernameProblem,
} from '@/utils/validate'

describe('phone numbers', () => {
  it.each([
    ['13800006021', undefined],
    ['138 0000 6021', undefined],
    ['+86 138-0000-6021', undefined],
    ['008613800006021', undefined],
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['1381234602', { kind: 'missing', digits: 1 }],
    ['1', { kind: 'missing', digits: 10 }],
    ['138000060211', { kind: 'long', digits: 1 }],
    ['12800006021', { kind: 'wrong' }],
    ['23800006021', { kind: 'wrong' }],
    ['138abc06021', { kind: 'wrong' }],
    ['0571-88886666', { kind: 'wrong' }],
  ])('%j: %j', (text, problem) => {
    expect(phoneProblem(text)).toEqual(problem)
  })

  const mobile = fc
    .tuple(
      fc.integer({ min: 3, max: 9 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }),
    )
    .map(([second, rest]) => `1${second}${rest.join('')}`)

  it('with any spaces, dashes and country code are the same number, and can be called', () => {
    const gap = fc.constantFrom('', ' ', '-', '  ')
    const prefix = fc.constantFrom('', '+86', '+86 ', '0086 ', '(+86)', '86-')
    fc.assert(
      fc.property(mobile, prefix, gap, gap, (number, before, one, two) => {
        const text = `${before}${number.slice(0, 3)}${one}${number.slice(3, 7)}${two}${number.slice(7)}`
        expect([phoneProblem(text), plainPhone(text)]).toEqual([undefined, number])
      }),
    )
  })

  it('one digit too few or too many is always said, with how many', () => {
    fc.assert(
      fc.property(
        mobile,
        fc.integer({ min: 2, max: 10 }),
        fc.integer({ min: 0, max: 9 }),
        (number, length, more) => {
          expect(phoneProblem(number.slice(0, length))).toEqual({ kind: 'missing', digits: 11 - length })
          expect(phoneProblem(`${number}${more}`)).toEqual({ kind: 'long', digits: 1 })
        },
      ),
    )
  })

  it('whatever is typed: what can be called is eleven digits and begins with 13 to 19', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        if (phoneProblem(text) === undefined) expect(plainPhone(text)).toMatch(/^1[3-9]\d{9}$/)
      }),
    )
  })

  it('are sent as eleven digits however they were written', () => {
    expect(['+86 138 0000 6021', '0086-13800006021', '138-0000-6021'].map(plainPhone)).toEqual(
      Array(3).fill('13800006021'),
    )
  })

  it('never lose digits that are no country code', () => {
    expect(plainPhone('868613800006021')).toBe('868613800006021')
    expect(plainPhone('8613800006')).toBe('8613800006')
  })
})

it.each([
  ['', 'empty'],
  ['12345', 'short'],
  ['123456', undefined],
  ['密码密码密码', undefined],
  ['pass word', 'space'],
  ['x'.repeat(32), undefined],
  ['x'.repeat(33), 'long'],
])('password %j: %j', (text, problem) => {
  expect(passwordProblem(text)).toBe(problem)
})

it.each([
  ['', 'empty'],
  ['林', 'short'],
  ['林女士', undefined],
  ['a.b-c_d@e', undefined],
  ['a b', 'wrong'],
  ['<script>', 'wrong'],
  ['n'.repeat(33), 'long'],
])('user name %j: %j', (text, problem) => {
  expect(usernameProblem(text)).toBe(problem)
})

it.each([
  ['123456', true],
  [' 1234 ', true],
  ['123', false],
  ['12345a', false],
  ['123456789', false],
])('code of a text message %j: %j', (text, good) => {
  expect(isSmsCode(text)).toBe(good)
})

it.each([
  ['', 'empty'],
  ['林', undefined],
  ['阿卜杜拉·买买提', undefined],
  ['13800006021', 'phone'],
  ['名'.repeat(26), 'long'],
])('receiver %j: %j', (text, problem) => {
  expect(receiverProblem(text)).toBe(problem)
})

it.each([
  [' ', 'empty'],
  ['1', 'short'],
  ['望江路 188 号', undefined],
  ['路'.repeat(101), 'long'],
])('street %j: %j', (text, problem) => {
  expect(streetProblem(text)).toBe(problem)
})
