import Login from '@/packages/account/login'
import Register from '@/packages/account/register'
import ResetPassword from '@/packages/account/reset-password'
import { checkToken, login_mobile, login_username, userDetail } from '@/services'
import { keepInviter } from '@/stores/attribution'
import { loadMerchant } from '@/stores/settings'
import { startSession, useSession } from '@/stores/session'
import { useSms } from '@/stores/sms'
import { byRole, input, tap, type } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'
import { mountPage } from '../support/mount'
import { fault } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(async () => {
  useSms.setState({ freeAt: {} })
  await loadMerchant()
})

const agree = () => tap(byRole('checkbox', '我已阅读并同意《用户协议》和《隐私政策》'))
const askCode = async (mobile: string) => {
  await type(input('手机号'), mobile)
  await tap(byRole('button', '获取验证码'))
  await until(() => watched.toasts.includes('验证码已发送'), 'the message')
  await type(input('验证码'), await shop.smsCode(mobile))
}
const gone = () => until(() => watched.visited.length + watched.backs() > 0, 'going back')
const token = () => useSession.getState().token

describe('registering', () => {
  const show = opens('register', Register)
  const passwords = async (password: string, repeat = password) => {
    await type(input('设置密码'), password)
    await type(input('再输一次'), repeat)
  }

  it('by phone: consent, code and password; logged in at once and back to what was interrupted', async () => {
    keepInviter(1001)
    await show({ mobile: '13712345678' })
    expect(input('手机号').getAttribute('value')).toBe('13712345678')
    await askCode('13712345678')
    await passwords('market2026')
    await tap(byRole('button', '注册并登录'))
    await page.sees('请先阅读并勾选同意')
    expect(recorder.to('/user/m/register')).toHaveLength(0)
    await agree()
    await tap(byRole('button', '注册并登录'))
    await gone()
    expect(token()).toBeDefined()
    expect(await userDetail()).toMatchObject({ base: { mobile: '13712345678' }, referrer: { id: 1001 } })
  })

  it('by user name', async () => {
    await show()
    await tap(byRole('tab', '用户名注册'))
    await type(input('用户名'), '小满')
    await passwords('market2026')
    await agree()
    await tap(byRole('button', '注册并登录'))
    await gone()
    expect((await userDetail()).base.username).toBe('小满')
  })

  it('passwords that differ, and a weak one, are said in place', async () => {
    await show()
    await tap(byRole('tab', '用户名注册'))
    await type(input('用户名'), '小满')
    await agree()
    await passwords('market2026', 'market2027')
    await tap(byRole('button', '注册并登录'))
    await page.sees('两次输入的密码不一样')
    await passwords('12345')
    await tap(byRole('button', '注册并登录'))
    await page.sees('密码至少 6 位')
    expect(recorder.to('/user/username/register')).toHaveLength(0)
  })

  it('a name that is taken is said at the name, also with its own password: nobody is logged in by registering', async () => {
    await show()
    await tap(byRole('tab', '用户名注册'))
    await type(input('用户名'), 'demo')
    await passwords('demo1234')
    await agree()
    await tap(byRole('button', '注册并登录'))
    await page.sees('这个用户名已经有人用了')
    expect(token()).toBeUndefined()
  })

  it('a lost answer is settled by logging in: nothing is registered twice', async () => {
    await show()
    await tap(byRole('tab', '用户名注册'))
    await type(input('用户名'), '小满')
    await passwords('market2026')
    await agree()
    await fault(shop, '/user/username/register', 'drop-after', 1)
    await tap(byRole('button', '注册并登录'))
    await gone()
    expect(token()).toBeDefined()
    expect(recorder.to('/user/username/register')).toHaveLength(1)
  })

  it('a request that did not arrive is said, and everything typed stays', async () => {
    await show()
    await tap(byRole('tab', '用户名注册'))
    await type(input('用户名'), '小满')
    await passwords('market2026')
    await agree()
    await fault(shop, '/user/username/register', 'drop-before', 1)
    await tap(byRole('button', '注册并登录'))
    await page.sees('网络好像断开了')
    expect(input('用户名').getAttribute('value')).toBe('小满')
    expect(token()).toBeUndefined()
  })
})

