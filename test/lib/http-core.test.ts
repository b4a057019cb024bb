import { configureHttp, get, post, ApiError, isCode, isUncertain } from '@/lib/http'
import { config, TransportFailure, type HttpAnswer, type HttpRequest } from '@/lib/http/config'

type Reply = HttpAnswer | Error | (() => Promise<HttpAnswer>)

const envelope = (code: number, data?: unknown, msg?: string): HttpAnswer => ({
  status: 200,
  headers: {},
  body: { code, data, msg },
})
const page500: HttpAnswer = { status: 502, headers: {}, body: '<html>bad gateway</html>' }
const lost = () => new TransportFailure('network')

let sent: HttpRequest[]
let pauses: number[]

/** Answers the calls in order; the last reply serves all that follow. */
const answerWith = (...replies: Reply[]) => {
  let turn = 0
  configureHttp({
    transport: async (request) => {
      sent.push(request)
      const reply = replies[Math.min(turn, replies.length - 1)]
      turn += 1
      if (reply instanceof Error) throw reply
      if (typeof reply === 'function') return reply()
      if (!reply) throw new Error('no reply prepared')
      return reply
    },
  })
}

const session = (token: string | undefined, renewed?: string) => {
  let current = token
  const calls = { renew: 0, expired: [] as string[] }
  configureHttp({
    session: {
      token: () => current,
      renew: async () => {
        calls.renew += 1
        await Promise.resolve()
        current = renewed
        return renewed
      },
      expired: (old) => {
        calls.expired.push(old)
        if (current === old) current = undefined
      },
    },
  })
  return calls
}

