jest.mock('@/lib/platform/login', () => ({ loginCode: jest.fn(async () => undefined) }))

import { ApiError, configureHttp } from '@/lib/http'
import { TransportFailure } from '@/lib/http/config'
import { loginCode } from '@/lib/platform/login'
import { offerSheet } from '@/lib/sheets'
import {
  checkToken,
  orderStatistics,
  queryAddress,
  register_simple,
  userAmount,
  userDetail,
} from '@/services'
import { keepInviter } from '@/stores/attribution'
import {
  connectSession,
  ensureLogin,
  logout,
  onUserChange,
  refreshProfile,
  registerWithWechat,
  useSession,
} from '@/stores/session'
import { loadMerchant, useSettings } from '@/stores/settings'
import { recordRequests } from '../support/sent'
import { loginDemo, openShop, type DomShop } from '../support/dom-shop'
import { httpTransport } from '../support/http-transport'

let shop: DomShop
let paths: string[]
let codes: string[]

const code = loginCode as jest.MockedFunction<typeof loginCode>

/** WeChat on this phone: a fresh code of the same person each time. */
const inWechat = (person: string) => {
  let count = 0
  code.mockImplementation(async () => {
    count += 1
    codes.push(`${person}@${count}`)
    return `${person}@${count}`
  })
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60))
const calls = (path: string) => paths.filter((one) => one.endsWith(path)).length
const session = () => useSession.getState()

beforeEach(() => {
  code.mockImplementation(async () => undefined)
  shop = openShop()
  paths = []
  codes = []
  configureHttp({
    transport: async (request) => {
      paths.push(new URL(request.url).pathname)
      return httpTransport(request)
    },
  })
})

describe('silent login at launch', () => {
  it('logs a known WeChat user in without a word', async () => {
    await register_simple({ code: 'known@0' })
    inWechat('known')
    connectSession()
    await settled()
    expect(session()).toMatchObject({ token: expect.any(String), uid: expect.any(Number) })
  })

  it('leaves a visitor a visitor and registers nobody', async () => {
    inWechat('stranger')
    connectSession()
    await settled()
    expect(session().token).toBeUndefined()
    expect(calls('/register/simple')).toBe(0)
  })

  it('outside WeChat asks for nothing', async () => {
    connectSession()
    await settled()
    expect(paths).toEqual([])
  })
})

describe('registering after consent', () => {
  it('PITFALL Session: every WeChat code is used once, and the inviter goes along', async () => {
    await loginDemo()
    const inviter = session().uid
    logout()
    keepInviter(inviter)
    inWechat('newcomer')
    expect(await registerWithWechat()).toBe(true)
    expect(new Set(codes).size).toBe(codes.length)
    expect(calls('/register/simple')).toBe(1)
    expect((await userDetail()).referrer?.id).toBe(inviter)
  })

  it('10000 means registered before: it logs in', async () => {
    inWechat('double')
    // Another device registers the same person between the login that finds nobody and the registration.
    configureHttp({
      transport: async (request) => {
        const path = new URL(request.url).pathname
        paths.push(path)
        if (path.endsWith('/register/simple') && calls('/register/simple') === 1)
          await register_simple({ code: 'double@other' })
        return httpTransport(request)
      },
    })
    expect(await registerWithWechat()).toBe(true)
    expect(session().token).toBeDefined()
  })

  it('says other refusals instead of hiding them', async () => {
    inWechat('unlucky')
    await shop.control('/faults', { path: '/user/wxapp/register/simple', kind: 'code', value: -1 })
    await expect(registerWithWechat()).rejects.toBeInstanceOf(ApiError)
  })
})

