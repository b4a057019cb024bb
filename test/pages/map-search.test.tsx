import '../support/browser-map'
import Taro from '@tarojs/taro'

import MapSearch from '@/packages/map-search/search'
import { draftOf } from '@/packages/map-search/search/use-as-address'
import { mapQQSearch } from '@/services'
import { takeAddressDraft } from '@/stores/address-draft'
import { byRole, hasRole, input, send, tap, type } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { gpsAt } from '../support/gps'
import { httpTransport } from '../support/http-transport'
import { until } from '../support/watched'

/** In front of the shop in 望江路. */
const HERE = { latitude: 30.23764, longitude: 120.18302 }

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => takeAddressDraft())

/** The browser's answer to the question for the position. */
const position = (answer: 'granted' | 'on tap' | 'refused') => {
  Object.defineProperty(navigator, 'permissions', {
    configurable: true,
    value: { query: () => Promise.resolve({ state: answer === 'granted' ? 'granted' : 'prompt' }) },
  })
  return jest
    .spyOn(Taro, 'getLocation')
    .mockImplementation(() =>
      answer === 'refused'
        ? Promise.reject(new Error('denied'))
        : (Promise.resolve(gpsAt(HERE)) as unknown as ReturnType<typeof Taro.getLocation>),
    )
}
/** The map's addresses belong to no shop, so that no shop's faults strike them. */
const disturb = (path: string, how: { failures?: number; wait?: number }) => {
  let left = how.failures ?? 0
  recorder.through(async (request) => {
    if (!request.url.includes(path)) return httpTransport(request)
    if (how.wait) await new Promise((resolve) => setTimeout(resolve, how.wait))
    left -= 1
    return left >= 0 ? { status: 500, headers: {}, body: '' } : httpTransport(request)
  })
}
const show = opens('mapSearch', MapSearch)
const searches = () => recorder.to('/map/qq/search')
const lastBoundary = () => searches().at(-1)?.boundary
const rows = () => [...document.querySelectorAll('.place-row__title')].map((each) => each.textContent)
const pins = () => document.querySelectorAll('.place-map__spot')
const found = () => until(() => rows().length > 0, 'a list of places')

describe('where is searched', () => {
  it('around the user when the position is known: with distances, the nearest first', async () => {
    position('granted')
    await show({ keyword: '超市' })
    await found()
    expect(lastBoundary()).toBe('nearby(30.237640,120.183020,2000)')
    const { result } = await mapQQSearch({ keyword: '超市', boundary: lastBoundary() ?? '' })
    expect(rows()[0]).toBe(result[0]?.title)
    expect(document.querySelector('.place-row__meta')?.textContent).toMatch(/^\d+m · 步行 \d+ 分钟 · .*超市$/)
  })

  it('location refused: the search goes on in the shop’s city', async () => {
    const asked = position('refused')
    await show({ keyword: '药店' })
    await found()
    expect(asked).not.toHaveBeenCalled()
    expect(lastBoundary()).toBe('region(杭州市,0)')
    await page.tap('打开定位')
    await until(() => watched.toasts.length > 0)
    expect(watched.toasts).toEqual(['没有拿到位置，先按城市找'])
    expect(lastBoundary()).toBe('region(杭州市,0)')
    expect(rows().length).toBeGreaterThan(0)
  })

  it('the position is asked for on a tap, and then the search is around it', async () => {
    position('on tap')
    await show({ keyword: '药店' })
    await found()
    await page.tap('周边 5km')
    await until(() => lastBoundary() === 'nearby(30.237640,120.183020,5000)')
  })

  it('another city may be typed; an empty one is said', async () => {
    position('refused')
    await show({ keyword: '公园' })
    await found()
    await page.tap('杭州市')
    await type(input('城市'), '')
    await page.tap('确定')
    await page.sees('请填写城市名')
    await type(input('城市'), '上海市')
    await page.tap('确定')
    await until(() => lastBoundary() === 'region(上海市,0)')
  })

  it('without a position and without shops a city is asked for', async () => {
    position('refused')
    await shop.control('/faults', { path: '/shop/subshop/list', kind: 'code', value: 700, times: 1 })
    await show({ keyword: '公园' })
    await page.sees('先选一个城市')
    await page.tap('选择城市')
    await type(input('城市'), '杭州市')
    await page.tap('确定')
    await found()
  })

  it('in the rectangle that is shown, once the sketch was zoomed', async () => {
    position('granted')
    await show({ keyword: '超市' })
    await found()
    expect(hasRole('button', '在此区域搜索')).toBe(false)
    await tap(byRole('button', '缩小'))
    await page.tap('在此区域搜索')
    await until(() => lastBoundary()?.startsWith('rectangle(') === true)
    await page.sees('地图范围内')
    await found()
  })
})

