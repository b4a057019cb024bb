import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startShop, type TestShop } from '../support/sandbox'

const FOLDER = join(__dirname, '../../sandbox/src/desk')

interface DeskOrder {
  id: number
  status: number
  requests: { kind: string; amount: number; reason: string }[]
  parcel?: string
}

let shop: TestShop

beforeEach(async () => {
  shop = await startShop()
})

const orders = async (query = '') =>
  (await shop.control<{ orders: DeskOrder[]; total: number }>(`/desk/orders${query}`)).orders

describe('the page', () => {
  const get = (path: string) => fetch(`${shop.base}/_sandbox${path}`)

  test('is served with everything it asks for, and may load nothing else', async () => {
    const page = await get('')
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
    const html = await page.text()
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThanOrEqual(3)
    for (const path of named) expect([path, (await fetch(shop.base + path)).status]).toEqual([path, 200])
  })

  test('its modules import files that exist, and none writes markup', async () => {
    const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.js'))
    for (const name of scripts) {
      const text = readFileSync(join(FOLDER, name), 'utf8')
      for (const [, file] of text.matchAll(/from '\.\/([^']+)'/g)) expect(scripts).toContain(file)
      expect([name, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|https?:/.test(text)]).toEqual([
        name,
        false,
      ])
      expect((await get(`/-/${name}`)).headers.get('content-type')).toMatch(/^text\/javascript/)
    }
  })

  test.each(['..%2Fdesk.ts', 'nothing.js', 'index.php', '%2e%2e%2fapp.ts'])('serves no %s', async (name) => {
    expect((await get(`/-/${name}`)).status).toBe(400)
  })
})

test('lists the shops there are', async () => {
  const answer = await fetch(`${shop.base}/_sandbox/-/shops`)
  expect(((await answer.json()) as { shops: string[] }).shops).toContain(shop.sub)
})

test('orders by state; a parcel sent and a refund refused there are seen', async () => {
  const [paid] = await orders('?state=1')
  await shop.control('/merchant/ship', { orderId: paid?.id, shipperName: '顺丰速运', trackingNumber: 'SF1' })
  expect((await orders('?state=1')).map(({ id }) => id)).not.toContain(paid?.id)
  expect((await orders('?state=2')).find(({ id }) => id === paid?.id)?.status).toBe(2)

  const { token } = await shop.login('demo')
  const [own] = await orders('?state=2')
  const mine = await shop.call<{ orderList: { id: number }[] }>('post', '/order/list', { token, status: 2 })
  const orderId = mine.data?.orderList[0]?.id ?? own?.id
  await shop.call('post', '/order/refundApply/apply', {
    ...{ token, orderId, type: 0, logisticsStatus: 0, reason: '<b>坏了</b>', amount: 1 },
  })
  expect(await orders('?state=refund')).toMatchObject([
    { id: orderId, requests: [{ kind: '退款', amount: 1, reason: '<b>坏了</b>' }] },
  ])
  await shop.control('/merchant/refund', { orderId, agree: false, reason: '已签收' })
  expect(await orders('?state=refund')).toEqual([])
})

test('what users asked for waits there until it is answered', async () => {
  const { token, uid } = await shop.login('demo')
  await shop.call('post', '/user/withDraw/apply', { token, money: 20 })
  await shop.call('post', '/deposit/back/apply', { token, id: 3 })
  type Requests = Record<
    'withdrawals' | 'deposits' | 'invoices',
    { id: number; uid: number; amount: number }[]
  >
  const { withdrawals, deposits, invoices } = await shop.control<Requests>('/desk/requests')
  expect(withdrawals).toMatchObject([{ uid, amount: 20 }])
  expect(deposits).toMatchObject([{ id: 3, amount: 20 }])
  expect(invoices.length).toBe(2)
  const before = await shop.control<{ requests: number }>('/desk/summary')
  await shop.control('/merchant/withdraw', { id: withdrawals[0]?.id, agree: true })
  await shop.control('/merchant/deposit', { id: 3, agree: true })
  for (const { id } of invoices) await shop.control('/merchant/invoice', { id, agree: true })
  expect(await shop.control('/desk/summary')).toMatchObject({ requests: before.requests - 4 })
  expect(await shop.control('/audit')).toMatchObject({ ok: true })
})

test('users are found by name, telephone number and id; numbers are shown in part', async () => {
  for (const search of ['春江林', '13800006021', '1001'])
    expect(await shop.control(`/desk/users?search=${encodeURIComponent(search)}`)).toMatchObject({
      users: [{ uid: 1001, mobile: '138****6021' }],
    })
  expect(await shop.control('/desk/users?search=%25')).toEqual({ users: [] })
})

test('queues show the shop’s users that wait', async () => {
  await shop.control('/clock', { set: '2031-01-06 10:00:00' })
  const { token } = await shop.login('demo')
  const taken = await shop.call<{ number: number }>('post', '/queuing/get', { token, typeId: 2 })
  const { queues } = await shop.control<{ queues: { id: number; tickets: object[] }[] }>('/desk/queues')
  expect(queues.find(({ id }) => id === 2)?.tickets).toMatchObject([
    { number: taken.data?.number, status: 0 },
  ])
})

test('the last calls are remembered without their parameters, cut connections as well', async () => {
  await shop.call('get', '/verification/sms/get', { mobile: '13800001234' })
  await shop.call('get', '/user/detail', { token: 'secret-token' })
  await shop.control('/faults', { path: '/banner/list', kind: 'drop-before' })
  await expect(shop.call('get', '/banner/list')).rejects.toThrow()
  const answer = await shop.control<{ calls: { path: string; status: number; code?: number }[] }>(
    '/desk/calls',
  )
  expect(answer.calls).toMatchObject([
    { path: '/banner/list', status: 0 },
    { path: '/user/detail', status: 200, code: 2000 },
    { path: '/verification/sms/get', status: 200, code: 0 },
  ])
  expect(JSON.stringify(answer)).not.toMatch(/13800001234|secret-token/)
})
