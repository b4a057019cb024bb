import fc from 'fast-check'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { fetchCoupon } from '../../sandbox/src/domain/coupon-fetch'
import { sendCoupon } from '../../sandbox/src/domain/coupon-gift'
import { couponsOf } from '../../sandbox/src/domain/coupon-row'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import {
  closeOrder,
  confirmOrder,
  deleteOrder,
  redeemOrder,
  shipOrder,
} from '../../sandbox/src/domain/order-moves'
import '../../sandbox/src/domain/order-next-action'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { goodsOf, type OrderRow } from '../../sandbox/src/domain/order-row'
import { settlePayment, startPayment } from '../../sandbox/src/domain/payment'
import { answerRefund } from '../../sandbox/src/domain/refund'
import { applyRefund, cancelRefund } from '../../sandbox/src/domain/refund-apply'
import { reviewOrder } from '../../sandbox/src/domain/reputation'
import {
  addCoupon,
  addGoods,
  addSku,
  addUser,
  EXTRAS,
  insert,
  line,
  openShop,
  order,
} from '../support/catalogue'

/** How many sequences are tried; the gate raises it. */
const RUNS = Number(process.env.SANDBOX_SEQUENCES ?? 40)

const step = fc.record({
  action: fc.integer({ min: 0, max: 14 }),
  user: fc.integer({ min: 0, max: 2 }),
  pick: fc.nat(1000),
  number: fc.integer({ min: 1, max: 4 }),
  flag: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** The one legal way of each state; -1 and 4 lead to nothing but a refund's -1. */
const LEGAL: Record<number, number[]> = {
  0: [-1, 1],
  1: [-1, 2, 3],
  2: [-1, 3],
  3: [-1, 4],
  4: [-1],
  [-1]: [],
}

/** The states in which an action has a chance; four times of five such an order is picked. */
const FITTING: Record<number, number[]> = {
  1: [0],
  2: [0],
  4: [0],
  5: [1],
  6: [2],
  7: [1, 2],
  8: [3],
  9: [1, 2, 3, 4],
  10: [1, 2, 3, 4],
  12: [-1, 4],
}

/** Asks for the amount; asked for too much, for what the refusal says there is. */
function askFor(amount: number, ask: (fen: number) => void): void {
  try {
    ask(amount)
  } catch (error) {
    const bound = (error as { data?: unknown }).data
    if (typeof bound !== 'number') throw error
    ask(Math.round(bound * 100))
  }
}

function setUp() {
  const { shop, close } = openShop()
  const logistics_id = insert(shop, 'logistics', { name: '模板' })
  insert(shop, 'logistics_rule', { logistics_id, first_amount: 600, add_amount: 150 })
  insert(shop, 'score_deduction_rule', { score: 10, money: 33, loop: 1 })
  const users = [0, 1, 2].map(() => addUser(shop, { amountFen: 20_000, score: 200 }))
  const apple = addGoods(shop, { logistics_id, min_price: 333, stores: 12, min_score: 3 })
  const pear = addGoods(shop, { name: '梨', min_price: 1999, stores: 8 })
  const skus = addGoods(shop, { name: '茶', stores: 6 })
  addSku(shop, skus, { property_child_ids: '1:1,', price: 777, stores: 4 })
  addSku(shop, skus, { property_child_ids: '1:2,', price: 5000, stores: 2 })
  const rules = [
    addCoupon(shop, { number_totle: 5, money_min: 101, money_max: 777 }),
    addCoupon(shop, {
      number_totle: 5,
      money_type: 1,
      money_min: 1250,
      money_max: 1250,
      number_person_max: 0,
    }),
  ]
  const lines = (n: number, number: number) => [
    line(apple, number),
    ...(n % 2 ? [line(pear, 1)] : []),
    ...(n % 3 ? [line(skus, number, { propertyChildIds: n % 5 ? '1:1' : '1:2' })] : []),
  ]
  return { shop, close, users, rules, lines }
}

function play(
  { shop, users, rules, lines }: ReturnType<typeof setUp>,
  { action, user, pick, number, flag }: Step,
) {
  const uid = users[user] ?? 0
  const all = shop.db.all<OrderRow>('SELECT * FROM orders')
  const fitting = all.filter((each) => FITTING[action]?.includes(each.status))
  const candidates = pick % 5 > 0 && fitting.length > 0 ? fitting : all
  const row = candidates[pick % Math.max(1, candidates.length)]
  const id = row?.id ?? 0
  const owner = row?.uid ?? uid
  const coupon = couponsOf(shop, uid)[0]
  const payments = shop.db.all<{ prepay_id: string }>('SELECT prepay_id FROM pay_log')
  const prepay = payments[pick % Math.max(1, payments.length)]?.prepay_id ?? ''
  const moves = [
    () => {
      const more = {
        couponIds: coupon && flag ? [coupon.id] : [],
        deductionScore: pick % 3 ? 0 : number * 10,
      }
      placeOrder(shop, uid, order(lines(pick, number), more), { ...EXTRAS, isCanHx: flag })
    },
    () => payOrders(shop, owner, [id]),
    () =>
      startPayment(shop, owner, {
        money: pick + 1,
        gate: 'WXAPP',
        nextAction: flag ? { type: 0, id } : undefined,
      }),
    () => settlePayment(shop, prepay, flag ? 'paid' : 'failed'),
    () => closeOrder(shop, owner, id),
    () => shipOrder(shop, id, { shipperName: '顺丰', trackingNumber: `SF${pick}` }),
    () => confirmOrder(shop, owner, id),
    () => redeemOrder(shop, row?.hx_number ?? ''),
    () => {
      const bought = goodsOf(shop, id).slice(0, number)
      const reviews = bought.map((each) => ({ id: each.id, reputation: 1 as const, pics: [] }))
      reviewOrder(shop, owner, id, reviews)
    },
    () => {
      const orderGoodsId = flag ? goodsOf(shop, id)[0]?.id : undefined
      const type = ([0, 0, 1, 2] as const)[pick % 4] ?? 0
      const request = { orderId: id, orderGoodsId, type, logisticsStatus: 0, reason: 'x', pics: [] }
      askFor(type === 2 ? 0 : pick * 20, (amount) => applyRefund(shop, owner, { ...request, amount }))
    },
    () => answerRefund(shop, id, flag),
    () => cancelRefund(shop, owner, id),
    () => deleteOrder(shop, owner, id),
    () => fetchCoupon(shop, uid, rules[pick % 2] ?? 0, {}),
    () =>
      flag && coupon
        ? sendCoupon(shop, uid, coupon.id, { uid: users[(user + 1) % 3] })
        : shop.advance(number * (pick % 2 ? 600 : 200_000)),
  ]
  try {
    moves[action]?.()
  } catch (error) {
    if ((error as Error).name !== 'Refusal') throw error
  }
}

test('any sequence of what buyers, the merchant and the clock do keeps the books and moves orders legally', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 80, size: 'max' }), (steps) => {
      const world = setUp()
      const { shop } = world
      const states = new Map<number, number>()
      for (const each of steps) {
        play(world, each)
        for (const { id, status } of shop.db.all<OrderRow>('SELECT id, status FROM orders')) {
          const before = states.get(id)
          const twice =
            before === 1 || before === 2 || before === 3
              ? (LEGAL[before] ?? []).flatMap((at) => LEGAL[at] ?? [])
              : []
          if (before !== undefined && before !== status) {
            expect([...(LEGAL[before] ?? []), ...twice]).toContain(status)
          }
          states.set(id, status)
        }
      }
      const { violations } = audit(shop)
      world.close()
      expect(violations).toEqual([])
    }),
    { numRuns: RUNS },
  )
})