describe('the login page below', () => {
  it('goes on only when it shows again, so that two pages do not go back at once', async () => {
    await mountPage('login', Login)
    await page.fire('onHide')
    await page.tools.act(async () => startSession(await login_mobile('13800006021', 'demo1234')))
    expect(watched.visited).toEqual([])
    await page.fire('onShow')
    await gone()
  })
})

describe('a new password', () => {
  const show = opens('resetPassword', ResetPassword)
  const passwords = async (password: string) => {
    await type(input('新密码'), password)
    await type(input('再输一次'), password)
  }

  it('is set with a text message, logs in and goes back; logins elsewhere end', async () => {
    const elsewhere = await login_mobile('13800006021', 'demo1234')
    await show({ mobile: '13800006021' })
    await askCode('13800006021')
    await passwords('newsecret1')
    await tap(byRole('button', '重置并登录'))
    await gone()
    expect(await userDetail()).toMatchObject({ base: { id: 1001 } })
    await expect(login_mobile('13800006021', 'demo1234')).rejects.toThrow()
    const mine = token()
    startSession(elsewhere)
    expect(await checkToken()).toBe(false)
    expect(mine).not.toBe(elsewhere.token)
  })

  it('a number without an account is said at the number', async () => {
    await show()
    await askCode('13712345678')
    await passwords('newsecret1')
    await tap(byRole('button', '重置并登录'))
    await page.sees('这个号码还没有注册')
    expect(token()).toBeUndefined()
  })

  it('a wrong code is said at the code and changes nothing', async () => {
    await show()
    await askCode('13800006021')
    await type(input('验证码'), '00000')
    await passwords('newsecret1')
    await tap(byRole('button', '重置并登录'))
    await page.sees('短信验证码不正确')
    expect(await login_mobile('13800006021', 'demo1234')).toMatchObject({ uid: 1001 })
  })

  it('a lost answer is settled by logging in with the new password', async () => {
    await show()
    await askCode('13800006021')
    await passwords('newsecret1')
    await fault(shop, '/user/m/reset-pwd', 'drop-after', 1)
    await tap(byRole('button', '重置并登录'))
    await gone()
    expect(recorder.to('/user/m/reset-pwd')).toHaveLength(1)
    expect(token()).toBeDefined()
  })

  it('the fourth message within an hour asks for the picture code, and a wrong one gets a new picture', async () => {
    for (let sent = 0; sent < 3; sent += 1) {
      await httpTransport({
        method: 'GET',
        url: `${process.env.SANDBOX_URL}/${shop.sub}/verification/sms/get?mobile=13800006021`,
        headers: {},
        timeout: 5000,
      })
      await shop.control('/clock', { advance: 61 })
    }
    await show({ mobile: '13800006021' })
    await tap(byRole('button', '获取验证码'))
    await page.sees('图形码')
    await tap(byRole('button', '获取验证码'))
    await page.sees('请先填右边图里的字符')
    await type(input('图形码'), 'zzzz')
    await tap(byRole('button', '获取验证码'))
    await page.sees(/图形验证码/)
    expect(watched.toasts).toEqual([])
  })

  it('SECURITY: nothing of phone, code or password is in an address or in the storage', async () => {
    await show()
    await askCode('13800006021')
    await passwords('newsecret1')
    await tap(byRole('button', '重置并登录'))
    await gone()
    const stored = JSON.stringify({ ...window.localStorage })
    for (const secret of ['13800006021', 'newsecret1']) expect(stored).not.toContain(secret)
    expect(watched.visited.join()).not.toMatch(/token|13800006021|newsecret1/)
    expect(await login_username({ username: 'demo', pwd: 'newsecret1' })).toMatchObject({ uid: 1001 })
  })
})
