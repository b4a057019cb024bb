import { dayOf } from '../../sandbox/src/domain/clock'
import type { OrderRow } from '../../sandbox/src/domain/order-row'
import { BEIJING } from './catalogue'
import type { Answer } from './sandbox'
import type { WholeShop } from './whole-shop'

/** What decides how an action goes. */
export interface Dice {
  user: number
  friend: number
  pick: number
  number: number
  flag: boolean
}

export type Action = (world: WholeShop, dice: Dice) => Promise<Answer | undefined>

/** One of the rows a query finds; most actions do nothing when there is none. */
export const one = <T>(
  { shop }: WholeShop,
  { pick }: Dice,
  sql: string,
  ...args: number[]
): T | undefined => {
  const rows = shop.db.all<T>(sql, ...args)
  return rows[pick % Math.max(1, rows.length)]
}

export const person = ({ users }: WholeShop, at: number): number => users[at % users.length] ?? 0

const orderIn = (world: WholeShop, dice: Dice, where: string) =>
  one<OrderRow>(world, dice, `SELECT * FROM orders WHERE ${where} ORDER BY id DESC LIMIT 6`)

/** The owner, now and then somebody else. */
const asker = (world: WholeShop, { pick, user }: Dice, owner: number) =>
  pick % 11 === 0 ? person(world, user) : owner

const RECEIVER = { ...BEIJING, address: '王府井大街 1 号', linkMan: '张三', mobile: '13800000000' }

interface Wish {
  goodsId: number
  number: number
  [member: string]: unknown
}

type More = Record<string, string | number | boolean | undefined>

const create = (world: WholeShop, uid: number, lines: Wish[], more: More = {}) =>
  world.call<{ id: number }>(uid, 'post', '/order/create', {
    ...{ goodsJsonStr: JSON.stringify(lines), ...RECEIVER },
    ...more,
  })

function couponsAndPoints(world: WholeShop, dice: Dice, uid: number): More {
  const coupon = one<{ id: number }>(
    world,
    dice,
    'SELECT id FROM my_coupon WHERE status = 0 AND uid = ?',
    uid,
  )
  return {
    couponId: dice.flag ? coupon?.id : undefined,
    deductionScore: dice.pick % 3 ? undefined : dice.number * 10,
  }
}

/** Buys, and pays at once three times of four. */
const buy = async (world: WholeShop, dice: Dice, lines: Wish[], more: More = {}) => {
  const uid = person(world, dice.user)
  const answer = await create(world, uid, lines, more)
  if (answer.code !== 0 || dice.pick % 4 === 0) return answer
  await world.call(uid, 'post', '/order/pay', { orderId: answer.data?.id })
  return answer
}

const order: Action = (world, dice) => {
  const { goods, shops } = { goods: world.goods, shops: world.goods.shops }
  const { pick, number, flag } = dice
  const lines = [
    { goodsId: goods.apple, number, inviter_id: flag ? person(world, dice.friend) : undefined },
    ...(pick % 2 ? [{ goodsId: goods.pear, number: 1 }] : []),
    ...(pick % 3 ? [{ goodsId: goods.tea, number, propertyChildIds: pick % 5 ? '1:1' : '1:2' }] : []),
  ]
  const pickUp = pick % 6 === 0 ? { peisongType: 'zq', shopIdZt: shops[0], shopNameZt: '东店' } : {}
  const more = { ...couponsAndPoints(world, dice, person(world, dice.user)), isCanHx: flag, ...pickUp }
  return create(world, person(world, dice.user), lines, { ...more, calculate: pick % 7 === 0 || undefined })
}

/** A cart of several shops: computed as one, then an order a shop under one key, all at once. */
const cart: Action = async (world, dice) => {
  const uid = person(world, dice.user)
  const { jam, bread, pear, shops } = world.goods
  const lines = [jam, bread, pear].map((goodsId) => ({ goodsId, number: dice.number }))
  const more = couponsAndPoints(world, dice, uid)
  await create(world, uid, lines, { ...more, calculate: true })
  const extJsonStr = JSON.stringify({ submitKey: `cart ${dice.pick % 7}` })
  const each = await Promise.all(
    [...shops, ...shops].map((filterShopId) =>
      create(world, uid, lines, { filterShopId, extJsonStr, ...more }),
    ),
  )
  return each.find(({ code }) => code === 0) ?? each[0]
}

const special: Action = (world, dice) => {
  const { shared, pointed, free, scarce, tour } = world.goods
  const days = [0, 1].slice(0, dice.number).map((n) => dayOf(world.shop.now().slice(0, 8) + (20 + n)))
  const lines = [
    { goodsId: shared, number: dice.number, inviter_id: person(world, dice.friend) },
    { goodsId: pointed, number: dice.number, inviter_id: person(world, dice.friend) },
    { goodsId: free, number: 1 },
    { goodsId: scarce, number: dice.number },
    { goodsId: tour, number: 1, days: dice.flag ? days : [dayOf(world.shop.now())] },
  ]
  return buy(world, dice, [lines[dice.pick % lines.length] ?? { goodsId: free, number: 1 }])
}

