import { onRegistered } from '../../sandbox/src/domain/hooks'
import { hashPassword, isPassword } from '../../sandbox/src/domain/password'
import { startShop, type TestShop } from '../support/sandbox'

interface Login {
  token: string
  uid: number
}

let shop: TestShop
const MOBILE = '13800000001'

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
})

async function sms(mobile = MOBILE): Promise<string> {
  expect(await shop.call('get', '/verification/sms/get', { mobile })).toMatchObject({ code: 0 })
  return (await shop.control<{ code: string }>(`/sms/${mobile}`)).code
}

const loginWx = (code: string) => shop.call<Login>('post', '/user/wxapp/login', { code, type: 2 })
const registerWx = (code: string, more = {}) =>
  shop.call('post', '/user/wxapp/register/simple', { code, ...more })
const registerMobile = (fields: object) =>
  shop.call<Login>('post', '/user/m/register', { mobile: MOBILE, pwd: 'secret1', ...fields })
const loginMobile = (pwd: string, mobile = MOBILE) =>
  shop.call<Login>('post', '/user/m/login', { mobile, pwd })
const check = async (token: string) => (await shop.call('get', '/user/check-token', { token })).code

describe('WeChat', () => {
  test('a user that is not registered is 10000, registered he gets a token, registered twice is 10000', async () => {
    expect(await loginWx('anna@1')).toMatchObject({ code: 10000 })
    expect(await registerWx('anna@2')).toEqual({ code: 0, msg: 'success' })
    expect(await registerWx('anna@3')).toMatchObject({ code: 10000 })
    expect(await loginWx('anna@4')).toMatchObject({ code: 0, data: { token: expect.any(String), uid: 1 } })
  })

  test('NAME@anything belongs to NAME, a code without @ to demo', async () => {
    await registerWx('anna@1')
    await registerWx('plain')
    const anna = await loginWx('anna@2')
    const demo = await loginWx('demo@2')
    const also = await loginWx('whatever')
    expect(anna.data?.uid).not.toBe(demo.data?.uid)
    expect(also.data?.uid).toBe(demo.data?.uid)
  })

  test('each code works once, whatever came of it', async () => {
    expect(await loginWx('anna@1')).toMatchObject({ code: 10000 })
    expect(await registerWx('anna@1')).toMatchObject({ code: -1, msg: expect.stringContaining('已使用') })
  })

  test('register_complex reads the profile that came along', async () => {
    const profile = { nickName: '安娜', gender: 2, avatarUrl: 'https://a.example/1.png', province: '浙江' }
    await shop.call('post', '/user/wxapp/register/complex', {
      code: 'anna@1',
      encryptedData: Buffer.from(JSON.stringify(profile)).toString('base64'),
      iv: 'iv',
    })
    const { token } = (await loginWx('anna@2')).data ?? {}
    expect(await shop.call('get', '/user/detail', { token })).toMatchObject({
      data: { base: { nick: '安娜', gender: 2, avatarUrl: profile.avatarUrl, province: '浙江' } },
    })
  })

  test('what WeChat really encrypted cannot be read: the name stands for the nickname', async () => {
    await shop.call('post', '/user/wxapp/register/complex', {
      code: 'anna@1',
      encryptedData: 'CiyLU1Aw',
      iv: 'iv',
    })
    const { token } = (await loginWx('anna@2')).data ?? {}
    expect(await shop.call('get', '/user/detail', { token })).toMatchObject({
      data: { base: { nick: 'anna' } },
    })
  })

  test('the inviter is kept, one that does not exist is ignored', async () => {
    const { uid } = await shop.login('inviter')
    await registerWx('anna@1', { referrer: uid })
    await registerWx('bert@1', { referrer: 4711 })
    const detail = async (name: string) =>
      shop.call('get', '/user/detail', { token: (await loginWx(`${name}@9`)).data?.token })
    expect(await detail('anna')).toMatchObject({ data: { referrer: { id: uid } } })
    expect((await detail('bert')).data).not.toHaveProperty('referrer')
  })

  test('those who want to know are told of a registration, once, with the inviter', async () => {
    const told: unknown[] = []
    onRegistered((_, uid, referrer) => told.push({ uid, referrer }))
    await registerWx('anna@1')
    await registerWx('bert@1', { referrer: 1 })
    await registerWx('bert@2')
    expect(told).toEqual([
      { uid: 1, referrer: undefined },
      { uid: 2, referrer: 1 },
    ])
  })
})

