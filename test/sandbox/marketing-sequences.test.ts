import fc from 'fast-check'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-groups'
import '../../sandbox/src/domain/audit-marketing'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { credit } from '../../sandbox/src/domain/books'
import '../../sandbox/src/domain/commission'
import { createUser } from '../../sandbox/src/domain/account'
import { answerFx, applyFx } from '../../sandbox/src/domain/distribution'
import { clearKanjia, helpKanjia, joinKanjia } from '../../sandbox/src/domain/kanjia'
import '../../sandbox/src/domain/kanjia-order'
import { joinLucky } from '../../sandbox/src/domain/lucky'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import { closeOrder, confirmOrder, shipOrder } from '../../sandbox/src/domain/order-moves'
import '../../sandbox/src/domain/order-next-action'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { goodsOf, type OrderRow } from '../../sandbox/src/domain/order-row'
import { settlePayment, startPayment } from '../../sandbox/src/domain/payment'
import { openTuan, type TuanRow } from '../../sandbox/src/domain/pingtuan'
import '../../sandbox/src/domain/pingtuan-order'
import { answerRefund, refundWhole } from '../../sandbox/src/domain/refund'
import { applyRefund } from '../../sandbox/src/domain/refund-apply'
import { reviewOrder } from '../../sandbox/src/domain/reputation'
import { exchangeTicket } from '../../sandbox/src/domain/score'
import '../../sandbox/src/domain/score-earn'
import { sign } from '../../sandbox/src/domain/score-sign'
import { buyVirtual } from '../../sandbox/src/domain/virtual-trader'
import { applyWithdraw } from '../../sandbox/src/domain/wallet'
import { addCoupon, addGoods, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

/** How many sequences are tried; the gate raises it. */
const RUNS = Number(process.env.SANDBOX_SEQUENCES ?? 40)
const USERS = 5

const step = fc.record({
  action: fc.integer({ min: 0, max: 20 }),
  user: fc.integer({ min: 0, max: USERS - 1 }),
  friend: fc.integer({ min: 0, max: USERS - 1 }),
  pick: fc.nat(1000),
  flag: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function rules(shop: ReturnType<typeof openShop>['shop']) {
  for (const [key, value] of [
    ['DISTRIBUTION_OPEN', '1'],
    ['DISTRIBUTION_BILI_1', '10'],
    ['DISTRIBUTION_BILI_2', '3.3'],
  ]) {
    insert(shop, 'config', { key, value })
  }
  for (const [code, confine, score] of [
    ['REG', 0, 10],
    ['invite', 1, 5],
    ['CONSUME', 10, 7],
    ['RECHARGE', 1, 2],
    ['goodReputation', 0, 3],
    ['sign', 1, 1],
    ['sign', 3, 9],
  ] as const) {
    insert(shop, 'score_rule', { code, confine, score })
  }
}

function setUp() {
  const { shop, close } = openShop()
  rules(shop)
  const users: number[] = []
  for (let i = 0; i < USERS; i += 1) {
    users.push(createUser(shop, { source: 1, ip: '127.0.0.1', referrer: users[i - 1] }))
    credit(shop, users[i] ?? 0, { amountFen: 20_000, remark: '开户' })
    if (i % 2 === 0) applyFx(shop, users[i] ?? 0, '张三', '13900000000')
    if (i % 2 === 0) answerFx(shop, users[i] ?? 0, true)
  }
  const cut = addGoods(shop, { kanjia: 1, need_logistics: 0, min_price: 2990, stores: 6, got_score: 2 })
  const group = addGoods(shop, { pingtuan: 1, pingtuan_price: 733, need_logistics: 0, stores: 9 })
  const shared = addGoods(shop, { need_logistics: 0, commission: 150, commission_type: 2, min_price: 1999 })
  const pointed = addGoods(shop, { need_logistics: 0, commission: 4, commission_type: 1 })
  const dates = { date_add: shop.now(), date_end: '2999-01-01 00:00:00' }
  const kanjia = { goods_id: cut, original_price: 2990, min_price: 990, number: 2, ...dates }
  const kjids = [300, 900].map((help_price_max) =>
    insert(shop, 'kanjia', { ...kanjia, help_price_min: 10, help_price_max }),
  )
  insert(shop, 'pingtuan', { goods_id: group, number_persion: 2, timeout_hours: 5, ...dates })
  const lucky = insert(shop, 'lucky', {
    name: '抽',
    times_per_user: 9,
    date_begin: '2000-01-01 00:00:00',
    ...dates,
  })
  const coupon_id = addCoupon(shop, { number_totle: 3 })
  for (const row of [{ score: 5, stock: 3 }, { coupon_id }, {}]) {
    insert(shop, 'lucky_prize', { lucky_id: lucky, name: '奖', ...row })
  }
  const guide = insert(shop, 'virtual_goods', { name: '课', price: 500, date_add: shop.now() })
  for (let i = 0; i < 3; i += 1) insert(shop, 'score_ticket', { number: `T${i}`, score: 11 })
  return { shop, close, users, cut, group, shared, pointed, kjids, lucky, guide }
}

function play(world: ReturnType<typeof setUp>, { action, user, friend, pick, flag }: Step) {
  const { shop, users } = world
  const uid = users[user] ?? 0
  const other = users[friend] ?? 0
  const kjid = world.kjids[pick % 2] ?? 0
  const wanted: Record<number, number[]> = { 5: [0], 6: [0], 7: [1], 8: [2], 9: [3], 10: [1, 2, 3, 4] }
  const all = shop.db.all<OrderRow>('SELECT * FROM orders')
  const fitting = all.filter(({ status }) => wanted[action]?.includes(status))
  const row = fitting[pick % Math.max(1, fitting.length)]
  const tuans = shop.db.all<TuanRow>('SELECT * FROM tuan WHERE status = 0 ORDER BY date_paid IS NULL')
  const tuan = tuans[pick % Math.min(2, Math.max(1, tuans.length))]
  const inviterId = flag ? other : undefined
  /** Buys, and pays at once three times of four. */
  const buy = (goods: number, more = {}, number = 1) => {
    const { id } = placeOrder(shop, uid, order([line(goods, number, { inviterId })], more), EXTRAS)
    if (pick % 4 > 0) payOrders(shop, uid, [id])
  }
  const moves = [
    () => joinKanjia(shop, uid, kjid),
    () => helpKanjia(shop, uid, kjid, other),
    () => buy(world.cut, { kjid }),
    () => openTuan(shop, uid, world.group),
    () => buy(world.group, { pingtuanOpenId: tuan?.id }, 1 + (pick % 2)),
    () => row && payOrders(shop, row.uid, [row.id]),
    () => row && closeOrder(shop, row.uid, row.id),
    () => row && shipOrder(shop, row.id),
    () => row && confirmOrder(shop, row.uid, row.id),
    () => {
      const lines = row ? goodsOf(shop, row.id) : []
      const reviews = lines.map(({ id }) => ({
        id,
        reputation: flag ? (2 as const) : (1 as const),
        pics: [],
      }))
      if (row) reviewOrder(shop, row.uid, row.id, reviews)
    },
    () => {
      if (!row) return
      if (flag) return refundWhole(shop, row, '退款')
      const orderGoodsId = goodsOf(shop, row.id)[0]?.id
      const request = { orderId: row.id, orderGoodsId, type: 0, logisticsStatus: 0, reason: 'x', pics: [] }
      applyRefund(shop, row.uid, { ...request, type: 0, number: 1, amount: 1 + (pick % 500) })
      answerRefund(shop, row.id, true)
    },
    () => buy(flag ? world.shared : world.pointed, {}, 1 + (pick % 3)),
    () => clearKanjia(shop, uid, kjid),
    () => sign(shop, uid),
    () => exchangeTicket(shop, uid, `T${pick % 3}`),
    () => joinLucky(shop, uid, world.lucky),
    () => buyVirtual(shop, uid, world.guide),
    () => applyFx(shop, uid, '张三', '13900000000'),
    () => answerFx(shop, uid, flag),
    () => {
      const nextAction = flag ? { type: 1, id: world.guide } : row && { type: 0, id: row.id }
      const payment = startPayment(shop, uid, { money: 100 + pick, gate: 'WXAPP', nextAction })
      settlePayment(shop, payment.prepay_id, 'paid')
      if (flag) applyWithdraw(shop, uid, 10)
    },
    () => shop.advance([60, 600, 1900, 6 * 3600, 86_400, 8 * 86_400][pick % 6] ?? 60),
  ]
  try {
    moves[action]?.()
  } catch (error) {
    if ((error as Error).name !== 'Refusal') throw error
  }
}

test('any sequence over bargains, groups, points, commissions, draws and content keeps every invariant', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 150, size: 'max' }), (steps) => {
      const world = setUp()
      for (const each of steps) play(world, each)
      const { violations } = audit(world.shop)
      const seen: Record<string, string> = {
        bought: 'kanjia_joiner WHERE status = 2',
        complete: 'tuan WHERE status = 2',
        failed: 'tuan WHERE status = 1 AND date_paid IS NOT NULL',
        settled: 'commission WHERE status = 1',
        won: 'lucky_log WHERE prize_id IS NOT NULL',
        earned: 'score_order',
      }
      for (const [name, from] of Object.entries(seen))
        if (world.shop.db.get(`SELECT 1 FROM ${from} LIMIT 1`)) reached.add(name)
      world.close()
      expect(violations).toEqual([])
    }),
    { numRuns: RUNS },
  )
  expect([...reached].sort()).toEqual(['bought', 'complete', 'earned', 'failed', 'settled', 'won'])
})
