import * as choosing from '@/lib/platform/choose-place'
import * as location from '@/lib/platform/location'
import * as login from '@/lib/platform/login'
import * as system from '@/lib/platform/system'
import * as router from '@/lib/router'
import AddressEdit from '@/packages/address/edit'
import { queryAddress, register_username, userDetail } from '@/services'
import { draftOfPlace } from '@/stores/place'
import { registerWithWechat, startSession, useSession } from '@/stores/session'
import { byRole, hasRole, input, send, settle, tap, type } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { loginDemo } from '../support/dom-shop'
import { httpTransport } from '../support/http-transport'
import { mountPage } from '../support/mount'
import { until } from '../support/watched'

/** 望江路 188 号. */
const WANGJIANG = { latitude: 30.23764, longitude: 120.18302 }
const AT_SEA = { latitude: 25.1, longitude: 130.2 }

const { page, watched, recorder } = shopForEachTest()

const showForm = async () => {
  await mountPage('addressEdit', AddressEdit, {})
  await page.sees('所在地区')
}
const street = () => input('详细地址').getAttribute('value') ?? ''
const phone = () => input('手机号').getAttribute('value') ?? ''

describe('where the user is', () => {
  beforeEach(loginDemo)

  it('becomes regions down to the street, and the street with its number', async () => {
    jest.spyOn(location, 'locate').mockResolvedValue(WANGJIANG)
    await showForm()
    await page.tap('定位到当前位置')
    await page.sees('浙江省 杭州市 上城区 望江街道')
    await until(() => /^望江路\d+号/.test(street()))
    expect(watched.toasts).toEqual(['已填好地区和街道，请核对门牌号'])
    await type(input('收货人'), '周先生')
    await type(input('手机号'), '13712345678')
    await tap(byRole('button', '保存'))
    await until(() => watched.toasts.includes('地址已保存'))
    const saved = (await queryAddress()).find(({ linkMan }) => linkMan === '周先生')
    expect(saved).toMatchObject({ streetStr: '望江街道', address: street() })
  })

  it('is asked for on the tap only', async () => {
    const locate = jest.spyOn(location, 'locate').mockResolvedValue(WANGJIANG)
    await showForm()
    expect(locate).not.toHaveBeenCalled()
    expect(recorder.to('/common/map/qq/address')).toHaveLength(0)
  })

  it('PITFALL Privacy: refused is said in place, and the regions can still be chosen', async () => {
    jest.spyOn(location, 'locate').mockResolvedValue(undefined)
    await showForm()
    await page.tap('定位到当前位置')
    await page.sees('没有拿到位置')
    expect(recorder.to('/common/map/qq/address')).toHaveLength(0)
    await page.tap('省、市、区、街道')
    for (const name of ['浙江省', '杭州市', '上城区', '望江街道']) {
      await until(() => hasRole('option', name))
      await tap(byRole('option', name))
    }
    await page.sees('浙江省 杭州市 上城区 望江街道')
  })

  it('far from everything changes nothing but is said', async () => {
    jest.spyOn(location, 'locate').mockResolvedValue(AT_SEA)
    await showForm()
    await type(input('详细地址'), '老地方 3 号')
    await page.tap('定位到当前位置')
    await until(() => watched.toasts.includes('地区没有认全，请补选一下'))
    expect(street()).toBe('老地方 3 号')
  })

  it('that the map cannot tell now is a sentence, and the next tap works', async () => {
    jest.spyOn(location, 'locate').mockResolvedValue(WANGJIANG)
    recorder.through(async (request) =>
      request.url.includes('/map/qq/address')
        ? { status: 200, headers: {}, body: { code: -1, msg: '地图忙' } }
        : httpTransport(request),
    )
    await showForm()
    await page.tap('定位到当前位置')
    await until(() => watched.toasts.includes('地图忙'))
    recorder.through(httpTransport)
    await page.tap('定位到当前位置')
    await page.sees('浙江省 杭州市 上城区 望江街道')
  })

  it('tapped twice in a hurry is asked for once', async () => {
    const locate = jest.spyOn(location, 'locate').mockResolvedValue(WANGJIANG)
    await showForm()
    await page.doubleTap('定位到当前位置')
    await page.sees('浙江省 杭州市')
    expect(locate).toHaveBeenCalledTimes(1)
  })
})

