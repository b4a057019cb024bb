import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-money'
import { billPrice } from '../../sandbox/src/domain/bill'
import { walletOf } from '../../sandbox/src/domain/books'
import { giftFor } from '../../sandbox/src/domain/recharge'
import { applyWithdraw } from '../../sandbox/src/domain/wallet'
import { previewBill } from '../../src/utils/bill'
import { fen, yuan } from '../../src/utils/money'
import { giftOf } from '../../src/utils/recharge'
import { addUser, insert, openShop } from '../support/catalogue'

/** What the screens promise before a payment is what the shop does. */

let shop: Tenant
let close: () => void

beforeEach(() => {
  ;({ shop, close } = openShop())
})
afterEach(() => close())

const step = fc.record({
  from: fc.integer({ min: 1, max: 100_000 }),
  gain: fc.integer({ min: 1, max: 60_000 }),
  loop: fc.boolean(),
})
const steps = fc.array(step, { maxLength: 6 })
const amount = fc.integer({ min: 0, max: 1_000_000 })

test('recharge gifts: the preview is the gift, for rules that loop and rules that do not', () => {
  fc.assert(
    fc.property(steps, amount, (rules, money) => {
      shop.db.run('DELETE FROM recharge_rule')
      for (const { from, gain, loop } of rules)
        insert(shop, 'recharge_rule', { confine: from, send: gain, loop: loop ? 1 : 0 })
      const shown = rules.map(({ from, gain, loop }) => ({ confine: yuan(from), send: yuan(gain), loop }))
      expect(fen(giftOf(yuan(money), shown))).toBe(giftFor(shop, money))
    }),
  )
})

test('bill discounts: the preview is the price, never below nothing, and never more than the bill', () => {
  fc.assert(
    fc.property(steps, amount, (rules, money) => {
      shop.db.run('DELETE FROM bill_discount')
      for (const { from, gain, loop } of rules)
        insert(shop, 'bill_discount', { consume: from, discounts: gain, loop: loop ? 1 : 0 })
      const shown = rules.map(({ from, gain, loop }) => ({
        consume: yuan(from),
        discounts: yuan(gain),
        loop,
      }))
      const { off, real } = previewBill(yuan(money), shown)
      expect(fen(real)).toBe(billPrice(shop, money))
      expect(fen(off) + fen(real)).toBe(money)
      expect(real).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('withdrawals: paid out of the balance between its least and all of it, else refused and nothing moves', () => {
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 50_000 }), (balance, wanted, least) => {
      shop.db.run('DELETE FROM config')
      insert(shop, 'config', { key: 'WITHDRAW_MIN', value: String(yuan(least)), date_update: shop.now() })
      const uid = addUser(shop, { amountFen: balance })
      const before = walletOf(shop, uid)
      const allowed = wanted >= least && wanted <= balance && wanted > 0
      if (!allowed) {
        expect(() => applyWithdraw(shop, uid, wanted)).toThrow(expect.objectContaining({ name: 'Refusal' }))
        expect(walletOf(shop, uid)).toEqual(before)
        return
      }
      applyWithdraw(shop, uid, wanted)
      const after = walletOf(shop, uid)
      expect([after.balance, after.freeze]).toEqual([balance - wanted, wanted])
    }),
    { numRuns: 60 },
  )
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
})
