import Login from '@/packages/account/login'
import { logout, useSession } from '@/stores/session'
import { byRole, input, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { until } from '../support/watched'

const { shop, page, watched } = shopForEachTest()

const show = opens('login', Login)
const logIn = async (password: string) => {
  await tap(byRole('tab', '手机号密码'))
  await tap(byRole('checkbox', '我已阅读并同意《用户协议》和《隐私政策》'))
  await type(input('手机号'), '13800006021')
  await type(input('密码'), password)
  await tap(byRole('button', '登录'))
}

describe('the login page', () => {
  it('says what the login is for', async () => {
    await show({ reason: encodeURIComponent('登录后领券') })
    await page.sees('登录后领券')
  })

  it('PITFALL H5: there is a login that works outside WeChat, and it goes back, once', async () => {
    await show()
    await logIn('demo1234')
    await until(() => watched.visited.length + watched.backs() > 0, 'going back')
    expect(watched.visited).toEqual(['/pages/home/index']) // opened cold: there is no page before it
    expect(useSession.getState().uid).toBeDefined()
  })

  it('a failure is said and everything typed stays', async () => {
    await show()
    await shop.control('/faults', { path: '/user/m/login', kind: 'http-500', times: 1 })
    await logIn('demo1234')
    await page.sees('服务暂时出了点问题，请稍后再试')
    expect(input('手机号').getAttribute('value')).toBe('13800006021')
  })

  it('too many wrong passwords are refused with the reason', async () => {
    await show()
    await logIn('wrong-0')
    await page.sees('密码不正确')
    for (let tries = 1; tries < 6; tries += 1) {
      await type(input('密码'), `wrong-${tries}`)
      await tap(byRole('button', '登录'))
      await page.sees(/密码不正确|错误次数过多/)
    }
    await page.sees('错误次数过多，请 15 分钟后再试')
  })

  it('can be left without logging in', async () => {
    await show()
    await page.tap('暂不登录，先逛逛')
    await until(() => watched.visited.length > 0)
    expect(useSession.getState().token).toBeUndefined()
  })

  it('leads to agreement and privacy policy before anything is agreed to', async () => {
    await show()
    await page.tap('《用户协议》')
    await page.tap('《隐私政策》')
    expect(watched.visited).toEqual([
      '/packages/content/page/index?key=agreement',
      '/packages/content/page/index?key=privacy',
    ])
    expect(byRole('checkbox', '我已阅读并同意《用户协议》和《隐私政策》').getAttribute('aria-checked')).toBe(
      'false',
    )
  })

  it('who is logged in already is taken on', async () => {
    await loginDemo()
    await show()
    await until(() => watched.visited.length > 0)
    logout()
  })
})