describe('phone number', () => {
  test('registers with the code of a text message; the code is used up', async () => {
    const code = await sms()
    expect(await registerMobile({ code })).toEqual({ code: 0, msg: 'success' })
    expect(await loginMobile('secret1')).toMatchObject({ code: 0, data: { mobile: MOBILE } })
    expect(await registerMobile({ code, autoLogin: true })).toMatchObject({ code: -1 })
  })

  test('registered twice is 10000; with autoLogin and a code it is a login that leaves the password alone', async () => {
    await registerMobile({ code: await sms() })
    await shop.clock(61)
    const code = await sms()
    expect(await registerMobile({ code, pwd: 'another' })).toMatchObject({ code: 10000 })
    expect(await registerMobile({ code, pwd: 'another', autoLogin: true })).toMatchObject({
      code: 0,
      data: { uid: 1 },
    })
    expect(await loginMobile('another')).toMatchObject({ code: -1 })
  })

  test('autoLogin answers the token at once', async () => {
    const answer = await registerMobile({ code: await sms(), autoLogin: true, nick: '小明', city: '杭州' })
    const { token = '' } = answer.data ?? {}
    expect(await check(token)).toBe(0)
    expect(await shop.call('get', '/user/detail', { token })).toMatchObject({
      data: { base: { nick: '小明', city: '杭州', source: 1 } },
    })
  })

  test('a wrong code registers nobody', async () => {
    const code = await sms()
    expect(await registerMobile({ code: code === '000000' ? '111111' : '000000' })).toMatchObject({
      code: -1,
    })
    expect(await loginMobile('secret1')).toMatchObject({ code: 10000 })
  })

  test.each([
    ['mobile', { mobile: '12345' }],
    ['pwd', { pwd: '123' }],
    ['referrer', { referrer: '-1' }],
    ['postJsonString', { postJsonString: '{' }],
  ])('a malformed %s is refused by name', async (name, fields) => {
    expect(await registerMobile({ code: '123456', ...fields })).toMatchObject({
      code: 403,
      msg: expect.stringContaining(`参数 ${name}`),
    })
  })

  test('five wrong passwords lock the number for a quarter of an hour, also for the right one', async () => {
    await registerMobile({ code: await sms() })
    for (let i = 0; i < 5; i += 1) expect(await loginMobile('wrong-one')).toMatchObject({ msg: '密码不正确' })
    expect(await loginMobile('secret1')).toMatchObject({ code: -1, msg: expect.stringContaining('15 分钟') })
    await shop.clock(15 * 60 + 1)
    expect(await loginMobile('secret1')).toMatchObject({ code: 0 })
  })

  test('a right password in between starts the count anew', async () => {
    await registerMobile({ code: await sms() })
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 4; i += 1) await loginMobile('wrong-one')
      expect(await loginMobile('secret1')).toMatchObject({ code: 0 })
    }
  })

  test('resetPwd changes the password and ends all logins', async () => {
    const { token = '' } = (await registerMobile({ code: await sms(), autoLogin: true })).data ?? {}
    await shop.clock(61)
    const reset = (fields: object) =>
      shop.call('post', '/user/m/reset-pwd', { mobile: MOBILE, pwd: 'changed', ...fields })
    expect(await reset({ code: 'abcdef' })).toMatchObject({ code: -1 })
    expect(await reset({ code: await sms() })).toMatchObject({ code: 0 })
    expect(await check(token)).toBe(2000)
    expect(await loginMobile('secret1')).toMatchObject({ code: -1 })
    expect(await loginMobile('changed')).toMatchObject({ code: 0 })
  })

  test('resetPwd of an unknown number is 10000', async () => {
    const fields = { mobile: '13900000000', pwd: 'changed', code: '1' }
    expect(await shop.call('post', '/user/m/reset-pwd', fields)).toMatchObject({ code: 10000 })
  })
})

describe('user name', () => {
  const register = (fields = {}) =>
    shop.call<Login>('post', '/user/username/register', { username: 'anna', pwd: 'secret1', ...fields })
  const login = (pwd: string, username = 'anna') =>
    shop.call<Login>('post', '/user/username/login', { username, pwd })

  test('registers once, logs in with the password', async () => {
    expect(await register()).toMatchObject({ code: 0 })
    expect(await register()).toMatchObject({ code: 10000 })
    expect(await login('secret1')).toMatchObject({ code: 0, data: { uid: 1 } })
    expect(await login('wrong-one')).toMatchObject({ code: -1 })
    expect(await login('secret1', 'nobody')).toMatchObject({ code: 10000 })
  })

  test('autoLogin on a taken name needs its password', async () => {
    await register()
    expect(await register({ autoLogin: true, pwd: 'not-hers' })).toMatchObject({ code: -1 })
    expect(await register({ autoLogin: true })).toMatchObject({ code: 0, data: { uid: 1 } })
  })

  test('SQL in a name is an unknown user, or refused', async () => {
    await register()
    expect(await login('x', `anna' --`)).toMatchObject({ code: 10000 })
    expect(await register({ username: `anna' --` })).toMatchObject({ code: 403 })
  })
})

describe('token', () => {
  test('is needed: without, with a foreign or an empty one it is 2000', async () => {
    expect(await shop.call('get', '/user/detail')).toMatchObject({ code: 2000 })
    expect(await shop.call('get', '/user/detail', { token: '' })).toMatchObject({ code: 2000 })
    expect(await shop.call('get', '/user/detail', { token: `' OR 1=1 --` })).toMatchObject({ code: 2000 })
  })

  test('ends with loginout, and no other does', async () => {
    const first = await shop.login('anna')
    const second = await shop.login('anna')
    expect(await shop.call('get', '/user/loginout', { token: first.token })).toMatchObject({ code: 0 })
    expect(await check(first.token)).toBe(2000)
    expect(await check(second.token)).toBe(0)
  })

  test('ends after thirty days by the shop’s clock', async () => {
    const { token } = await shop.login()
    await shop.clock(30 * 86_400 - 60)
    expect(await check(token)).toBe(0)
    await shop.clock(61)
    expect(await check(token)).toBe(2000)
  })

  test('of a disabled user is worth nothing, and he gets no new one', async () => {
    const { token, uid } = await shop.login('anna')
    shop.shop.db.run('UPDATE user SET status = 1 WHERE id = ?', uid)
    expect(await check(token)).toBe(2000)
    expect(await loginWx('anna@again')).toMatchObject({ code: -1, msg: expect.stringContaining('禁用') })
  })

  test('passwords are kept as salted hashes', () => {
    const stored = hashPassword('secret1')
    expect(stored).not.toContain('secret1')
    expect(hashPassword('secret1')).not.toBe(stored)
    expect(isPassword('secret1', stored)).toBe(true)
    expect(isPassword('secret2', stored)).toBe(false)
  })
})
