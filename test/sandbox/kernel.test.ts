import { z } from 'zod'
import { openDatabase } from '../../sandbox/src/db/open'
import * as p from '../../sandbox/src/http/params'
import { Refusal } from '../../sandbox/src/http/refusal'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
})

describe('addresses', () => {
  test('an unknown path is a 404 with a sentence that names it', async () => {
    const response = await fetch(`${shop.base}/${shop.sub}/no/such/thing`)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({
      code: 404,
      msg: `没有这个接口：GET /${shop.sub}/no/such/thing`,
    })
  })

  test('the wrong verb does not reach a method', async () => {
    const response = await fetch(`${shop.base}/${shop.sub}/user/wxapp/login`)
    expect(response.status).toBe(404)
  })

  test.each(['Upper', 'with-dash', '_sandbox2', 'a'.repeat(33), 'files', '%20', '..%2fx'])(
    'the sub-domain %s is refused with 401',
    async (word) => {
      const response = await fetch(`${shop.base}/${word}/banner/list`)
      if (word === 'files') expect(response.status).toBe(404)
      else
        expect(await response.json()).toMatchObject({ code: 401, msg: expect.stringContaining('专属域名') })
    },
  )

  test('paths under /common have no sub-domain', async () => {
    expect(await shop.call('get', '/common/region/v2/province')).toMatchObject({ code: 0 })
    const response = await fetch(`${shop.base}/common/banner/list`)
    expect(response.status).toBe(404)
  })

  test('any origin may call and read the Date header', async () => {
    const response = await fetch(`${shop.base}/${shop.sub}/config/vipLevel`, {
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-expose-headers')).toBe('Date')
  })

  test('a preflight is answered', async () => {
    const response = await fetch(`${shop.base}/${shop.sub}/json/set`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toContain('POST')
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
  })
})

describe('parameters', () => {
  test('a missing one is a 403 that names it', async () => {
    expect(await shop.call('get', '/notice/detail')).toEqual({ code: 403, msg: '参数 id 不能为空' })
  })

  test('empty means absent', async () => {
    expect(await shop.call('get', '/notice/detail', { id: '' })).toEqual({
      code: 403,
      msg: '参数 id 不能为空',
    })
    expect(await shop.call('get', '/banner/list', { type: '' })).toMatchObject({ code: 700 })
  })

  test.each([
    ['-1', '数字编号'],
    ['1e9', '数字编号'],
    ["1' OR '1'='1", '数字编号'],
    ['<script>alert(1)</script>', '数字编号'],
    ['9'.repeat(40), '数字编号'],
  ])('the id %s is refused with a sentence', async (id, words) => {
    const answer = await shop.call('get', '/notice/detail', { id })
    expect(answer).toEqual({ code: 403, msg: expect.stringContaining(words) })
  })

  test('a text of one megabyte is refused, and one of three does not even get in', async () => {
    expect(await shop.call('post', '/json/set', { content: 'x'.repeat(1_000_000) })).toMatchObject({
      code: 403,
      msg: expect.stringContaining('content'),
    })
    const response = await fetch(`${shop.base}/${shop.sub}/json/set`, {
      method: 'POST',
      body: new URLSearchParams({ content: 'x'.repeat(3_000_000) }),
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 413, msg: expect.stringContaining('2 MB') })
  })

  test('SQL and HTML are just text: stored and answered as they came', async () => {
    const text = `'); DROP TABLE user; -- <img src=x onerror=alert(1)>`
    const content = JSON.stringify({ text })
    const set = await shop.call('post', '/json/set', { content, type: 'hostile' })
    expect(set).toMatchObject({ code: 0, data: { jsonData: { text } } })
    expect(await shop.call('post', '/json/list', { type: `hostile' OR 1=1 --` })).toMatchObject({ code: 700 })
    expect(await shop.login('survivor')).toMatchObject({ uid: expect.any(Number) })
  })

  test('an unknown one is ignored, and listed by the audit', async () => {
    expect(await shop.call('get', '/config/vipLevel', { nonsense: 1, empty: '' })).toMatchObject({ code: 0 })
    expect(await shop.control('/audit')).toMatchObject({
      ok: true,
      unknownParams: [{ method: 'vipLevel', name: 'nonsense' }],
    })
  })

  test('query and form are taken together, and the form wins', async () => {
    const response = await fetch(`${shop.base}/${shop.sub}/json/set?type=query&content=1`, {
      method: 'POST',
      body: new URLSearchParams({ type: 'form' }),
    })
    expect(await response.json()).toMatchObject({ data: { type: 'form', content: '1' } })
  })

  test('a JSON body is refused with a sentence', async () => {
    const response = await fetch(`${shop.base}/${shop.sub}/json/set`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"content":"1"}',
    })
    expect(await response.json()).toMatchObject({ code: 403, msg: expect.stringContaining('urlencoded') })
  })

  test('a broken multipart form is refused with a sentence', async () => {
    const response = await fetch(`${shop.base}/${shop.sub}/dfs/upload/file`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: 'this is no form',
    })
    expect(await response.json()).toMatchObject({ code: 403, msg: expect.stringContaining('multipart') })
  })

  const schema = z.object({
    list: p.ids().optional(),
    money: p.yuan().optional(),
    day: p.day().optional(),
    time: p.dateTime().optional(),
    flag: p.bool().optional(),
    count: p.int({ min: 1, max: 99 }).optional(),
    lines: p.json(z.array(z.object({ number: z.number().int().min(1) }))).optional(),
  })
  const parse = (raw: Record<string, string>) => p.parseParams(schema, raw)

  test('texts become values', () => {
    expect(
      parse({ list: '1,22,', money: '12.5', day: '2024-02-29', flag: 'true', lines: '[{"number":2}]' }),
    ).toEqual({ list: [1, 22], money: 12.5, day: '2024-02-29', flag: true, lines: [{ number: 2 }] })
  })

  test.each([
    ['list', '1,a', '逗号'],
    ['money', '-1', '不能为负'],
    ['money', '1.999', '两位小数'],
    ['money', 'NaN', '金额'],
    ['day', '2023-02-29', '存在的日期'],
    ['time', '2023-02-28 24:00:00', '格式'],
    ['flag', 'yes', 'true 或 false'],
    ['count', '1000000000', '1 与 99'],
    ['count', '1.5', '整数'],
    ['lines', '[', 'JSON'],
  ])('%s=%s is refused', (name, value, words) => {
    expect(refusalOf(() => parse({ [name]: value }))).toMatchObject({
      code: 403,
      msg: expect.stringMatching(new RegExp(`参数 ${name} .*${words}`)),
    })
  })

  test('a fault inside JSON text is named by its place', () => {
    expect(refusalOf(() => parse({ lines: '[{"number":1},{}]' })).msg).toBe('参数 lines[1].number 不能为空')
    expect(refusalOf(() => parse({ lines: '[{"number":-5}]' })).msg).toContain('参数 lines[0].number 不正确')
  })
})

