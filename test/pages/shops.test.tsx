import '../support/browser-map'
import Taro from '@tarojs/taro'

import { shopNow } from '@/lib/clock'
import ShopDetail from '@/packages/map-search/shop'
import Shops from '@/packages/map-search/shops'
import { fetchShops, mapDistance } from '@/services'
import { chooseShop, useSettings } from '@/stores/settings'
import { dayOf } from '@/utils/date'
import { distanceText } from '@/utils/geo'
import { byRole, hasRole, input, send, tap } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { openShop } from '../support/dom-shop'
import { gpsAt } from '../support/gps'
import { fault, slow } from '../support/orders'
import { until } from '../support/watched'

/** Near the shop in 滨江. */
const HERE = { latitude: 30.21, longitude: 120.21 }

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(async () => {
  chooseShop(undefined)
  await shop.control('/clock', { set: `${dayOf(shopNow())} 20:10:00` })
})

const position = (known: boolean) => {
  Object.defineProperty(navigator, 'permissions', {
    configurable: true,
    value: { query: () => Promise.resolve({ state: known ? 'granted' : 'prompt' }) },
  })
  jest
    .spyOn(Taro, 'getLocation')
    .mockImplementation(() =>
      known
        ? (Promise.resolve(gpsAt(HERE)) as unknown as ReturnType<typeof Taro.getLocation>)
        : Promise.reject(new Error('denied')),
    )
}
const show = opens('shopList', Shops)
const showShop = opens('shopDetail', ShopDetail)
const names = () => [...document.querySelectorAll('.place-row__title')].map((each) => each.textContent)
const metas = () => [...document.querySelectorAll('.place-row__meta')].map((each) => each.textContent)
const lists = () => recorder.to('/shop/subshop/list')

describe('shops', () => {
  it('the nearest first, with distance and whether they are open now', async () => {
    position(true)
    await show()
    await until(() => names().length === 4)
    const { result } = await fetchShops({ curlatitude: HERE.latitude, curlongitude: HERE.longitude })
    expect(names()).toEqual(result.map(({ name }) => name))
    expect(names()[0]).toBe('滨江江南大道店')
    expect(metas()[0]).toMatch(/^\d+m · 步行 \d+ 分钟 · 营业至 21:30$/)
    const deli = metas()[names().indexOf('老陈家熟食 · 近江店')]
    expect(deli).toContain('休息中，09:30 开门')
    expect(document.querySelectorAll('.place-map__spot')).toHaveLength(4)
  })

  it('location refused: all shops in the merchant’s order, and the reason on asking', async () => {
    position(false)
    await show()
    await until(() => names().length === 4)
    expect(lists().at(-1)).not.toHaveProperty('curlatitude')
    expect(metas()[0]).toBe('营业至 21:00')
    await page.tap('打开定位')
    await until(() => watched.toasts.length > 0)
    expect(names()).toHaveLength(4)
  })

  it('are searched by name; nothing found leads back to all', async () => {
    position(false)
    await show()
    await until(() => names().length === 4)
    await send(input('搜门店名称'), 'confirm', { value: '滨江' })
    await until(() => names().length === 1)
    await send(input('搜门店名称'), 'confirm', { value: '月球' })
    await page.sees('没有找到“月球”')
    await page.tap('看全部门店')
    await until(() => names().length === 4)
  })

  it('one becomes the current shop, and that is kept', async () => {
    position(false)
    await show()
    await until(() => names().length === 4)
    await tap(byRole('button', '滨江江南大道店 设为当前门店'))
    expect(useSettings.getState().shopId).toBe(3)
    expect(watched.toasts).toEqual(['当前门店：滨江江南大道店'])
    await page.sees('当前')
    expect(hasRole('button', '滨江江南大道店 设为当前门店')).toBe(false)
  })

  it('opened to choose, it goes back with the choice', async () => {
    position(false)
    await show({ picking: 'yes' })
    await until(() => names().length === 4)
    await page.tap('望江路店 设为当前门店')
    await until(() => watched.visited.length + watched.backs() > 0)
    expect(useSettings.getState().shopId).toBe(1)
  })

  it('boxes, failed with retry, none at all', async () => {
    position(false)
    await fault(shop, '/shop/subshop/list', 'http-500', 3)
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('重新加载')
    await shop.control('/faults', { path: '/shop/subshop/list', kind: 'code', value: 700, times: 1 })
    await page.tap('重新加载')
    await page.sees('商家还没有登记门店')
    await page.tap('去逛逛')
    expect(watched.visited).toEqual(['/pages/home/index'])
  })
})

describe('a shop', () => {
  it('shows hours, open now, distance as the server counts it, attributes and its goods', async () => {
    position(true)
    await showShop({ id: '1' })
    await page.sees('营业至 21:00')
    await page.sees('07:00-21:00')
    await page.sees('地下一层，前一小时免费')
    const kilometres = await mapDistance(HERE.latitude, HERE.longitude, 30.23764, 120.18302)
    await page.sees(distanceText(kilometres * 1000))
    await until(() => document.querySelectorAll('.goods-card').length > 0)
    expect(recorder.to('/shop/goods/list').at(-1)?.shopId).toBe('1')
    await page.tap('全部')
    expect(watched.visited.at(-1)).toMatch(/^\/packages\/goods\/list\/index\?shopId=1/)
  })

  it('calls, leads there and becomes the current shop', async () => {
    position(false)
    const called = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: '' })
    const led = jest.spyOn(Taro, 'openLocation').mockResolvedValue({ errMsg: '' })
    await showShop({ id: '1' })
    await page.sees('0571-86040188')
    await page.tap('0571-86040188')
    expect(called).toHaveBeenCalledWith({ phoneNumber: '0571-86040188' })
    await tap(byRole('button', '导航'))
    expect(led).toHaveBeenCalledWith(expect.objectContaining({ latitude: 30.23764, longitude: 120.18302 }))
    await page.tap('设为当前门店')
    expect(useSettings.getState().shopId).toBe(1)
    await page.sees('当前门店')
  })

  it('that is gone, or a cut link, leads to the others', async () => {
    position(false)
    await showShop({ id: '99' })
    await page.sees('没有这家门店')
    page.unmount()
    await showShop({})
    await page.sees('没有这家门店')
    await page.tap('看全部门店')
    expect(watched.visited).toEqual(['/packages/map-search/shops/index'])
  })

  it('boxes first; that failed offers to try again', async () => {
    position(false)
    await slow(shop, '/shop/subshop/detail/v2', 100)
    await showShop({ id: '1' })
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('望江路店')
    page.unmount()
    await fault(openShop(), '/shop/subshop/detail/v2', 'http-500', 3)
    await showShop({ id: '1' })
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('望江路店')
  })
})
