import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'
import { login_mobile, register_mobile, register_username, smsValidateCode, userDetail } from '@/services'
import { keepInviter } from '@/stores/attribution'
import { ensureLogin, logout, startSession, useSession } from '@/stores/session'
import { useSms } from '@/stores/sms'
import { allByRole, byRole, hasRole, input, settle, tap, type } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { loginDemo } from '../support/dom-shop'
import { mountPage } from '../support/mount'

const Page = () => (
  <PageFrame name="home">
    <Text>商品</Text>
  </PageFrame>
)

const NEW_PHONE = '13912345678'

const { shop, page, recorder } = shopForEachTest()
let outcome: Promise<boolean>

const agree = () => tap(byRole('checkbox', '我已阅读并同意《用户协议》和《隐私政策》'))

beforeEach(async () => {
  delete process.env.TARO_APP_SANDBOX
  useSms.setState({ freeAt: {} })
  await mountPage('home', Page)
  outcome = ensureLogin('登录后收藏商品')
  await page.sees('登录后收藏商品')
})

const fillSms = async (mobile: string, password = 'market2026') => {
  await type(input('手机号'), mobile)
  await tap(byRole('button', '获取验证码'))
  await page.sees('秒后重发')
  await type(input('验证码'), await shop.smsCode(mobile))
  await type(input('设置密码'), password)
}

describe('the login sheet', () => {
  it('says why, and "not now" answers no: browsing goes on', async () => {
    await page.tap('暂不登录')
    expect(await outcome).toBe(false)
    expect(hasRole('dialog', '登录')).toBe(false)
  })

  it('closing it is "not now" as well', async () => {
    await tap(byRole('button', '关闭'))
    expect(await outcome).toBe(false)
  })

  it('who asks again while it is open gets the same answer', async () => {
    const second = ensureLogin('登录后领券')
    await settle(() => undefined)
    expect(allByRole('dialog')).toHaveLength(1)
    await page.tap('暂不登录')
    expect(await Promise.all([outcome, second])).toEqual([false, false])
  })

  it('PITFALL Session: after the login the interrupted action goes on where it was', async () => {
    await agree()
    await tap(byRole('tab', '手机号密码'))
    await type(input('手机号'), '13800006021')
    await type(input('密码'), 'demo1234')
    await tap(byRole('button', '登录'))
    expect(await outcome).toBe(true)
    expect(page.text()).toContain('商品')
    expect(useSession.getState().token).toBeDefined()
  })

  it('asks for consent, never ticked beforehand, and sends nothing without it', async () => {
    expect(byRole('checkbox', '我已阅读并同意《用户协议》和《隐私政策》').getAttribute('aria-checked')).toBe(
      'false',
    )
    await fillSms(NEW_PHONE)
    await tap(byRole('button', '登录 / 注册'))
    await page.sees('请先阅读并勾选同意')
    expect(recorder.to('/user/m/register')).toHaveLength(0)
  })
})