const pay: Action = async (world, dice) => {
  const row = orderIn(world, dice, 'status = 0')
  if (!row) return undefined
  const all = world.shop.db.all<{ id: number }>('SELECT id FROM orders WHERE status = 0 AND uid = ?', row.uid)
  const orderId = dice.flag ? all.map(({ id }) => id).join(',') : row.id
  return world.call(asker(world, dice, row.uid), 'post', '/order/pay', { orderId })
}

/** An action of its owner on an order in one of these states. */
const move =
  (path: string, where: string, sold: (id: number) => More = (orderId) => ({ orderId })): Action =>
  async (world, dice) => {
    const row = orderIn(world, dice, dice.pick % 9 ? where : '1')
    return row && world.call(asker(world, dice, row.uid), 'post', path, sold(row.id))
  }

const redeem: Action = async (world, dice) => {
  const row = orderIn(world, dice, 'status IN (1, 2) AND hx_number IS NOT NULL')
  return row && world.call(0, 'post', '/order/hx', { hxNumber: row.hx_number ?? '' })
}

interface Line {
  id: number
  number: number
}
const linesOf = ({ shop }: WholeShop, orderId: number) =>
  shop.db.all<Line>('SELECT id, number FROM order_goods WHERE order_id = ?', orderId)

const review: Action = async (world, dice) => {
  const row = orderIn(world, dice, 'status = 3')
  if (!row) return undefined
  const lines = linesOf(world, row.id).slice(0, dice.number)
  const token = world.tokenOf(row.uid)
  const reputations = lines.map(({ id }) => ({ id, reputation: dice.flag ? 2 : 1, pics: [] }))
  const postJsonString = JSON.stringify({ token, orderId: row.id, reputations })
  return world.call(0, 'post', '/order/reputation', { postJsonString })
}

/** Asks for an amount; asked for too much, for what the refusal says there is. */
const refund: Action = async (world, dice) => {
  const row = orderIn(world, dice, 'status > 0')
  if (!row) return undefined
  const lines = linesOf(world, row.id)
  const line = dice.flag ? lines[dice.pick % Math.max(1, lines.length)] : undefined
  const type = dice.pick % 5 < 3 ? 0 : (dice.pick % 5) - 2
  const ask = (amount: number) =>
    world.call<number>(row.uid, 'post', '/order/refundApply/apply', {
      ...{ orderId: row.id, orderGoodsId: line?.id, type, logisticsStatus: 0, reason: '不想要了', amount },
      number: line && dice.pick % 2 ? Math.min(line.number, dice.number) : undefined,
    })
  const answer = await ask(type === 2 ? 0 : dice.pick % 3 ? 9999 : dice.number * 1.37)
  return typeof answer.data === 'number' ? ask(answer.data) : answer
}

const REQUESTED = 'id IN (SELECT order_id FROM refund_apply WHERE status = 0)'

const ship: Action = async (world, dice) => {
  const row = orderIn(world, dice, dice.pick % 9 ? 'status = 1' : '1')
  const parcel = dice.flag ? { shipperName: '顺丰', trackingNumber: `SF${dice.pick}` } : {}
  return row && world.control('/merchant/ship', { orderId: row.id, ...parcel })
}

const answerRefund: Action = async (world, dice) => {
  const row = orderIn(world, dice, dice.pick % 3 ? REQUESTED : 'status > 0')
  return row && world.control('/merchant/refund', { orderId: row.id, agree: dice.flag })
}

const bargain: Action = async (world, dice) => {
  const joined = one<{ kanjia_id: number; uid: number }>(
    world,
    dice,
    'SELECT kanjia_id, uid FROM kanjia_joiner WHERE status = 0',
  )
  if (!joined) return undefined
  const user = world.users.indexOf(joined.uid)
  return buy(world, { ...dice, user }, [{ goodsId: world.goods.cut, number: 1 }], { kjid: joined.kanjia_id })
}

/** One person or two want the seats of a group at the same moment. */
const joinGroup: Action = async (world, dice) => {
  const tuan = one<{ id: number }>(
    world,
    dice,
    'SELECT id FROM tuan WHERE status = 0 ORDER BY id DESC LIMIT 3',
  )
  const lines = [{ goodsId: world.goods.group, number: 1 }]
  const answers = await Promise.all(
    (dice.flag ? [dice.user, dice.friend] : [dice.user]).map((user) =>
      buy(world, { ...dice, user }, lines, { pingtuanOpenId: tuan?.id }),
    ),
  )
  return answers.find(({ code }) => code === 0) ?? answers[0]
}

/** Orders from the cart to the review, bargains and groups included. */
export const orderActions: Record<string, Action> = {
  ...{ order, cart, special, pay, redeem, review, refund, ship, answerRefund, bargain, joinGroup },
  close: move('/order/close', 'status = 0'),
  confirm: move('/order/delivery', 'status = 2'),
  delete: move('/order/delete', 'status IN (-1, 4)'),
  cancelRefund: move('/order/refundApply/cancel', REQUESTED),
}
