import { configureHttp } from '@/lib/http'
import { TransportFailure } from '@/lib/http/config'
import { WechatPhone } from '@/features/wechat-phone'
import * as login from '@/lib/platform/login'
import BindPhone from '@/packages/account/bind-phone'
import Profile from '@/packages/account/profile'
import RealName from '@/packages/account/real-name'
import * as pictures from '@/lib/platform/pictures'
import { login_mobile, userDetail } from '@/services'
import { loadMerchant } from '@/stores/settings'
import { registerWithWechat, useSession } from '@/stores/session'
import { useSms } from '@/stores/sms'
import { idCheckDigit } from '@/utils/id-number'
import { byRole, hasRole, input, send, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { mountElement, mountPage } from '../support/mount'
import { fault, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(async () => {
  useSms.setState({ freeAt: {} })
  await loadMerchant()
})

const show = opens('profile', Profile)
const saved = () => recorder.to('/user/modify')

describe('the profile', () => {
  it('a visitor is asked to log in', async () => {
    await show()
    await page.sees('登录后查看')
  })

  it('boxes, then the user; PITFALL Privacy: the phone is masked, addresses of the network are nowhere', async () => {
    await loginDemo()
    const { base } = await userDetail()
    await slow(shop, '/user/detail', 300)
    await show()
    await page.sees('138****6021')
    expect(input('昵称').getAttribute('value')).toBe('春江林女士')
    expect(byRole('radio', '女').getAttribute('aria-checked')).toBe('true')
    expect(page.text()).not.toContain('13800006021')
    expect(page.text()).not.toContain(base.ipLogin)
  })

  it('a failure offers to try again', async () => {
    await newShopper(shop)
    await fault(shop, '/user/detail', 'http-500', 3)
    await show()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('去绑定')
  })

  it('only what changed is sent, once, and the result is read back', async () => {
    await loginDemo()
    await slow(shop, '/user/modify', 150)
    await show()
    await page.sees('138****6021')
    expect(byRole('button', '保存').getAttribute('aria-disabled')).toBe('true')
    await type(input('昵称'), ' 林小满 ')
    await tap(byRole('radio', '保密'))
    await tap(byRole('button', '保存'))
    await tap(byRole('button', '保存'))
    await until(() => watched.toasts.includes('已保存'))
    expect(saved().map(({ token: _token, ...fields }) => fields)).toEqual([{ nick: '林小满', gender: '0' }])
    expect((await userDetail()).base).toMatchObject({ nick: '林小满', gender: 0, birthday: '1990-05-18' })
    expect(useSession.getState().profile?.base.nick).toBe('林小满')
  })

  it('an empty nickname is not sent', async () => {
    await loginDemo()
    await show()
    await page.sees('138****6021')
    await type(input('昵称'), '  ')
    await page.sees('昵称不能为空')
    await tap(byRole('button', '保存'))
    expect(saved()).toHaveLength(0)
  })

  it('a lost answer is settled by the profile itself', async () => {
    await loginDemo()
    await show()
    await page.sees('138****6021')
    await fault(shop, '/user/modify', 'drop-after', 1)
    await type(input('昵称'), '林小满')
    await tap(byRole('button', '保存'))
    await until(() => watched.toasts.includes('已保存'))
    expect(saved()).toHaveLength(1)
  })

  it('a picture that is chosen is uploaded, becomes the face at once, and is read back', async () => {
    jest.spyOn(pictures, 'choosePictures').mockResolvedValue(['blob:face'])
    const url = 'https://cdn.example.com/face.png'
    const uploader = jest.fn(async () => ({ status: 200, headers: {}, body: { code: 0, data: { url } } }))
    configureHttp({ uploader })
    await loginDemo()
    await show()
    await page.sees('138****6021')
    await tap(byRole('button', '更换头像'))
    await until(() => watched.toasts.includes('头像已更换'))
    expect(uploader).toHaveBeenCalledTimes(1)
    expect((await userDetail()).base.avatarUrl).toBe(url)
  })

  it('a picture that could not be uploaded is said, and the face stays', async () => {
    jest.spyOn(pictures, 'choosePictures').mockResolvedValue(['blob:face'])
    configureHttp({ uploader: () => Promise.reject(new TransportFailure('network')) })
    await loginDemo()
    await show()
    await page.sees('138****6021')
    await tap(byRole('button', '更换头像'))
    await until(() => watched.toasts.some((toast) => toast.startsWith('网络好像断开了')))
    expect(saved()).toHaveLength(0)
  })

  it('no picture chosen changes nothing', async () => {
    jest.spyOn(pictures, 'choosePictures').mockResolvedValue([])
    await loginDemo()
    await show()
    await page.sees('138****6021')
    await tap(byRole('button', '更换头像'))
    expect(saved()).toHaveLength(0)
  })

  it('the numbers of the account can be copied; without those of WeChat the rest stays', async () => {
    await loginDemo()
    await show()
    await page.sees('用户编号1001')
    await page.sees('OpenID')
    expect(hasRole('button', '复制OpenID')).toBe(true)
    page.unmount()
    await newShopper(shop)
    await fault(shop, '/user/wxinfo', 'http-500', 9)
    await show()
    await page.sees('用户编号')
    expect(page.text()).not.toContain('OpenID')
  })
})

describe('the phone', () => {
  const showPhone = async () => {
    await mountPage('bindPhone', BindPhone)
    await page.sees('绑定手机号后')
  }
  const mobile = '13712345678'

  it('is bound by a text message, with a password to log in by it, and goes back', async () => {
    await newShopper(shop)
    await showPhone()
    await type(input('手机号'), mobile)
    await tap(byRole('button', '获取验证码'))
    await until(() => watched.toasts.includes('验证码已发送'))
    await page.sees(/\d+ 秒后重发/)
    await type(input('验证码'), await shop.smsCode(mobile))
    await type(input('登录密码'), 'market2026')
    await tap(byRole('button', '绑定'))
    await until(() => watched.toasts.includes('手机号已绑定'))
    await until(() => watched.visited.length + watched.backs() > 0, 'going back')
    expect((await userDetail()).base.mobile).toBe(mobile)
    expect(await login_mobile(mobile, 'market2026')).toMatchObject({ token: expect.any(String) as string })
  })

  it('SECURITY: a wrong code is said at the code, and after too many of them none counts', async () => {
    await newShopper(shop)
    await showPhone()
    await type(input('手机号'), mobile)
    await tap(byRole('button', '获取验证码'))
    await until(() => watched.toasts.includes('验证码已发送'))
    const code = await shop.smsCode(mobile)
    const wrong = code === '000000' ? '111111' : '000000'
    for (let tries = 0; tries < 5; tries += 1) {
      await type(input('验证码'), wrong)
      await tap(byRole('button', '绑定'))
      await page.sees('短信验证码不正确')
    }
    await type(input('验证码'), code)
    await tap(byRole('button', '绑定'))
    await page.sees('短信验证码已失效')
    expect((await userDetail()).base.mobile).toBeUndefined()
  })

  it('another account’s number is refused with the reason', async () => {
    await newShopper(shop)
    await showPhone()
    await type(input('手机号'), '13800006021')
    await tap(byRole('button', '获取验证码'))
    await until(() => watched.toasts.includes('验证码已发送'))
    await type(input('验证码'), await shop.smsCode('13800006021'))
    await tap(byRole('button', '绑定'))
    await page.sees('已被其他用户绑定')
  })

  it('a lost answer is settled by the profile', async () => {
    await newShopper(shop)
    await showPhone()
    await type(input('手机号'), mobile)
    await tap(byRole('button', '获取验证码'))
    await until(() => watched.toasts.includes('验证码已发送'))
    await fault(shop, '/user/m/bind-mobile', 'drop-after', 1)
    await type(input('验证码'), await shop.smsCode(mobile))
    await tap(byRole('button', '绑定'))
    await until(() => watched.toasts.includes('手机号已绑定'))
    expect(recorder.to('/user/m/bind-mobile')).toHaveLength(1)
  })
})

describe('the phone that WeChat knows', () => {
  const encryptedData = Buffer.from(JSON.stringify({ phoneNumber: '13912345678' })).toString('base64')
  const done = jest.fn()
  const answerButton = (detail: object) =>
    send(document.querySelector('taro-button-core') as Element, 'getphonenumber', detail)
  const bindings = () => recorder.to('/user/wxapp/bindMobile')
  beforeEach(async () => {
    let codes = 0
    done.mockClear()
    jest.spyOn(login, 'loginCode').mockImplementation(async () => `wechatter@${(codes += 1)}`)
    expect(await registerWithWechat()).toBe(true)
    await mountElement(() => (
      <WechatPhone current={undefined} onDone={done}>
        微信一键绑定
      </WechatPhone>
    ))
  })

  it('is bound in one tap', async () => {
    await answerButton({ encryptedData, iv: 'iv' })
    await until(() => done.mock.calls.length === 1)
    expect((await userDetail()).base.mobile).toBe('13912345678')
  })

  it('PITFALL Session: a WeChat session that is too old (10002) is renewed with a code of its own, and bound once more', async () => {
    await shop.control('/clock', { advance: 4 * 86_400 })
    recorder.clear()
    await answerButton({ encryptedData, iv: 'iv' })
    await until(() => done.mock.calls.length === 1)
    expect(bindings()).toHaveLength(2)
    const codes = recorder.to('/user/wxapp/login').map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect((await userDetail()).base.mobile).toBe('13912345678')
  })

  it('that is still refused asks for another tap instead of trying for ever', async () => {
    await shop.control('/faults', { path: '/user/wxapp/bindMobile', kind: 'code', value: 10002 })
    await answerButton({ encryptedData, iv: 'iv' })
    await until(() => watched.toasts.includes('微信登录已更新，请再点一次'))
    expect(bindings()).toHaveLength(2)
    expect(done).not.toHaveBeenCalled()
  })

  it('PITFALL Privacy: a refusal is a sentence with the other way, never a dead button', async () => {
    await answerButton({ errMsg: 'getPhoneNumber:fail user deny' })
    await until(() => watched.toasts.includes('没有拿到微信里的手机号，可以用短信绑定，或者自己填写'))
    expect(bindings()).toHaveLength(0)
  })
})

describe('the real name', () => {
  const showName = async () => {
    await mountPage('realName', RealName)
    await page.sees('真实姓名')
  }
  const number = `33010619900518002${idCheckDigit('33010619900518002')}`
  const checks = () => recorder.to('/user/idcard')

  it('PITFALL Privacy: a number with a wrong check digit never leaves the phone', async () => {
    await newShopper(shop)
    await showName()
    await type(input('真实姓名'), '林小满')
    await type(input('身份证号'), '110105194912310021')
    await page.sees('号码有误，请逐位核对')
    await tap(byRole('button', '提交认证'))
    expect(checks()).toHaveLength(0)
  })

  it('is checked once; afterwards name and number are masked, and stay so when opened again', async () => {
    await newShopper(shop)
    await showName()
    await type(input('真实姓名'), '林小满')
    await type(input('身份证号'), number.toLowerCase())
    await slow(shop, '/user/idcard', 150)
    await tap(byRole('button', '提交认证'))
    await tap(byRole('button', '提交认证'))
    await page.sees('已完成实名认证')
    expect(checks()).toHaveLength(1)
    expect(page.text()).not.toContain(number)
    expect(page.text()).not.toContain('林小满')
    expect(page.text()).toContain('林**')
    expect(Object.values({ ...window.localStorage }).join()).not.toContain(number)
    expect(document.querySelector('taro-input-core')).toBeNull()
  })

  it('a lost answer is settled by the profile', async () => {
    await newShopper(shop)
    await showName()
    await fault(shop, '/user/idcard', 'drop-after', 1)
    await type(input('真实姓名'), '林小满')
    await type(input('身份证号'), number)
    await tap(byRole('button', '提交认证'))
    await page.sees('已完成实名认证')
    expect(checks()).toHaveLength(1)
  })
})