describe('an expired login', () => {
  const expire = () => shop.control('/expire-token', { token: session().token })

  it('PITFALL Session: ten parallel 2000 answers start one login, and all calls are answered', async () => {
    inWechat('busy')
    await registerWithWechat()
    const before = session()
    await expire()
    paths = []
    const all = [orderStatistics, queryAddress, userAmount, userDetail, checkToken]
    await Promise.all([...all.slice(0, 4), ...all.slice(0, 4)].map((call) => call()))
    expect(calls('/user/wxapp/login')).toBe(1)
    expect(session().uid).toBe(before.uid)
    expect(session().token).not.toBe(before.token)
  })

  it('tells nobody about another user when the same one is logged in again', async () => {
    inWechat('same')
    await registerWithWechat()
    const told: (number | undefined)[] = []
    const stop = onUserChange((uid) => told.push(uid))
    await expire()
    await userAmount()
    stop()
    expect(told).toEqual([])
  })

  it('outside WeChat ends the session, since nobody can log in without a word', async () => {
    await loginDemo()
    await expire()
    await expect(userAmount()).rejects.toMatchObject({ kind: 'auth' })
    expect(session()).toEqual({})
  })

  it('outside WeChat is asked for above the page: the same user goes on with the call that was refused', async () => {
    await loginDemo()
    const { uid, token } = session()
    const asked = jest.fn(async () => {
      expect(session().uid).toBe(uid) // the page keeps what was typed
      await loginDemo()
      return true
    })
    const takeBack = offerSheet('login', asked)
    await expire()
    const told: (number | undefined)[] = []
    const stop = onUserChange((next) => told.push(next))
    const answers = await Promise.all([userAmount(), queryAddress(), userDetail()])
    stop()
    takeBack()
    expect(answers[0].balance).toBeGreaterThan(0)
    expect(asked).toHaveBeenCalledTimes(1)
    expect(asked).toHaveBeenCalledWith({ reason: '登录已失效，请重新登录' })
    expect(session().token).not.toBe(token)
    expect(told).toEqual([])
  })

  it('"not now" ends the session, and the call with it', async () => {
    await loginDemo()
    const takeBack = offerSheet('login', async () => false)
    await expire()
    await expect(userAmount()).rejects.toMatchObject({ kind: 'auth' })
    takeBack()
    expect(session()).toEqual({})
  })

  it('another user never gets the call of the one before', async () => {
    await loginDemo()
    const takeBack = offerSheet('login', async () => {
      useSession.setState({ token: 'other', uid: 4711 }, true)
      return true
    })
    await expire()
    paths = []
    await expect(userAmount()).rejects.toMatchObject({ kind: 'auth' })
    takeBack()
    expect(calls('/user/amount')).toBe(1)
  })

  it('PITFALL Session: a valid token is kept, whatever else fails', async () => {
    await loginDemo()
    const { token } = session()
    await shop.control('/faults', { path: '/user/amount', kind: 'code', value: -1 })
    await expect(userAmount()).rejects.toBeInstanceOf(ApiError)
    await shop.control('/faults', { path: '/user/amount', kind: 'code', value: 500 })
    await expect(userAmount()).rejects.toBeInstanceOf(ApiError)
    expect(session().token).toBe(token)
  })

  it('PITFALL Session: remote configuration never reaches the place of the token, whatever its keys are called', async () => {
    await loginDemo()
    const before = [session(), window.localStorage.getItem('shop.session')]
    const stolen = ['token', 'session', 'shop.session', 'uid', 'mallName'].map((key) => ({
      key,
      value: 'taken',
    }))
    const recorder = recordRequests(async (request) =>
      request.url.includes('/config/')
        ? { status: 200, headers: {}, body: { code: 0, msg: 'success', data: stolen } }
        : httpTransport(request),
    )
    await loadMerchant()
    expect(recorder.requests).toHaveLength(1)
    expect(useSettings.getState().merchant.name).toBe('taken')
    expect([session(), window.localStorage.getItem('shop.session')]).toEqual(before)
  })

  it('PITFALL Session: no check-token request is ever made by itself', async () => {
    inWechat('calm')
    await registerWithWechat()
    connectSession()
    await ensureLogin()
    await userDetail()
    expect(calls('/user/check-token')).toBe(0)
  })
})

describe('logging out', () => {
  it('kills the token at once, here and at the shop', async () => {
    await loginDemo()
    const { token } = session()
    logout()
    expect(session()).toEqual({})
    await settled()
    useSession.setState({ token, uid: 1 })
    expect(await checkToken()).toBe(false)
  })

  it('kills the token at the shop as soon as there is a connection', async () => {
    await loginDemo()
    const { token } = session()
    let online = false
    configureHttp({
      transport: (request) =>
        online ? httpTransport(request) : Promise.reject(new TransportFailure('network')),
    })
    logout()
    expect(session()).toEqual({})
    await settled()
    online = true
    useSession.setState({ token, uid: 1 })
    for (let look = 0; look < 100 && (await checkToken()); look += 1) await settled()
    expect(await checkToken()).toBe(false)
  })

  it('is final: WeChat does not log the user in again before they ask for it', async () => {
    inWechat('leaver')
    await registerWithWechat()
    logout()
    await settled()
    connectSession()
    await expect(userAmount()).rejects.toMatchObject({ kind: 'auth' })
    expect(session().token).toBeUndefined()
    expect(await registerWithWechat()).toBe(true)
  })

  it('a login that was under way before it comes too late', async () => {
    await register_simple({ code: 'late@0' })
    let answer: (text: string) => void = () => undefined
    code.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    connectSession()
    logout()
    answer('late@1')
    await settled()
    expect(session().token).toBeUndefined()
  })

  it('forgets the profile that comes after it', async () => {
    await loginDemo()
    const reading = refreshProfile()
    logout()
    await reading
    expect(session().profile).toBeUndefined()
  })
})

describe('ensureLogin', () => {
  it('does not ask who is logged in', async () => {
    await loginDemo()
    const asked = jest.fn()
    const takeBack = offerSheet('login', asked)
    expect(await ensureLogin()).toBe(true)
    takeBack()
    expect(asked).not.toHaveBeenCalled()
  })

  it('asks a visitor with the reason and answers what they chose, so the interrupted action can go on', async () => {
    const asked = jest.fn(async () => false)
    const takeBack = offerSheet('login', asked)
    expect(await ensureLogin('登录后收藏')).toBe(false)
    expect(asked).toHaveBeenCalledWith({ reason: '登录后收藏' })
    asked.mockImplementation(async () => true)
    expect(await ensureLogin('登录后收藏')).toBe(true)
    takeBack()
  })

  it('PITFALL Session: the token is in no error and no log', async () => {
    await loginDemo()
    const { token = '' } = session()
    const lines: string[] = []
    const spies = (['log', 'warn', 'error', 'info'] as const).map((level) =>
      jest.spyOn(console, level).mockImplementation((...parts) => lines.push(parts.map(String).join(' '))),
    )
    await shop.control('/expire-token', { token })
    const error = await userAmount().catch((cause: unknown) => cause)
    spies.forEach((spy) => spy.mockRestore())
    expect(`${String(error)} ${JSON.stringify(error)} ${lines.join(' ')}`).not.toContain(token)
  })
})
