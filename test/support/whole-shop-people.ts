import type { Answer } from './sandbox'
import type { WholeShop } from './whole-shop'
import { one, person, type Action, type Dice } from './whole-shop-orders'

interface Row {
  id: number
  uid: number
}

/** A call of the one whose turn it is. */
const by =
  (
    path: string,
    fields: (world: WholeShop, dice: Dice) => Record<string, string | number | undefined>,
  ): Action =>
  (world, dice) =>
    world.call(person(world, dice.user), 'post', path, fields(world, dice))

/** A call about a row, by its owner. */
const about =
  (path: string, sql: string): Action =>
  async (world, dice) => {
    const row = one<Row>(world, dice, sql)
    return row && world.call(row.uid, 'post', path, { id: row.id })
  }

/** What the merchant answers about a row. */
const merchant =
  (action: string, sql: string, more: (dice: Dice) => object = () => ({})): Action =>
  async (world, dice) => {
    const row = one<Row>(world, dice, sql)
    return row && world.control(`/merchant/${action}`, { id: row.id, agree: dice.flag, ...more(dice) })
  }

interface Bargain {
  kanjia_id: number
  uid: number
}
const BARGAINS = 'SELECT kanjia_id, uid FROM kanjia_joiner WHERE status = 0 ORDER BY id DESC LIMIT 4'

const kjid = ({ kjids }: WholeShop, { pick }: Dice) => kjids[pick % 2] ?? 0
const guide = ({ guides }: WholeShop, { number }: Dice) => guides[number % 2] ?? 0

/** Any of the things a payment can do, or a plain recharge. */
async function startPayment(world: WholeShop, dice: Dice): Promise<Answer | undefined> {
  const { pick, number, flag } = dice
  const open = one<Row>(world, dice, 'SELECT id, uid FROM orders WHERE status = 0')
  const next = [
    undefined,
    open && { type: 0, id: open.id },
    { type: 1, id: guide(world, dice) },
    { type: 4, money: number * 7.77 },
    { type: 5, amount: number * 3.21, refCode: `R${pick}` },
    { type: 7, couponRuleId: world.rule[6] },
  ][pick % 6]
  const uid = pick % 6 === 1 && open ? open.uid : person(world, dice.user)
  return world.call(uid, 'post', flag ? '/pay/wx/wxapp' : '/pay/alipay/semiAutomatic/payurl', {
    ...{ money: (10 + (pick % 50) + number / 100).toFixed(2), nextAction: next && JSON.stringify(next) },
  })
}

/** A notification of the bank, which may well come twice at the same moment. */
const settle: Action = async (world, dice) => {
  const row = one<{ prepay_id: string }>(
    ...([world, dice, 'SELECT prepay_id FROM pay_log ORDER BY status, id DESC LIMIT 4'] as const),
  )
  if (!row) return undefined
  const result = ['paid', 'paid', 'paid', 'cancelled', 'failed'][dice.pick % 5]
  const tell = () => world.control(`/wxpay/${row.prepay_id}`, { result, delay: 0 })
  const [first] = await Promise.all(dice.flag ? [tell(), tell()] : [tell()])
  return first
}

const READS = [
  ...[
    '/order/statistics',
    '/user/amount',
    '/user/detail',
    '/discounts/my',
    '/queuing/my',
    '/score/today-signed',
  ],
  ...[
    '/saleDistribution/apply/progress',
    '/discounts/coupons',
    '/user/wxinfo',
    '/user/shipping-address/list',
  ],
]
const LISTS = [
  ...['/order/list', '/user/cashLog', '/user/payLogs', '/score/logs', '/score/sign/logs', '/deposit/list'],
  ...['/invoice/list', '/user/withDraw/list', '/saleDistribution/members', '/saleDistribution/commision/log'],
  ...['/shop/goods/pingtuan/my-join-list', '/virtualTrader/buy/logs', '/shop/goods/fav/list', '/json/list'],
]

/** Everything a user may read, one or a whole page of requests at once. */
const read: Action = async (world, dice) => {
  const uid = person(world, dice.user)
  const all = [
    ...READS.map((path) => () => world.call(uid, 'get', path)),
    ...LISTS.map((path) => () => world.call(uid, 'post', path)),
  ]
  const answers = await Promise.all(
    Array.from({ length: dice.number }, (_, n) => all[(dice.pick + n) % all.length]?.()),
  )
  return answers[0]
}

/** Somebody new comes, invited by one of the others. */
const newcomer: Action = async (world, dice) => {
  if (world.users.length > 6) return undefined
  const answer = await world.call<{ uid: number }>(0, 'post', '/user/username/register', {
    ...{
      username: `guest${dice.pick}`,
      pwd: 'secret12',
      autoLogin: true,
      referrer: person(world, dice.friend),
    },
  })
  if (answer.data && !world.users.includes(answer.data.uid)) world.join(answer.data.uid)
  return answer
}

const CLOCK = [60, 600, 1900, 6 * 3600, 86_400, 86_400, 8 * 86_400]

const clock: Action = async (world, { pick }) => {
  const answer = await world.control('/clock', { advance: CLOCK[pick % CLOCK.length] })
  world.renew()
  return { ...answer, code: 0 }
}

