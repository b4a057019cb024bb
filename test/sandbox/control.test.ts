import { banners, queryConfig } from '@/services/system'
import { jsonSet } from '@/services/json-storage'
import { createSandbox } from '../../sandbox/src/app'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
})

describe('the clock', () => {
  test('advances, can be set, and dates the answers', async () => {
    expect(await shop.control('/clock', { set: '2030-01-31 23:59:50' })).toMatchObject({
      now: '2030-01-31 23:59:50',
    })
    expect(await shop.clock(15)).toMatch(/^2030-02-01 00:00:0[5-7]$/)
    const response = await fetch(`${shop.base}/${shop.sub}/config/vipLevel`)
    expect(response.headers.get('date')).toMatch(/^Thu, 31 Jan 2030 16:00:/)
  })

  test('of one shop is not that of another', async () => {
    const other = await startShop({ seed: 'empty' })
    await shop.control('/clock', { set: '2031-01-01 00:00:00' })
    expect((await other.control<{ now: string }>('/clock')).now).not.toMatch(/^2031/)
  })

  test.each([
    [{}, 'advance'],
    [{ advance: 1, set: '2030-01-01 00:00:00' }, 'advance'],
    [{ advance: 'soon' }, '整数'],
    [{ set: '2030-13-01 00:00:00' }, '日期'],
  ])('refuses %j', async (body, words) => {
    expect(await shop.control('/clock', body)).toMatchObject({
      code: 403,
      msg: expect.stringContaining(words),
    })
  })
})

describe('faults', () => {
  beforeEach(async () => {
    shop = await startShop({ seed: 'empty' })
  })

  const get = () => fetch(`${shop.base}/${shop.sub}/config/vipLevel`)
  const stored = () => shop.shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM json_record')?.n
  const save = () =>
    fetch(`${shop.base}/${shop.sub}/json/set`, { method: 'POST', body: 'content=1', headers: form })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }

  test('latency keeps the answer back', async () => {
    await shop.control('/faults', { path: '/config/vipLevel', kind: 'latency', value: 120 })
    const start = Date.now()
    expect((await get()).status).toBe(200)
    expect(Date.now() - start).toBeGreaterThanOrEqual(115)
  })

  test('drop-before cuts the connection before the effect', async () => {
    await shop.control('/faults', { path: '*', kind: 'drop-before' })
    await expect(save().then((answer) => answer.text())).rejects.toThrow()
    expect(stored()).toBe(0)
  })

  test('drop-after cuts the connection after the effect', async () => {
    await shop.control('/faults', { path: '/json/set', kind: 'drop-after' })
    await expect(save().then((answer) => answer.text())).rejects.toThrow()
    expect(stored()).toBe(1)
  })

  test('http-500 has no effect', async () => {
    await shop.control('/faults', { path: '/json/set', kind: 'http-500' })
    expect((await save()).status).toBe(500)
    expect(stored()).toBe(0)
  })

  test('http-500 with a value answers that status', async () => {
    await shop.control('/faults', { path: '/json/set', kind: 'http-500', value: 503 })
    expect((await save()).status).toBe(503)
  })

  test('malformed answers JSON that ends too early, after the effect', async () => {
    await shop.control('/faults', { path: '/json/set', kind: 'malformed' })
    const text = await (await save()).text()
    expect(() => JSON.parse(text)).toThrow()
    expect(stored()).toBe(1)
  })

  test('code answers a business error without effect', async () => {
    await shop.control('/faults', { path: '/json/set', kind: 'code', value: 40000 })
    expect(await (await save()).json()).toMatchObject({ code: 40000, msg: expect.any(String) })
    expect(stored()).toBe(0)
  })

  test('times limits how often one strikes', async () => {
    await shop.control('/faults', { path: '*', kind: 'http-500', times: 2 })
    const statuses = [await get(), await get(), await get()].map(({ status }) => status)
    expect(statuses).toEqual([500, 500, 200])
  })

  test('probability 0 never strikes', async () => {
    await shop.control('/faults', { path: '*', kind: 'http-500', probability: 0 })
    expect((await get()).status).toBe(200)
  })

  const statuses = async (calls: number) => {
    const seen: number[] = []
    for (let call = 0; call < calls; call += 1) seen.push((await get()).status)
    return seen
  }

  test('with a seed the same calls of a method are struck again, with another seed others', async () => {
    const struck = async (seed: number) => {
      await shop.control('/faults', undefined, 'DELETE')
      await shop.control('/faults', { path: '*', kind: 'http-500', probability: 0.5, seed })
      return statuses(24)
    }
    const first = await struck(7)
    expect(new Set(first)).toEqual(new Set([200, 500]))
    expect(await struck(7)).toEqual(first)
    expect(await struck(8)).not.toEqual(first)
  })

  test('what a seed strikes does not depend on calls of other methods in between', async () => {
    await shop.control('/faults', { path: '*', kind: 'http-500', probability: 0.5, seed: 7 })
    const alone = await statuses(12)
    await shop.control('/faults', undefined, 'DELETE')
    await shop.control('/faults', { path: '*', kind: 'http-500', probability: 0.5, seed: 7 })
    const mixed: number[] = []
    for (let call = 0; call < 12; call += 1) {
      await save()
      mixed.push((await get()).status)
    }
    expect(mixed).toEqual(alone)
  })

  test('code 2000 strikes only methods that take a token', async () => {
    await shop.control('/faults', { path: '*', kind: 'code', value: 2000 })
    expect(await (await get()).json()).toMatchObject({ code: 0 })
    expect(await shop.call('get', '/user/amount')).toMatchObject({ code: 2000 })
  })

  test('DELETE ends one path or all of them', async () => {
    await shop.control('/faults', { path: '/config/vipLevel', kind: 'http-500' })
    await shop.control('/faults', { path: '/json/set', kind: 'http-500' })
    expect(
      (await shop.control<{ faults: unknown[] }>('/faults', { path: '/json/set' }, 'DELETE')).faults,
    ).toHaveLength(1)
    expect((await save()).status).toBe(200)
    expect((await get()).status).toBe(500)
    await shop.control('/faults', undefined, 'DELETE')
    expect((await get()).status).toBe(200)
  })

  test('one shop does not suffer from the faults of another', async () => {
    const other = await startShop({ seed: 'empty' })
    await other.control('/faults', { path: '*', kind: 'http-500' })
    expect((await get()).status).toBe(200)
  })

  test('tenantless paths have theirs under common', async () => {
    const faults = `${shop.base}/_sandbox/common/faults`
    const body = JSON.stringify({ path: '/common/region/v2/province', kind: 'code', value: 7 })
    await fetch(faults, { method: 'POST', body })
    expect(await shop.call('get', '/common/region/v2/province')).toMatchObject({ code: 7 })
    await fetch(faults, { method: 'DELETE' })
    expect(await shop.call('get', '/common/region/v2/province')).toMatchObject({ code: 0 })
  })

  test('the request core meets them as its kinds of failure', async () => {
    await shop.control('/faults', { path: '*', kind: 'drop-before', times: 2 })
    expect(await queryConfig('nothing')).toBeNull() // a read is tried again
    await shop.control('/faults', { path: '*', kind: 'drop-after' })
    await expect(jsonSet({ content: '{}' as never })).rejects.toMatchObject({ kind: 'network' })
    await shop.control('/faults', undefined, 'DELETE')
    await shop.control('/faults', { path: '*', kind: 'malformed' })
    await expect(banners()).rejects.toMatchObject({ kind: 'http' })
  })

  test('inside the process a drop is a failed fetch', async () => {
    const sandbox = createSandbox({ db: ':memory:', seed: 'empty' })
    const at = (path: string, init?: RequestInit) =>
      sandbox.fetch(new Request(`http://sandbox.test${path}`, init))
    await at('/_sandbox/tz/faults', { method: 'POST', body: '{"path":"*","kind":"drop-before"}' })
    await expect(at('/tz/config/vipLevel')).rejects.toThrow('fetch failed')
    sandbox.close()
  })

  test.each([
    [{ kind: 'http-500' }, 'path'],
    [{ path: '*', kind: 'explode' }, 'kind'],
    [{ path: '*', kind: 'latency' }, 'value'],
    [{ path: '*', kind: 'code', value: 1, probability: 3 }, 'probability'],
    [{ path: '*', kind: 'http-500', value: 200 }, 'value'],
  ])('refuses %j', async (body, words) => {
    expect(await shop.control('/faults', body)).toMatchObject({ msg: expect.stringContaining(words) })
  })
})

