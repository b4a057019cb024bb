import { createSandbox, type Sandbox } from '../../sandbox/src/app'

/** What belongs to one user is nobody else's business: each method that takes an id, asked by a stranger. */

interface Answer {
  code: number
  msg?: string
  data?: unknown
}

const PHONE = '13800006021'
const PASSWORD = 'demo1234'
const NEW_PASSWORD = 'stranger2026'

let sandbox: Sandbox
let owner: string
let stranger: string
const lines: string[] = []
/** Ids of the owner's, by kind. */
const mine: Record<string, number> = {}

type Verb = 'get' | 'post'

async function send(verb: Verb, path: string, fields: Record<string, string | number>): Promise<Answer> {
  const body = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]))
  const address = `http://sandbox.test/tz${path}`
  const request = new Request(
    verb === 'get' ? `${address}?${body}` : address,
    verb === 'get' ? {} : { method: 'POST', body },
  )
  return (await (await sandbox.fetch(request)).json()) as Answer
}

async function own<T>(verb: Verb, path: string, fields: Record<string, string | number> = {}): Promise<T> {
  const answer = await send(verb, path, { token: owner, ...fields })
  if (answer.code !== 0) throw new Error(`${path}: ${answer.msg ?? answer.code}`)
  return answer.data as T
}

interface WithId {
  id: number
}

beforeAll(async () => {
  sandbox = createSandbox({ db: ':memory:', seed: 'demo', log: (line) => lines.push(line) })
  const login = await send('post', '/user/m/login', { mobile: PHONE, pwd: PASSWORD })
  owner = (login.data as { token: string }).token
  const joined = await send('post', '/user/username/register', {
    username: '路人',
    pwd: NEW_PASSWORD,
    autoLogin: 'true',
  })
  stranger = (joined.data as { token: string }).token

  const { orderList } = await own<{ orderList: (WithId & { status: number })[] }>('post', '/order/list', {
    pageSize: 50,
  })
  const orderIn = (status: number) => orderList.find((order) => order.status === status)?.id ?? 0
  Object.assign(mine, { unpaid: orderIn(0), paid: orderIn(1), shipped: orderIn(2), received: orderIn(3) })
  mine.address = (await own<WithId[]>('get', '/user/shipping-address/list'))[0]?.id ?? 0
  await own('post', '/user/withDraw/apply', { money: 12 })
  mine.withdrawal = (await own<WithId[]>('post', '/user/withDraw/list'))[0]?.id ?? 0
  mine.deposit = (await own<WithId>('post', '/deposit/pay', { amount: 5 })).id
  await own('post', '/invoice/apply', { comName: '林女士', amount: 3, consumption: '食品' })
  mine.invoice = (await own<{ result: WithId[] }>('post', '/invoice/list')).result[0]?.id ?? 0
  mine.coupon = (await own<WithId[]>('get', '/discounts/my', { status: 0 }))[0]?.id ?? 0
  mine.note = (await own<WithId>('post', '/json/set', { content: '{"a":1}', type: '反馈' })).id
})

afterAll(() => sandbox.close())

type Case = [
  method: string,
  verb: Verb,
  path: string,
  fields: () => Record<string, string | number | undefined>,
]

const review = () =>
  JSON.stringify({
    token: stranger,
    orderId: mine.received,
    reputations: [{ id: 1, reputation: 2, remark: '好' }],
  })