/** Everything but orders: coupons, points, money, marketing, requests, content, and the clock. */
export const otherActions: Record<string, Action> = {
  ...{ startPayment, settle, read, newcomer, clock },
  fetchCoupon: by('/discounts/fetch', ({ rule }, { pick }) => ({ id: rule[pick % 7], pwd: 'open' })),
  sendCoupon: async (world, dice) => {
    const mine = one<Row>(world, dice, 'SELECT id, uid FROM my_coupon WHERE status = 0')
    return (
      mine &&
      world.call(mine.uid, 'post', '/discounts/send', { id: mine.id, uid: person(world, dice.friend) })
    )
  },
  payBill: by('/payBill/pay', (_world, { pick }) => ({ money: ((pick % 40) + 0.37).toFixed(2) })),
  withdraw: by('/user/withDraw/apply', (_world, { pick }) => ({ money: 10 + (pick % 30) })),
  answerWithdraw: merchant('withdraw', 'SELECT id, uid FROM withdraw WHERE status = 0'),
  deposit: by('/deposit/pay', (_world, { number, pick }) => ({ amount: number * 2.5, refCode: `R${pick}` })),
  askBack: about('/deposit/back/apply', 'SELECT id, uid FROM deposit'),
  answerDeposit: merchant('deposit', 'SELECT id, uid FROM deposit ORDER BY asked_back DESC LIMIT 3'),
  invoice: async (world, dice) => {
    const paid = one<Row & { amount_real: number }>(world, dice, 'SELECT * FROM orders WHERE status > 0')
    const amount = dice.flag && paid ? Math.max(1, paid.amount_real) / 100 : dice.number
    return world.call(dice.flag && paid ? paid.uid : person(world, dice.user), 'post', '/invoice/apply', {
      ...{ comName: '张三', amount, consumption: '水果', orderId: dice.flag ? paid?.id : undefined },
    })
  },
  answerInvoice: merchant('invoice', 'SELECT id, uid FROM invoice', ({ pick }) => ({
    working: pick % 2 === 0,
  })),
  credit: (world, dice) =>
    world.control('/merchant/credit', {
      ...{ uid: person(world, dice.user), amount: dice.pick % 60, score: dice.number },
    }),
  takeNumber: by('/queuing/get', ({ queues }, { number }) => ({ typeId: queues[number % 2] })),
  callNumber: ({ control, queues }, { number, flag }) =>
    control('/merchant/call', { typeId: queues[number % 2], missed: flag }),
  startBargain: by('/shop/goods/kanjia/join', (world, dice) => ({ kjid: kjid(world, dice) })),
  helpBargain: async (world, dice) => {
    const started = one<Bargain>(world, dice, BARGAINS)
    const fields = { kjid: started?.kanjia_id ?? kjid(world, dice), joinerUser: started?.uid ?? 0 }
    return world.call(person(world, dice.user), 'post', '/shop/goods/kanjia/help', fields)
  },
  clearBargain: async (world, dice) => {
    const started = one<Bargain>(world, dice, BARGAINS)
    return started && world.call(started.uid, 'post', '/shop/goods/kanjia/clear', { kjid: started.kanjia_id })
  },
  openGroup: by('/shop/goods/pingtuan/open', ({ goods }) => ({ goodsId: goods.group })),
  sign: by('/score/sign', () => ({})),
  exchange: by('/score/exchange', (_world, { pick }) => ({ number: `T${pick % 4}` })),
  share: (world, dice) =>
    world.call(0, 'post', '/score/share/wxa/group', {
      ...{ referrer: person(world, dice.user), iv: 'x' },
      encryptedData: Buffer.from(JSON.stringify({ openGId: `g${dice.number}` })).toString('base64'),
    }),
  draw: by('/luckyInfo/join', ({ lucky }) => ({ id: lucky })),
  buyContent: by('/virtualTrader/buy', (world, dice) => ({ id: guide(world, dice) })),
  applyFx: by('/saleDistribution/apply', () => ({ name: '张三', mobile: '13900000000' })),
  answerFx: async (world, dice) => {
    const row = one<Row>(world, dice, 'SELECT id, uid FROM fx_apply WHERE status = 0')
    return row && world.control('/merchant/distribution', { uid: row.uid, agree: dice.flag })
  },
  addFavourite: by('/shop/goods/fav/add', ({ goods }, { flag }) => ({
    goodsId: flag ? goods.apple : goods.tea,
  })),
  dropFavourite: by('/shop/goods/fav/delete', ({ goods }, { flag }) => ({
    ...{ goodsId: flag ? goods.apple : goods.tea },
  })),
  comment: by('/comment/add', (_world, { pick }) => ({
    content: `留言 ${pick}`,
    type: pick % 7,
    refId: pick % 3 || undefined,
  })),
  keepJson: by('/json/set', (_world, { pick }) => ({
    ...{ content: JSON.stringify({ pick }), type: `t${pick % 3}`, refId: `r${pick % 2}` },
  })),
  dropJson: about('/json/delete', 'SELECT id, uid FROM json_record'),
  message: async (world, dice) => {
    const open = one<Row>(world, dice, 'SELECT id, uid FROM orders WHERE status BETWEEN 0 AND 2')
    if (!open) return undefined
    const formId = `f${dice.pick}`
    await world.call(open.uid, 'post', '/template-msg/wxa/formId', {
      type: dice.flag ? 'pay' : 'form',
      formId,
    })
    return world.call(open.uid, 'post', '/template-msg/put', {
      ...{ template_id: 'T', module: 'order', business_id: open.id, trigger: dice.number, formId },
      postJsonString: JSON.stringify({ keyword1: { value: '已发货' } }),
    })
  },
  addAddress: by('/user/shipping-address/add', (_world, { pick, flag }) => ({
    ...{ provinceId: '110000000000', cityId: '110100000000', address: `王府井 ${pick} 号`, linkMan: '张三' },
    ...{ mobile: '13800000000', isDefault: String(flag) },
  })),
  dropAddress: about('/user/shipping-address/delete', 'SELECT id, uid FROM address'),
}
