import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-requests'
import { walletOf } from '../../sandbox/src/domain/books'
import {
  answerDeposit,
  askBack,
  listDeposits,
  ownDeposit,
  payDeposit,
} from '../../sandbox/src/domain/deposit'
import { settlePayment, startPayment } from '../../sandbox/src/domain/payment'
import { addUser, insert, openShop } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { amountFen: 10_000 })
})
afterEach(() => close())

const clean = () => expect(audit(shop)).toEqual({ ok: true, violations: [] })

test('a deposit leaves the balance; asked back and agreed it returns, once', () => {
  const { id } = payDeposit(shop, uid, { amount: 6000, refCode: 'BOX-1' })
  expect(walletOf(shop, uid)).toMatchObject({ balance: 4000, freeze: 0 })
  expect(() => answerDeposit(shop, Number(id), true)).toThrow('没有待处理')
  askBack(shop, uid, Number(id))
  expect(ownDeposit(shop, uid, Number(id))).toMatchObject({ askedBack: true, statusStr: '退还审核中' })
  expect(() => askBack(shop, uid, Number(id))).toThrow('已申请退还')
  expect(answerDeposit(shop, Number(id), true)).toMatchObject({ status: 2, askedBack: false })
  expect(() => answerDeposit(shop, Number(id), true)).toThrow('没有待处理')
  expect(() => askBack(shop, uid, Number(id))).toThrow('已退还')
  expect(walletOf(shop, uid).balance).toBe(10_000)
  clean()
})

test('refused, the shop keeps it and says why; it can be asked for again', () => {
  const id = Number(payDeposit(shop, uid, { amount: 100 }).id)
  askBack(shop, uid, id)
  expect(answerDeposit(shop, id, false, '请先归还保温箱')).toMatchObject({
    status: 1,
    rejectionReason: '请先归还保温箱',
  })
  askBack(shop, uid, id)
  expect(ownDeposit(shop, uid, id).rejectionReason).toBeUndefined()
  clean()
})

test('too little balance tells what is missing; WeChat pays the rest', () => {
  expect(() => payDeposit(shop, uid, { amount: 15_000 })).toThrow(
    expect.objectContaining({ code: 40000, data: 50 }),
  )
  const nextAction = { type: 5, amount: 150, refCode: 'A', extJsonStr: '{"桌号":"5"}' }
  expect(() => startPayment(shop, uid, { money: 4999, gate: 'WXAPP', nextAction })).toThrow('还差 0.01 元')
  const { prepay_id } = startPayment(shop, uid, { money: 5000, gate: 'WXAPP', nextAction })
  settlePayment(shop, prepay_id, 'paid')
  expect(listDeposits(shop, uid, { page: 1, pageSize: 5 }).result).toMatchObject([
    { amount: 150, refCode: 'A', extJson: { 桌号: '5' } },
  ])
  expect(walletOf(shop, uid).balance).toBe(0)
  clean()
})

test.each([
  [{ amount: 0 }, '大于 0'],
  [{ amount: 'x' }, '大于 0'],
  [{}, '不能为空'],
  [{ amount: 1, extJsonStr: '{' }, '不是有效的 JSON'],
])('a payment for the deposit %j does not begin', (action, sentence) => {
  const nextAction = { type: 5, ...action }
  expect(() => startPayment(shop, uid, { money: 100, gate: 'WXAPP', nextAction })).toThrow(sentence)
})

test('somebody else’s deposit does not exist', () => {
  const id = Number(payDeposit(shop, uid, { amount: 100 }).id)
  const other = addUser(shop)
  expect(() => ownDeposit(shop, other, id)).toThrow('不存在')
  expect(() => askBack(shop, other, id)).toThrow('不存在')
})

test('whatever is paid, asked for and answered, the shop holds what the cash log says', () => {
  const step = fc.record({ kind: fc.integer({ min: 0, max: 3 }), n: fc.integer({ min: 0, max: 4000 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const user = addUser(shop, { amountFen: 5000 })
      const ids: number[] = []
      const pick = (n: number) => ids[n % Math.max(1, ids.length)] ?? 0
      const moves = [
        (n: number) => ids.push(Number(payDeposit(shop, user, { amount: n }).id)),
        (n: number) => askBack(shop, user, pick(n)),
        (n: number) => answerDeposit(shop, pick(n), true),
        (n: number) => answerDeposit(shop, pick(n), false),
      ]
      for (const { kind, n } of steps)
        try {
          moves[kind]?.(n)
        } catch (error) {
          expect((error as Error).name).toBe('Refusal')
        }
      expect(audit(shop).violations).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('the audit finds a deposit that was never paid', () => {
  insert(shop, 'deposit', { number: 'x', uid, amount: 5, date_add: shop.now() })
  expect(audit(shop).violations).toEqual([
    `deposits: the deposits the shop holds of user ${uid} are not what his cash log says`,
  ])
})
