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