describe('list and map', () => {
  it('are numbered alike, and choosing on one chooses on the other', async () => {
    position('granted')
    await show({ keyword: '超市' })
    await found()
    const first = rows()[0] ?? ''
    await tap(byRole('radio', `1 号，${first}`))
    await until(() => document.querySelector('.place-row--on') !== null)
    expect(document.querySelector('.place-row--on')?.textContent).toContain(first)
    const second = rows()[1] ?? ''
    await page.tap(second)
    expect(byRole('radio', `2 号，${second}`).className).toContain('--on')
    expect(pins().length).toBe(rows().length)
  })

  it('PITFALL lists and states: pages go on to the end and stop there; another word begins at page 1', async () => {
    position('refused')
    await show({ keyword: '店' })
    await found()
    expect(searches().at(-1)).toMatchObject({ page: '1', pageSize: '20' })
    const total = Number(/找到 (\d+) 处/.exec(page.text())?.[1])
    expect(total).toBeGreaterThan(20)
    for (let size = 20; size < total; size += 20) {
      await page.fire('onReachBottom')
      await until(() => rows().length === Math.min(total, size + 20))
    }
    const asked = searches().length
    await page.fire('onReachBottom')
    expect(searches()).toHaveLength(asked)
    await send(input('搜地点、小区、商店'), 'confirm', { value: '公园' })
    await until(() => searches().at(-1)?.keyword === '公园')
    expect(searches().at(-1)?.page).toBe('1')
  })

  it('a call and the way there', async () => {
    position('granted')
    const called = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: '' })
    const led = jest.spyOn(Taro, 'openLocation').mockResolvedValue({ errMsg: '' })
    await show({ keyword: '超市' })
    await found()
    await page.tap('电话')
    expect(called).toHaveBeenCalledWith({ phoneNumber: expect.stringMatching(/^0571-\d{8}$/) as string })
    await page.tap('导航')
    expect(led).toHaveBeenCalledWith(expect.objectContaining({ name: expect.any(String) as string }))
  })
})

describe('as an address', () => {
  it('a place becomes the beginning of a new address: regions found, street and name of the place', async () => {
    position('granted')
    await show({ keyword: '超市' })
    await found()
    const title = rows()[0] ?? ''
    await page.tap(title)
    await page.tap('用作收货地址')
    await until(() => watched.visited.length > 0)
    expect(watched.visited).toEqual(['/packages/address/edit/index'])
    const draft = takeAddressDraft()
    expect(draft?.regions.map(({ name }) => name).slice(0, 2)).toEqual(['浙江省', '杭州市'])
    expect(draft?.regions).toHaveLength(3)
    expect(draft?.street).toContain(title)
    expect(draft?.street).not.toContain('杭州市')
  })

  it('when the regions cannot be read the words are kept', async () => {
    position('granted')
    await show()
    const { result } = await mapQQSearch({ keyword: '超市', boundary: 'region(杭州市,0)' })
    const [place] = result
    if (!place) throw new Error('no place')
    disturb('/region/v2/province', { failures: 3 })
    const draft = await draftOf(place)
    expect(draft.regions).toEqual([])
    expect(draft.street).toBe(`${place.address} ${place.title}`)
    expect(watched.toasts).toHaveLength(1)
  })
})

describe('states', () => {
  it('without a word common ones are offered, and nothing is asked', async () => {
    position('granted')
    await show()
    await page.sees('想找什么地方？')
    expect(searches()).toHaveLength(0)
    await page.tap('药店')
    await found()
  })

  it('boxes, then nothing found with a wider search', async () => {
    position('granted')
    disturb('/map/qq/search', { wait: 200 })
    await show({ keyword: '没有这样的地方' })
    await until(() => document.querySelector('.skeleton') !== null)
    await page.sees('没有找到“没有这样的地方”')
    await page.tap('在全城找')
    await until(() => lastBoundary() === 'region(杭州市,0)')
  })

  it('that failed offers to try again', async () => {
    position('granted')
    disturb('/map/qq/search', { failures: 3 })
    await show({ keyword: '超市' })
    await page.sees(/重新加载|重试/)
    await page.tap(/^(重新加载|重试)$/)
    await found()
  })
})