const failureOf = async (call: Promise<unknown>): Promise<ApiError> => {
  try {
    await call
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
  throw new Error('the call succeeded')
}

const tokenOf = (request: HttpRequest | undefined): string | null =>
  new URLSearchParams(request?.method === 'GET' ? request.url.split('?')[1] : request?.body).get('token')

beforeEach(() => {
  sent = []
  pauses = []
  session(undefined)
  configureHttp({
    hosts: { api: 'https://api.test', common: 'https://common.test', oss: 'https://oss.test' },
    subDomain: 'mine',
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    onServerDate: () => undefined,
  })
})

describe('addresses and encoding', () => {
  beforeEach(() => answerWith(envelope(0, [])))

  it('puts the parameters of a GET into the query, encoded', async () => {
    await get('/shop/goods/list', { nameLike: '番茄 & 鸡蛋=1', page: 2 })
    expect(sent[0]?.url).toBe(
      'https://api.test/mine/shop/goods/list?nameLike=%E7%95%AA%E8%8C%84%20%26%20%E9%B8%A1%E8%9B%8B%3D1&page=2',
    )
    expect(sent[0]?.body).toBeUndefined()
  })

  it('sends a POST as form text', async () => {
    await post('/order/close', { orderId: 7, ok: true })
    expect(sent[0]).toMatchObject({
      url: 'https://api.test/mine/order/close',
      body: 'orderId=7&ok=true',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  })

  it('leaves out what is absent or empty', async () => {
    await get('/banner/list', { type: '', key: undefined, other: null, zero: 0, no: false })
    expect(sent[0]?.url).toBe('https://api.test/mine/banner/list?zero=0&no=false')
  })

  it('uses the host and leaves out the sub-domain where the call says so', async () => {
    await get('/common/region/v2/province', {}, { subDomain: false })
    await get('/score/logs', {}, { host: 'common' })
    expect(sent.map((request) => request.url)).toEqual([
      'https://api.test/common/region/v2/province',
      'https://common.test/mine/score/logs',
    ])
  })

  it('refuses values that have no wire form before anything is sent', async () => {
    await expect(get('/x', { bad: {} })).rejects.toThrow('parameter bad')
    expect(sent).toHaveLength(0)
  })
})

describe('kinds of failure', () => {
  it('tells a refusal with its code, sentence and data', async () => {
    answerWith(envelope(40000, 12.5, '余额不足'))
    const error = await failureOf(post('/order/pay'))
    expect(error).toMatchObject({ kind: 'business', code: 40000, serverMessage: '余额不足', data: 12.5 })
    expect(isCode(error, 40000)).toBe(true)
    expect(isUncertain(error)).toBe(false)
  })

  it.each([
    ['no connection', lost(), 'network'],
    ['no answer in time', new TransportFailure('timeout'), 'timeout'],
    ['a broken gateway', page500, 'http'],
    ['an answer that is no envelope', { status: 200, headers: {}, body: 'oops' }, 'http'],
    ['an envelope without a code', { status: 200, headers: {}, body: { data: 1 } }, 'http'],
  ] as const)('%s is of kind %#', async (_name, reply, kind) => {
    answerWith(reply as Reply)
    const error = await failureOf(post('/order/create'))
    expect(error.kind).toBe(kind)
    expect(isUncertain(error)).toBe(true)
  })

  it('keeps parameters and tokens out of the message', async () => {
    session('secret-token')
    answerWith(envelope(1, undefined, 'no'))
    const error = await failureOf(post('/user/modify', { mobile: '13800000000' }, { auth: true }))
    expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/secret-token|13800000000/)
  })

  it('hands out what a code means where the call says that it is an answer', async () => {
    answerWith(envelope(700))
    expect(await get('/banner/list', {}, { answers: { 700: [] } })).toEqual([])
  })
})

describe('retries', () => {
  it('tries a read three times with growing pauses', async () => {
    answerWith(lost(), page500, envelope(0, 'there'))
    expect(await get('/x')).toBe('there')
    expect(pauses).toEqual([300, 900])
  })

  it('gives a read up after the third try', async () => {
    answerWith(lost())
    expect((await failureOf(get('/x'))).kind).toBe('network')
    expect(sent).toHaveLength(3)
  })

  it('does not repeat a read that the server refused', async () => {
    answerWith(envelope(403, undefined, 'no'))
    await failureOf(get('/x'))
    expect(sent).toHaveLength(1)
  })

  it.each([lost(), new TransportFailure('timeout'), page500])('never repeats a write (%s)', async (reply) => {
    answerWith(reply)
    await failureOf(post('/order/create'))
    expect(sent).toHaveLength(1)
  })

  it('treats a GET with an effect as a write', async () => {
    answerWith(lost())
    await failureOf(get('/verification/sms/get', {}, { kind: 'write' }))
    expect(sent).toHaveLength(1)
  })
})

describe('calls in flight', () => {
  it('sends identical reads once', async () => {
    answerWith(envelope(0, 1))
    expect(await Promise.all([get('/x', { a: 1 }), get('/x', { a: 1 }), get('/x', { a: 2 })])).toEqual([
      1, 1, 1,
    ])
    expect(sent).toHaveLength(2)
  })

  it('sends a read again once its answer has come', async () => {
    answerWith(envelope(0, 1))
    await get('/x')
    await get('/x')
    expect(sent).toHaveLength(2)
  })

  it('does not share a failed read with later callers', async () => {
    answerWith(envelope(1), envelope(0, 'fine'))
    await failureOf(get('/x'))
    expect(await get('/x')).toBe('fine')
  })

  it('never merges writes', async () => {
    answerWith(envelope(0))
    await Promise.all([post('/x'), post('/x')])
    expect(sent).toHaveLength(2)
  })
})

describe('the session', () => {
  it('adds the token only where the call needs one', async () => {
    session('T')
    answerWith(envelope(0))
    await get('/a', {}, { auth: true })
    await get('/b', {}, { auth: 'optional' })
    await get('/c')
    expect(sent.map(tokenOf)).toEqual(['T', 'T', null])
  })

  it('puts the token into the JSON text where the call says so', async () => {
    session('T')
    answerWith(envelope(0))
    await post('/rep', { postJsonString: '{"orderId":1}' }, { auth: { json: 'postJsonString' } })
    const body = new URLSearchParams(sent[0]?.body)
    expect(JSON.parse(body.get('postJsonString') ?? '')).toEqual({ token: 'T', orderId: 1 })
    expect(body.get('token')).toBeNull()
  })

  it('lets a visitor read what takes a token only if there is one', async () => {
    answerWith(envelope(0, 'public'))
    expect(await get('/b', {}, { auth: 'optional' })).toBe('public')
    expect(tokenOf(sent[0])).toBeNull()
  })

  it('never sends what is a user’s own as a visitor’s once the login is over; a visitor goes without one', async () => {
    const user = session('T', undefined)
    answerWith(envelope(2000), envelope(0, 'as a visitor'))
    configureHttp({ session: { ...config.session, hasUser: () => true } })
    expect((await failureOf(post('/json/set', {}, { auth: 'own' }))).kind).toBe('auth')
    expect((await failureOf(post('/json/set', {}, { auth: 'own' }))).kind).toBe('auth')
    expect([user.renew, sent.length]).toEqual([2, 1])

    session(undefined)
    answerWith(envelope(0, 'public'))
    expect(await post('/json/list', {}, { auth: 'own' })).toBe('public')
  })

  it('asks for a login before sending what needs one, and says so when there is none', async () => {
    const calls = session(undefined)
    answerWith(envelope(0))
    expect((await failureOf(get('/a', {}, { auth: true }))).kind).toBe('auth')
    expect(calls.renew).toBe(1)
    expect(sent).toHaveLength(0)
  })

  it('logs in once for ten parallel calls that are told 2000, and replays each', async () => {
    const calls = session('old', 'new')
    configureHttp({
      transport: async (request) => {
        sent.push(request)
        return tokenOf(request) === 'new' ? envelope(0, request.body) : envelope(2000, undefined, '请登录')
      },
    })
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => post('/a', { index }, { auth: true })),
    )
    expect(calls).toEqual({ renew: 1, expired: ['old'] })
    expect(answers).toHaveLength(10)
    expect(sent.filter((request) => tokenOf(request) === 'new')).toHaveLength(10)
  })

  it('replays a late 2000 with the token that a parallel call has got meanwhile', async () => {
    const calls = session('old', 'new')
    let turn = 0
    configureHttp({
      transport: async (request) => {
        sent.push(request)
        turn += 1
        if (turn === 1) {
          await config.session.renew(true)
          return envelope(2000)
        }
        return envelope(0, tokenOf(request))
      },
    })
    expect(await get('/a', {}, { auth: true })).toBe('new')
    expect(calls.renew).toBe(1)
  })

  it('does not log in a third time when the new token is refused as well', async () => {
    const calls = session('old', 'new')
    answerWith(envelope(2000, undefined, '请登录'))
    expect((await failureOf(get('/a', {}, { auth: true }))).kind).toBe('auth')
    expect(calls.renew).toBe(1)
    expect(sent).toHaveLength(2)
  })

  it('drops a token only when the server says so', async () => {
    const calls = session('T')
    answerWith(page500)
    await failureOf(get('/a', {}, { auth: true }))
    answerWith(lost())
    await failureOf(get('/a', {}, { auth: true }))
    expect(calls.expired).toEqual([])
  })
})

it('learns the shop’s clock from the Date of an answer', async () => {
  const dates: number[] = []
  configureHttp({ onServerDate: (moment) => dates.push(moment) })
  answerWith({ ...envelope(0), headers: { date: 'Tue, 24 Nov 2026 06:00:00 GMT' } })
  await get('/x')
  expect(dates).toEqual([Date.UTC(2026, 10, 24, 6)])
})