describe('a point on the map', () => {
  beforeEach(loginDemo)

  it('comes from the shop’s map page where the platform has none', async () => {
    const pick = jest.spyOn(router, 'pick').mockResolvedValue(
      await draftOfPlace({
        location: { lat: WANGJIANG.latitude, lng: WANGJIANG.longitude },
        title: '春江花园',
      }),
    )
    await showForm()
    await page.tap('地图选点')
    await page.sees('浙江省 杭州市 上城区 望江街道')
    expect(pick).toHaveBeenCalledWith('mapSearch', { picking: 'yes' })
    await until(() => street().endsWith('春江花园'))
  })

  it('that is left without a choice changes nothing', async () => {
    jest.spyOn(router, 'pick').mockResolvedValue(undefined)
    await showForm()
    await page.tap('地图选点')
    await settle(async () => undefined)
    expect(watched.toasts).toEqual([])
    expect(street()).toBe('')
  })

  describe('in WeChat', () => {
    beforeEach(() => {
      jest.replaceProperty(choosing, 'hasOwnMap', true)
    })

    it('is WeChat’s own: its name and address are kept, its regions looked up', async () => {
      jest.spyOn(choosing, 'choosePlace').mockResolvedValue({
        ...WANGJIANG,
        name: '鲜选集市(望江路店)',
        address: '浙江省杭州市上城区望江路188号',
      })
      await showForm()
      await page.tap('地图选点')
      await page.sees('浙江省 杭州市 上城区 望江街道')
      await until(() => street() === '望江路188号 鲜选集市(望江路店)')
    })

    it('PITFALL Privacy: a refusal is said, a change of mind is not', async () => {
      const choose = jest.spyOn(choosing, 'choosePlace').mockResolvedValue(undefined)
      await showForm()
      await page.tap('地图选点')
      await until(() => choose.mock.calls.length === 1)
      expect(page.text()).not.toContain('没有拿到位置')
      choose.mockResolvedValue('refused')
      await page.tap('地图选点')
      await page.sees('没有拿到位置')
    })
  })
})

describe('the phone', () => {
  it('of the account fills an empty field in one tap, nothing is bound', async () => {
    await loginDemo()
    await showForm()
    await page.tap('用我的手机号')
    await until(() => phone() === '13800006021')
    expect(hasRole('button', '用我的手机号')).toBe(false)
    expect(recorder.to('/user/wxapp/bindMobile')).toHaveLength(0)
  })

  it('outside WeChat an account without one is offered nothing', async () => {
    const account = await register_username({ username: '新来的人', pwd: 'market2026', autoLogin: true })
    if (account) startSession(account)
    await showForm()
    await until(() => useSession.getState().profile !== undefined)
    await settle(async () => undefined)
    expect(page.text()).not.toContain('微信手机号')
    expect(document.querySelector('taro-button-core')).toBeNull()
  })

  describe('that WeChat knows', () => {
    const encryptedData = Buffer.from(JSON.stringify({ phoneNumber: '13912345678' })).toString('base64')
    const answerButton = (detail: object) =>
      send(document.querySelector('taro-button-core') as Element, 'getphonenumber', detail)
    beforeEach(async () => {
      let codes = 0
      jest.spyOn(login, 'loginCode').mockImplementation(async () => `addressee@${(codes += 1)}`)
      jest.replaceProperty(system, 'isWeapp', true)
      expect(await registerWithWechat()).toBe(true)
      await showForm()
      await page.sees('微信手机号')
    })

    it('fills the field and is the account’s from now on', async () => {
      await answerButton({ encryptedData, iv: 'iv' })
      await until(() => phone() === '13912345678')
      expect((await userDetail()).base.mobile).toBe('13912345678')
    })

    it('PITFALL Privacy: refused is a sentence, and the number can be typed', async () => {
      await answerButton({ errMsg: 'getPhoneNumber:fail user deny' })
      await until(() => watched.toasts.length === 1)
      expect(watched.toasts[0]).toContain('自己填写')
      await type(input('手机号'), '13712345678')
      expect(phone()).toBe('13712345678')
    })
  })
})