describe('phone and text message', () => {
  it('registers a new number, with whoever invited it, and logs in', async () => {
    await loginDemo()
    const inviter = useSession.getState().uid
    logout()
    keepInviter(inviter)
    outcome = ensureLogin()
    await agree()
    await fillSms(NEW_PHONE)
    await tap(byRole('button', '登录 / 注册'))
    expect(await outcome).toBe(true)
    expect((await userDetail()).referrer?.id).toBe(inviter)
    expect((await login_mobile(NEW_PHONE, 'market2026')).uid).toBe(useSession.getState().uid)
  })

  it('each field says at once and in place what is wrong with it', async () => {
    await type(input('手机号'), '238')
    await page.sees('手机号应为 1 开头的 11 位数字')
    await type(input('手机号'), '1391234567')
    expect(page.text()).not.toContain('手机号应为')
    await agree()
    await tap(byRole('button', '登录 / 注册'))
    await page.sees('还差 1 位，请检查')
    expect(page.text()).toContain('请填短信里的验证码')
    expect(page.text()).toContain('请填密码')
    expect(recorder.to('/user/m/register')).toHaveLength(0)
  })

  it("the server's refusal stands at the field it is about", async () => {
    await agree()
    await fillSms(NEW_PHONE)
    await type(input('验证码'), '000000')
    await tap(byRole('button', '登录 / 注册'))
    await page.sees('短信验证码不正确')
    await type(input('验证码'), '111111')
    expect(page.text()).not.toContain('短信验证码不正确')
  })

  it('tapped twice registers once', async () => {
    await agree()
    await fillSms(NEW_PHONE)
    const button = byRole('button', '登录 / 注册')
    await settle(() => {
      button.click()
      button.click()
    })
    expect(await outcome).toBe(true)
    expect(recorder.to('/user/m/register')).toHaveLength(1)
  })

  it('the minute between two messages goes on while the sheet is closed', async () => {
    await type(input('手机号'), NEW_PHONE)
    await tap(byRole('button', '获取验证码'))
    await page.sees(/5\d 秒后重发|60 秒后重发/)
    await page.tap('暂不登录')
    await outcome
    outcome = ensureLogin()
    await page.sees('设置密码')
    await type(input('手机号'), NEW_PHONE)
    await page.sees('秒后重发')
    await tap(allByRole('button').find((one) => one.textContent?.includes('秒后重发')) as HTMLElement)
    expect(recorder.to('/verification/sms/get')).toHaveLength(1)
  })

  it('another number does not wait for the first one', async () => {
    await type(input('手机号'), NEW_PHONE)
    await tap(byRole('button', '获取验证码'))
    await page.sees('秒后重发')
    await type(input('手机号'), '13712345678')
    await page.sees('获取验证码')
  })

  it('asks for the picture code only when the shop does, with a new picture after a wrong one', async () => {
    for (let sent = 0; sent < 3; sent += 1) {
      await smsValidateCode(NEW_PHONE)
      await shop.control('/clock', { advance: 61 })
    }
    await type(input('手机号'), NEW_PHONE)
    await tap(byRole('button', '获取验证码'))
    await page.sees('图形码')
    const keyOf = () => new URL(document.querySelector('taro-image-core')?.getAttribute('src') ?? '').search
    const first = keyOf()
    await tap(byRole('button', '获取验证码'))
    await page.sees('请先填右边图里的字符')
    await type(input('图形码'), 'wrong')
    await tap(byRole('button', '获取验证码'))
    await page.sees(/图形验证码/)
    expect(keyOf()).not.toBe(first)
  })

  it('10000 for a known number leads to its password, the number kept', async () => {
    recorder.through(async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname.endsWith('/user/m/register'))
        return { status: 200, headers: {}, body: { code: 10000, msg: '该用户已经注册' } }
      return { status: 200, headers: {}, body: { code: 0 } }
    })
    await agree()
    await type(input('手机号'), '13800006021')
    await type(input('验证码'), '123456')
    await type(input('设置密码'), 'whatever1')
    await tap(byRole('button', '登录 / 注册'))
    await page.sees('这个号码已经注册过，请用密码登录')
    expect(input('手机号').getAttribute('value')).toBe('13800006021')
  })

  it('a text message whose answer was lost may have come: its code is taken', async () => {
    await type(input('手机号'), NEW_PHONE)
    await shop.control('/faults', { path: '/verification/sms/get', kind: 'drop-after', times: 1 })
    await tap(byRole('button', '获取验证码'))
    await page.sees('短信可能已经发出')
    await type(input('验证码'), await shop.smsCode(NEW_PHONE))
    await type(input('设置密码'), 'market2026')
    await agree()
    await tap(byRole('button', '登录 / 注册'))
    expect(await outcome).toBe(true)
  })

  it('a registration whose answer was lost is found by logging in', async () => {
    await agree()
    await fillSms(NEW_PHONE)
    await shop.control('/faults', { path: '/user/m/register', kind: 'drop-after', times: 1 })
    await tap(byRole('button', '登录 / 注册'))
    expect(await outcome).toBe(true)
    expect(recorder.to('/user/m/register')).toHaveLength(1)
  })

  it('a registration whose answer and login were lost is found by the next try, which needs no new code', async () => {
    await agree()
    await fillSms(NEW_PHONE)
    await shop.control('/faults', { path: '/user/m/register', kind: 'drop-after', times: 1 })
    await shop.control('/faults', { path: '/user/m/login', kind: 'drop-before', times: 1 })
    await tap(byRole('button', '登录 / 注册'))
    await page.sees('网络好像断开了，请检查网络后再试')
    await tap(byRole('button', '登录 / 注册'))
    expect(await outcome).toBe(true)
    expect(recorder.to('/user/m/register')).toHaveLength(1)
  })

  it('a lost connection is said above the button, and what was typed stays', async () => {
    await agree()
    await fillSms(NEW_PHONE)
    await shop.control('/faults', { path: '*', kind: 'drop-before', times: 2 })
    await tap(byRole('button', '登录 / 注册'))
    await page.sees('网络好像断开了，请检查网络后再试')
    expect(input('手机号').getAttribute('value')).toBe(NEW_PHONE)
    await tap(byRole('button', '登录 / 注册'))
    expect(await outcome).toBe(true)
  })
})

