import Taro from '@tarojs/taro'

import Settings from '@/packages/account/settings'
import { getLanguage } from '@/lib/i18n'
import { checkToken } from '@/services'
import { addToCart, useCart } from '@/stores/cart'
import { regionsBelow } from '@/stores/region'
import { useSession } from '@/stores/session'
import { chooseLanguage, setTextScale, setTheme, useSettings } from '@/stores/settings'
import { byRole, hasRole, tap } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { loginDemo } from '../support/dom-shop'
import { until } from '../support/watched'

const { page, watched, recorder } = shopForEachTest()

afterEach(() => {
  chooseLanguage('zh')
  setTheme('system')
  setTextScale(undefined)
})

const show = opens('settings', Settings)
const frame = () => document.querySelector<HTMLElement>('.frame')
const keptNames = () => Object.keys(window.localStorage).filter((key) => key.startsWith('shop.'))

describe('how the shop looks and reads', () => {
  it('the language changes at once and is kept', async () => {
    await show()
    await tap(byRole('tab', 'English'))
    await page.sees('Text size')
    expect(getLanguage()).toBe('en')
    expect(window.localStorage.getItem('shop.settings')).toContain('"en"')
    await tap(byRole('tab', '中文'))
    await page.sees('外观')
  })

  it('the theme is worn by the page at once', async () => {
    await show()
    await tap(byRole('tab', '深色'))
    expect(frame()?.className).toContain('theme-dark')
    await tap(byRole('tab', '跟随系统'))
    expect(frame()?.className).toContain('theme-system')
  })

  it('the text size shows in the preview at once, up to 1.4', async () => {
    await show()
    expect(page.text()).toContain('字号马上生效')
    await tap(byRole('tab', '特大'))
    expect(frame()?.style.getPropertyValue('--fs')).toBe('1.4')
    await tap(byRole('tab', '标准'))
    expect(frame()?.style.getPropertyValue('--fs')).toBe('1')
  })

  it('in a browser there is no text size of WeChat to follow', async () => {
    await show()
    expect(page.text()).not.toContain('跟随微信')
  })
})

describe('clearing the cache', () => {
  it('forgets what can be read again and keeps cart, login and settings', async () => {
    await loginDemo()
    addToCart({
      goodsId: 1001,
      propertyChildIds: '',
      propertyChildNames: '',
      name: '奇异果',
      pic: '',
      price: 1,
      score: 0,
      number: 1,
      shopId: 0,
      minBuyNumber: 1,
    })
    setTheme('light')
    await regionsBelow()
    await show()
    expect(keptNames()).toContain('shop.regions')
    await page.tap('清除缓存')
    await until(() => watched.toasts.includes('缓存已清除'))
    expect(keptNames().sort()).toEqual(['shop.cart', 'shop.session', 'shop.settings'])
    expect(useCart.getState().lines).toHaveLength(1)
    expect(useSession.getState().token).toBeDefined()
    expect(useSettings.getState().theme).toBe('light')
  })

  it('does nothing when the question is declined', async () => {
    await regionsBelow()
    await show()
    watched.agree = false
    await page.tap('清除缓存')
    await until(() => watched.questions.length > 0)
    expect(keptNames()).toContain('shop.regions')
  })
})

describe('logging out', () => {
  beforeEach(loginDemo)

  it('asks first; declined, everything stays', async () => {
    await show()
    watched.agree = false
    await tap(byRole('button', '退出登录'))
    await until(() => watched.questions.includes('退出登录？'))
    expect(useSession.getState().token).toBeDefined()
  })

  it('kills the token at once and leads to a page that needs no login', async () => {
    const { token, uid } = useSession.getState()
    await show()
    await tap(byRole('button', '退出登录'))
    await until(() => useSession.getState().token === undefined)
    expect(watched.visited).toEqual(['/pages/mine/index'])
    expect(window.localStorage.getItem('shop.session')).toBeNull()
    await page.sees('设置')
    expect(hasRole('button', '退出登录')).toBe(false)
    await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 60)))
    useSession.setState({ token, uid })
    expect(await checkToken()).toBe(false)
  })

  it('works without a connection', async () => {
    await show()
    recorder.through(() => Promise.reject(new Error('offline')))
    await tap(byRole('button', '退出登录'))
    await until(() => useSession.getState().token === undefined)
  })
})

it('leads to agreement, privacy policy and about', async () => {
  await show()
  for (const label of ['用户协议', '隐私政策', '关于我们']) await page.tap(label)
  expect(watched.visited.map((url) => url.split('key=')[1])).toEqual(['agreement', 'privacy', 'about'])
  expect(Taro.navigateTo).toHaveBeenCalledTimes(3)
})