describe('control addresses', () => {
  test('answer on loopback only', async () => {
    const sandbox = createSandbox({ db: ':memory:', seed: 'empty' })
    const request = () => new Request('http://192.168.1.5:8787/_sandbox/tz/clock')
    const from = (remoteAddress: string) =>
      sandbox.fetch(request(), { incoming: { socket: { remoteAddress } } })
    expect((await from('192.168.1.9')).status).toBe(403)
    expect((await from('::ffff:10.0.0.9')).status).toBe(403)
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect((await from(address)).status).toBe(200)
    sandbox.close()
  })

  test('an unknown one is a 404, a broken body a 400', async () => {
    const at = (path: string, init?: RequestInit) => fetch(`${shop.base}/_sandbox/${shop.sub}${path}`, init)
    expect((await at('/nothing')).status).toBe(404)
    expect((await at('/clock', { method: 'POST', body: '{' })).status).toBe(400)
    expect((await at('/clock', { method: 'POST', body: '[1]' })).status).toBe(400)
  })

  test('expire-token ends one token or all of a user', async () => {
    const first = await shop.login('anna')
    const second = await shop.login('anna')
    const check = async (token: string) => (await shop.call('get', '/user/check-token', { token })).code
    expect(await shop.control('/expire-token', { token: first.token })).toEqual({ expired: 1 })
    expect([await check(first.token), await check(second.token)]).toEqual([2000, 0])
    expect(await shop.control('/expire-token', { uid: second.uid })).toEqual({ expired: 1 })
    expect(await check(second.token)).toBe(2000)
  })
})
