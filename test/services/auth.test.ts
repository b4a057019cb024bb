import * as auth from '@/services/auth'
import { jsonText } from '@/utils/json-text'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(auth, {
  register_simple: {
    call: () => auth.register_simple({ code: 'c1', referrer: 9, postJsonString: jsonText({ 来源: '海报' }) }),
    write: `POST ${api}/user/wxapp/register/simple`,
    body: `code=c1&referrer=9&postJsonString=${encodeURIComponent('{"来源":"海报"}')}`,
  },
  register_complex: {
    call: () => auth.register_complex({ code: 'c1', encryptedData: 'e+/=', iv: 'i==' }),
    write: `POST ${api}/user/wxapp/register/complex`,
    body: 'code=c1&encryptedData=e%2B%2F%3D&iv=i%3D%3D',
  },
  register_username: {
    call: () => auth.register_username({ username: 'u', pwd: 'p', autoLogin: true }),
    write: `POST ${api}/user/username/register`,
    body: 'username=u&pwd=p&autoLogin=true',
  },
  register_mobile: {
    call: () => auth.register_mobile({ mobile: '13900000000', code: '1234', pwd: 'p', nick: '小明' }),
    write: `POST ${api}/user/m/register`,
    body: 'mobile=13900000000&code=1234&pwd=p&nick=%E5%B0%8F%E6%98%8E',
  },
  login_wx: {
    call: () => auth.login_wx('c1'),
    write: `POST ${api}/user/wxapp/login`,
    body: 'code=c1&type=2',
  },
  login_username: {
    call: () => auth.login_username({ username: 'u', pwd: 'p', deviceId: 'd', deviceName: 'n' }),
    write: `POST ${api}/user/username/login`,
    body: 'username=u&pwd=p&deviceId=d&deviceName=n',
  },
  login_mobile: [
    {
      call: () => auth.login_mobile('13900000000', 'p'),
      write: `POST ${api}/user/m/login`,
      body: 'mobile=13900000000&pwd=p',
    },
    {
      call: () => auth.login_mobile('13900000000', 'p', 'd', 'n'),
      write: `POST ${api}/user/m/login`,
      body: 'mobile=13900000000&pwd=p&deviceId=d&deviceName=n',
    },
  ],
  checkToken: { call: () => auth.checkToken(), read: `GET ${api}/user/check-token?token=TOKEN` },
  resetPwd: {
    call: () => auth.resetPwd('13900000000', 'p', '1234'),
    write: `POST ${api}/user/m/reset-pwd`,
    body: 'mobile=13900000000&pwd=p&code=1234',
  },
  loginout: { call: () => auth.loginout(), write: `GET ${common}/user/loginout?token=TOKEN`, tries: 5 },
})

describe('login_wx', () => {
  test('answers the account of a registered user', async () => {
    startRecorder().answer({ code: 0, data: { token: 't', uid: 7 } })
    expect(await auth.login_wx('c')).toEqual({ registered: true, token: 't', uid: 7 })
  })

  test('10000 is the answer that this WeChat user has no account yet', async () => {
    startRecorder().answer({ code: 10000, msg: '用户未注册' })
    expect(await auth.login_wx('c')).toEqual({ registered: false })
  })
})

test('10000 means something else elsewhere: a taken name or phone is a refusal', async () => {
  startRecorder().answer({ code: 10000, msg: '已注册' })
  const refusal = { kind: 'business', code: 10000 }
  await expect(auth.register_simple({ code: 'c' })).rejects.toMatchObject(refusal)
  await expect(auth.register_username({ username: 'u', pwd: 'p' })).rejects.toMatchObject(refusal)
  await expect(auth.resetPwd('13900000000', 'p', '1')).rejects.toMatchObject(refusal)
})

test('registering answers the login only where the server sends one', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0 })
  expect(await auth.register_mobile({ mobile: '139', code: '1', pwd: 'p' })).toBeNull()
  recorder.answer({ code: 0, data: { token: 't', uid: 7 } })
  expect(await auth.register_mobile({ mobile: '139', code: '1', pwd: 'p', autoLogin: true })).toEqual({
    token: 't',
    uid: 7,
  })
})

describe('a dead token (2000)', () => {
  test('is the answer no of checkToken, and starts no silent login', async () => {
    const recorder = startRecorder()
    expect(await auth.checkToken()).toBe(true)
    recorder.answer({ code: 2000, msg: '请先登录' })
    expect(await auth.checkToken()).toBe(false)
    expect(recorder.renewals).toBe(0)
  })

  test('is as good as logged out, and starts no silent login', async () => {
    const recorder = startRecorder()
    recorder.answer({ code: 2000, msg: '请先登录' })
    await expect(auth.loginout()).resolves.toBeUndefined()
    expect(recorder.renewals).toBe(0)
  })
})