const cases: Case[] = [
  ['orderDetail', 'get', '/order/detail', () => ({ id: mine.unpaid })],
  ['orderClose', 'post', '/order/close', () => ({ orderId: mine.unpaid })],
  ['orderPay', 'post', '/order/pay', () => ({ orderId: mine.unpaid })],
  ['orderDelete', 'post', '/order/delete', () => ({ orderId: mine.received })],
  ['orderDelivery', 'post', '/order/delivery', () => ({ orderId: mine.shipped })],
  ['orderReputation', 'post', '/order/reputation', () => ({ postJsonString: review() })],
  ['orderRefunds', 'get', '/order/refund', () => ({ orderId: mine.paid })],
  ['refundApplyDetail', 'get', '/order/refundApply/info', () => ({ orderId: mine.paid })],
  [
    'refundApply',
    'post',
    '/order/refundApply/apply',
    () => ({ orderId: mine.paid, type: 0, logisticsStatus: 0, reason: '不想要了', amount: 1 }),
  ],
  ['refundApplyCancel', 'post', '/order/refundApply/cancel', () => ({ orderId: mine.paid })],
  [
    'wxpay for an order',
    'post',
    '/pay/wx/wxapp',
    () => ({ money: 1, nextAction: JSON.stringify({ type: 0, id: mine.unpaid }) }),
  ],
  ['addressDetail', 'get', '/user/shipping-address/detail', () => ({ id: mine.address })],
  ['addressDetail_v2', 'get', '/user/shipping-address/detail/v2', () => ({ id: mine.address })],
  ['updateAddress', 'post', '/user/shipping-address/update', () => ({ id: mine.address, linkMan: '路人' })],
  ['deleteAddress', 'post', '/user/shipping-address/delete', () => ({ id: mine.address })],
  ['withDrawDetail', 'get', '/user/withDraw/detail', () => ({ id: mine.withdrawal })],
  ['depositInfo', 'get', '/deposit/info', () => ({ id: mine.deposit })],
  ['depositBackApply', 'post', '/deposit/back/apply', () => ({ id: mine.deposit })],
  ['invoiceDetail', 'get', '/invoice/info', () => ({ id: mine.invoice })],
  [
    'invoiceApply for an order',
    'post',
    '/invoice/apply',
    () => ({ orderId: mine.received, comName: '路人', amount: 1, consumption: '食品' }),
  ],
  ['sendCoupons', 'post', '/discounts/send', () => ({ id: mine.coupon, uid: 1002 })],
  ['jsonSet', 'post', '/json/set', () => ({ id: mine.note, content: '{"a":2}', type: '反馈' })],
  ['jsonDelete', 'post', '/json/delete', () => ({ id: mine.note })],
]

/** All that the owner has, as the owner reads it. */
async function belongings(): Promise<string> {
  const orders = [mine.unpaid, mine.paid, mine.shipped, mine.received]
  return JSON.stringify([
    await Promise.all(orders.map((id) => own('get', '/order/detail', { id: id ?? 0 }))),
    await own('get', '/user/shipping-address/list'),
    await own('get', '/user/amount'),
    await own('get', '/user/withDraw/detail', { id: mine.withdrawal ?? 0 }),
    await own('get', '/deposit/info', { id: mine.deposit ?? 0 }),
    await own('get', '/invoice/info', { id: mine.invoice ?? 0 }),
    await own('get', '/discounts/my', { status: 0 }),
    await own('post', '/json/list', { type: '反馈' }),
  ])
}

test('the owner has one of everything', () => {
  expect(Object.entries(mine).filter(([, id]) => !(id > 0))).toEqual([])
})

test.each(cases)(
  '%s of another user is refused with a sentence, and nothing changes',
  async (_m, verb, path, fields) => {
    const before = await belongings()
    const given = Object.entries(fields()).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined,
    )
    const answer = await send(verb, path, { token: stranger, ...Object.fromEntries(given) })
    expect([answer.code === 0, answer.msg]).toEqual([false, expect.stringMatching(/[\u4e00-\u9fff]/)])
    expect(answer.code).not.toBe(2000)
    expect(JSON.stringify(answer)).not.toMatch(/13800006021|林女士|望江路/)
    expect(await belongings()).toBe(before)
  },
)

test.each(cases)('%s without a login is refused', async (_m, verb, path, fields) => {
  const given = Object.entries(fields()).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  )
  const plain = Object.fromEntries(given)
  if ('postJsonString' in plain) plain.postJsonString = review().replace(stranger, '')
  expect((await send(verb, path, plain)).code).not.toBe(0)
})

test('lists of a stranger hold nothing of the owner', async () => {
  const lists: [Verb, string, Record<string, string>][] = [
    ['post', '/order/list', {}],
    ['get', '/user/shipping-address/list', {}],
    ['post', '/user/cashLog', {}],
    ['post', '/user/withDraw/list', {}],
    ['post', '/deposit/list', {}],
    ['post', '/invoice/list', {}],
    ['get', '/discounts/my', { status: '0' }],
    ['post', '/json/list', { type: '反馈' }],
    ['get', '/queuing/my', {}],
  ]
  for (const [verb, path, fields] of lists) {
    const { code, data } = await send(verb, path, { token: stranger, ...fields })
    expect([path, code === 0 || code === 700]).toEqual([path, true])
    expect(JSON.stringify(data ?? '')).not.toMatch(/13800006021|林女士|望江路|反馈/)
  }
})

test('the log never holds a token, a password, a phone or an id number', async () => {
  await send('post', '/user/idcard', { token: owner, name: '林小满', idCardNo: '330106199005180022' })
  await send('get', '/user/detail', { token: 'nonsense-token' })
  expect(lines.length).toBeGreaterThan(50)
  const whole = lines.join('\n')
  for (const secret of [
    owner,
    stranger,
    PASSWORD,
    NEW_PASSWORD,
    PHONE,
    '330106199005180022',
    'nonsense-token',
  ])
    expect(whole.includes(secret)).toBe(false)
})