function refusalOf(fn: () => unknown): Refusal {
  try {
    fn()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('an unexpected failure', () => {
  afterEach(() => jest.restoreAllMocks())

  const fail = async (spoil: string) => {
    const broken = await startShop({ seed: 'empty' })
    broken.shop.db.exec(spoil)
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const response = await fetch(`${broken.base}/${broken.sub}/json/list`, {
      method: 'POST',
      body: new URLSearchParams({ type: 'private-type' }),
    })
    return { response, log: told.mock.calls.flat().join('\n') }
  }

  test('is HTTP 500 with an envelope; the stack is told on stderr, without parameters', async () => {
    const { response, log } = await fail('DROP TABLE json_record')
    expect(response.status).toBe(500)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toEqual({ code: 500, msg: '服务器内部错误' })
    expect(log).toMatch(/^post \/json\/list: .*no such table[^]*json-storage\.ts/)
    expect(log).not.toContain('private-type')
  })

  test('does not quote stored text that cannot be read', async () => {
    const { response, log } = await fail(
      `INSERT INTO json_record (uid, type, content, date_add)
       VALUES (0, 'private-type', 'private words', '2026-01-01 00:00:00')`,
    )
    expect(response.status).toBe(500)
    expect(log).toContain('SyntaxError')
    expect(log).not.toContain('private')
  })
})

describe('tenants', () => {
  test('shops never meet', async () => {
    const other = await startShop({ seed: 'empty' })
    await shop.call('post', '/json/set', { content: '1', type: 'mine' })
    expect(await other.call('post', '/json/list', { type: 'mine' })).toMatchObject({ code: 700 })
    expect(await shop.call('post', '/json/list', { type: 'mine' })).toMatchObject({ code: 0 })
  })

  test('a token of one shop is nothing in another', async () => {
    const other = await startShop({ seed: 'empty' })
    const { token } = await other.login()
    expect(await other.call('get', '/user/check-token', { token })).toMatchObject({ code: 0 })
    expect(await shop.call('get', '/user/check-token', { token })).toMatchObject({ code: 2000 })
  })
})

describe('transactions', () => {
  const db = openDatabase(':memory:')
  const keys = () => db.all<{ key: string }>('SELECT key FROM kernel ORDER BY key').map(({ key }) => key)
  const add = (key: string) => db.run("INSERT INTO kernel (key, value) VALUES (?, '')", key)
  const fail = () => {
    throw new Error('no')
  }
  afterEach(() => db.run('DELETE FROM kernel'))
  afterAll(() => db.close())

  test('a failed one leaves nothing', () => {
    expect(() => db.tx(() => (add('a'), fail()))).toThrow('no')
    expect(keys()).toEqual([])
  })

  test('a failed inner one takes back only its own', () => {
    db.tx(() => {
      add('a')
      expect(() => db.tx(() => (add('b'), fail()))).toThrow('no')
      db.tx(() => add('c'))
    })
    expect(keys()).toEqual(['a', 'c'])
  })

  test('a failed outer one takes the inner one back', () => {
    expect(() => db.tx(() => (db.tx(() => add('a')), fail()))).toThrow('no')
    expect(keys()).toEqual([])
  })

  test('it cannot wait for a promise', () => {
    expect(() => db.tx(async () => undefined)).toThrow('promise')
    expect(() => db.tx(() => add('a'))).not.toThrow()
  })

  test('a single empty value can be bound', () => {
    expect(db.get('SELECT ? AS value', undefined)).toEqual({ value: null })
    expect(db.all('SELECT ? AS value', null)).toEqual([{ value: null }])
  })
})
