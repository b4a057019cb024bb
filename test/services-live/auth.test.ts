import {
  checkToken,
  login_mobile,
  login_username,
  login_wx,
  loginout,
  register_complex,
  register_mobile,
  register_simple,
  register_username,
  resetPwd,
} from '@/services/auth'
import { smsValidateCode } from '@/services/captcha'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

const MOBILE = '13800000001'
let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

async function sms(): Promise<string> {
  await shop.clock(61)
  await smsValidateCode(MOBILE)
  return (await shop.control<{ code: string }>(`/sms/${MOBILE}`)).code
}

test('login_wx: first the news that there is no account, after register_simple the token', async () => {
  expect(await login_wx('anna@1')).toEqual({ registered: false })
  await register_simple({ code: 'anna@2', referrer: 7 })
  expect(await login_wx('anna@3')).toMatchObject({ registered: true, uid: 1, token: expect.any(String) })
})

test('register_complex registers as well; twice is an error with code 10000', async () => {
  const params = { encryptedData: 'e30=', iv: 'iv' }
  await register_complex({ code: 'bert@1', ...params })
  await expect(register_complex({ code: 'bert@2', ...params })).rejects.toMatchObject({
    kind: 'business',
    code: 10000,
  })
})

test('register_username answers the token with autoLogin, nothing without; login_username logs in', async () => {
  const account = { username: 'anna', pwd: 'secret1' }
  expect(await register_username(account)).toBeNull()
  expect(await register_username({ ...account, autoLogin: true })).toMatchObject({
    token: expect.any(String),
  })
  expect(await login_username({ ...account, deviceId: 'd1', deviceName: 'phone' })).toMatchObject({
    uid: expect.any(Number),
  })
})

test('register_mobile, login_mobile and resetPwd', async () => {
  const registered = await register_mobile({
    mobile: MOBILE,
    code: await sms(),
    pwd: 'secret1',
    autoLogin: true,
  })
  expect(registered).toMatchObject({ token: expect.any(String) })
  expect(await login_mobile(MOBILE, 'secret1')).toMatchObject({ uid: registered?.uid })
  await resetPwd(MOBILE, 'changed', await sms())
  await expect(login_mobile(MOBILE, 'secret1')).rejects.toMatchObject({ kind: 'business', code: -1 })
  expect(await login_mobile(MOBILE, 'changed', 'd1', 'phone')).toMatchObject({ uid: registered?.uid })
})

test('checkToken says whether the token still counts; loginout ends it', async () => {
  await shop.login('carl')
  expect(await checkToken()).toBe(true)
  await loginout()
  expect(await checkToken().catch(() => false)).toBe(false)
})
