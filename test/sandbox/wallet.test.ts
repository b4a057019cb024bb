import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-money'
import { addCash, addScore, CASH, SCORE, takeCash, takeScore, walletOf } from '../../sandbox/src/domain/books'
import {
  answerWithdraw,
  applyWithdraw,
  cashLogs,
  userAmount,
  withdrawLogs,
} from '../../sandbox/src/domain/wallet'
import { addUser, insert, openShop } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { amountFen: 10_000 })
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const logs = (filter = {}) => cashLogs(shop, uid, { page: 1, pageSize: 50, ...filter })

test('the wallet is the sum of its log, whatever happens', () => {
  const step = fc.record({ kind: fc.integer({ min: 0, max: 5 }), n: fc.integer({ min: 0, max: 20_000 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const user = addUser(shop, { amountFen: 5000, score: 100 })
      const waiting: number[] = []
      const moves = [
        (n: number) => addCash(shop, user, n, { type: CASH.recharge }),
        (n: number) => takeCash(shop, user, n, { type: CASH.payOrder }),
        (n: number) => addScore(shop, user, n, { type: SCORE.sign }),
        (n: number) => takeScore(shop, user, n, { type: SCORE.buy }),
        (n: number) => waiting.push(applyWithdraw(shop, user, n).id),
        (n: number) => answerWithdraw(shop, waiting.pop() ?? 0, n % 2 === 0),
      ]
      for (const { kind, n } of steps) {
        try {
          moves[kind]?.(n)
        } catch (error) {
          expect((error as Error).name).toBe('Refusal')
        }
      }
      expect(audit(shop).violations).toEqual([])
    }),
    { numRuns: 40 },
  )
})

describe('withdrawals', () => {
  test('hold the money back until they are answered', () => {
    applyWithdraw(shop, uid, 4000)
    expect(userAmount(shop, uid)).toMatchObject({ balance: 60, freeze: 40 })
    expect(() => applyWithdraw(shop, uid, 6001)).toThrow('余额不足，还差 0.01 元')
  })

  test('paid out, the money is gone; refused, it is back with the reason', () => {
    const first = applyWithdraw(shop, uid, 4000)
    expect(answerWithdraw(shop, first.id, true)).toMatchObject({ status: 1, statusStr: '提现成功' })
    expect(walletOf(shop, uid)).toMatchObject({ balance: 6000, freeze: 0 })
    const second = applyWithdraw(shop, uid, 1000)
    expect(answerWithdraw(shop, second.id, false, '实名未认证')).toMatchObject({
      rejectionReason: '实名未认证',
    })
    expect(walletOf(shop, uid)).toMatchObject({ balance: 6000, freeze: 0 })
    expect(() => answerWithdraw(shop, second.id, true)).toThrow('已处理')
    expect(withdrawLogs(shop, uid, 1, 1)).toMatchObject([{ id: second.id }])
  })

  test('have bounds', () => {
    insert(shop, 'config', { key: 'WITHDRAW_MIN', value: '50' })
    expect(() => applyWithdraw(shop, uid, 4999)).toThrow('最低提现 50.00 元')
    expect(() => applyWithdraw(shop, uid, 0)).toThrow('大于 0')
  })
})

test('the cash log can be filtered by direction, kind and day', () => {
  takeCash(shop, uid, 100, { type: CASH.payOrder, orderId: 7 })
  const [today = ''] = shop.now().split(' ')
  expect(logs().map(({ amount, behavior, balance }) => [amount, behavior, balance])).toEqual([
    [1, 1, 99],
    [100, 0, 100],
  ])
  expect(logs({ behavior: 1 })).toHaveLength(1)
  expect(logs({ types: '0,3' })).toHaveLength(1)
  expect(logs({ orderId: 7 })).toMatchObject([{ typeStr: '支付订单' }])
  expect(logs({ dateAddBegin: today, dateAddEnd: today })).toHaveLength(2)
  expect(logs({ dateAddEnd: '2000-01-01' })).toHaveLength(0)
})