describe('phone and password', () => {
  beforeEach(async () => {
    await register_mobile({ mobile: NEW_PHONE, code: await smsOn(NEW_PHONE), pwd: 'market2026' })
    await tap(byRole('tab', '手机号密码'))
    await agree()
  })
  const smsOn = async (mobile: string) => {
    await smsValidateCode(mobile)
    return shop.smsCode(mobile)
  }

  it('a wrong password is said below it', async () => {
    await type(input('手机号'), NEW_PHONE)
    await type(input('密码'), 'wrong-one')
    await tap(byRole('button', '登录'))
    await page.sees('密码不正确')
  })

  it('an unknown number is told the way that works for it', async () => {
    await type(input('手机号'), '13712345678')
    await type(input('密码'), 'market2026')
    await tap(byRole('button', '登录'))
    await page.sees('这个号码还没有注册，请用短信验证码登录')
    await page.tap('没有密码？用短信验证码登录')
    expect(input('手机号').getAttribute('value')).toBe('13712345678')
  })
})

describe('user name', () => {
  beforeEach(async () => {
    await tap(byRole('tab', '用户名'))
    await agree()
  })

  it('an unknown name can be registered in place, and then logs in', async () => {
    await type(input('用户名'), '春江花月夜')
    await type(input('密码'), 'market2026')
    await tap(byRole('button', '登录'))
    await page.sees('没有这个用户名，可以点下面注册一个')
    await page.tap('还没有账号？注册一个')
    await tap(byRole('button', '注册并登录'))
    expect(await outcome).toBe(true)
  })

  it('a taken name with another password is refused in place', async () => {
    await register_username({ username: '林女士', pwd: 'market2026' })
    await page.tap('还没有账号？注册一个')
    await type(input('用户名'), '林女士')
    await type(input('设置密码'), 'another-one')
    await tap(byRole('button', '注册并登录'))
    await page.sees(/密码不正确|已经有人用了/)
    expect(useSession.getState().token).toBeUndefined()
  })
})

describe('in a build against the sandbox', () => {
  beforeEach(async () => {
    await page.tap('暂不登录')
    process.env.TARO_APP_SANDBOX = '1'
    outcome = ensureLogin()
    await page.sees('用体验账号登录')
  })

  it('the code of the text message is filled in', async () => {
    await type(input('手机号'), NEW_PHONE)
    await tap(byRole('button', '获取验证码'))
    await page.sees('秒后重发')
    for (let tries = 0; tries < 50 && !input('验证码').getAttribute('value'); tries += 1)
      await settle(() => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(input('验证码').getAttribute('value')).toMatch(/^\d{6}$/)
  })

  it('one tap logs the demo shopper in', async () => {
    await tap(byRole('button', '用体验账号登录'))
    expect(await outcome).toBe(true)
  })
})

it('a plain build offers no demo account and fills no code in', async () => {
  expect(page.text()).not.toContain('体验账号')
  await type(input('手机号'), NEW_PHONE)
  await tap(byRole('button', '获取验证码'))
  await page.sees('秒后重发')
  expect(input('验证码').getAttribute('value') ?? '').toBe('')
})

it('someone who is logged in elsewhere closes it', async () => {
  startSession(await login_mobile('13800006021', 'demo1234'))
  expect(await outcome).toBe(true)
})
