import Taro from '@tarojs/taro'

import SearchPage from '@/packages/goods/search'
import { clearSearches, keepSearch, useSearchHistory } from '@/stores/search-history'
import { loadMerchant } from '@/stores/settings'
import { input, send, type } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => clearSearches())

const PLACE = '搜水果、蔬菜、牛奶'
const listOf = (word: string) => `/packages/goods/list/index?keyword=${encodeURIComponent(word)}`

const show = opens('goodsSearch', SearchPage)

it('goes to the list and remembers the word; blanks alone are no word', async () => {
  await show()
  await send(input(PLACE), 'confirm', { value: '  ' })
  expect(watched.visited).toEqual([])
  await send(input(PLACE), 'confirm', { value: ' 草莓 ' })
  expect(watched.visited).toEqual([listOf('草莓')])
  expect(useSearchHistory.getState().words).toEqual(['草莓'])
})

it('history is bounded, has each word once, the newest first', () => {
  for (let index = 0; index < 30; index += 1) keepSearch(`词${index}`)
  keepSearch('词25')
  const { words } = useSearchHistory.getState()
  expect(words).toHaveLength(12)
  expect(words.slice(0, 2)).toEqual(['词25', '词29'])
  expect(new Set(words).size).toBe(12)
})

it('history is cleared only after a yes', async () => {
  keepSearch('牛奶')
  await show()
  const ask = jest.spyOn(Taro, 'showModal')
  ask.mockResolvedValueOnce({ confirm: false, cancel: true, errMsg: '' })
  await page.tap('清空')
  expect(page.text()).toContain('牛奶')
  ask.mockResolvedValueOnce({ confirm: true, cancel: false, errMsg: '' })
  await page.tap('清空')
  expect(page.text()).not.toContain('搜索历史')
})

it('hot words come from the merchant and are searched with a tap', async () => {
  await loadMerchant()
  await show()
  await page.sees('大家在搜')
  await page.tap('小黄鱼')
  expect(watched.visited).toEqual([listOf('小黄鱼')])
})

it('suggests goods while typing, once the typing rests', async () => {
  await show()
  for (const text of ['奇', '奇异', '奇异果']) await type(input(PLACE), text)
  await page.sees('阳光金奇异果 22–25 粒 大果')
  expect(recorder.to('/shop/goods/list').map(({ k }) => k)).not.toContain('奇异')
  await page.tap('新西兰阳光金奇异果 22–25 粒 大果')
  expect(watched.visited).toEqual(['/packages/goods/detail/index?id=1001'])
})

it('PITFALL late answers: a slow answer to an earlier word is never shown', async () => {
  await show()
  await shop.control('/faults', { path: '/shop/goods/list', kind: 'latency', value: 900, times: 1 })
  await type(input(PLACE), '牛排')
  await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 400)))
  await type(input(PLACE), '蓝莓')
  await page.sees('云南高山蓝莓')
  await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 900)))
  expect(page.text()).toContain('云南高山蓝莓')
  expect(page.text()).not.toContain('牛排')
})

it('says that nothing matches directly, and when suggestions fail', async () => {
  await show()
  await type(input(PLACE), '猫山王榴莲')
  await page.sees('没有直接对上的商品')
  await shop.control('/faults', { path: '/shop/goods/list', kind: 'http-500' })
  await type(input(PLACE), '椰青')
  await page.sees('重试')
  await page.tap('搜索「椰青」')
  expect(watched.visited).toEqual([listOf('椰青')])
})

it('without history and hot words it still says what to do', async () => {
  const { useSettings } = await import('@/stores/settings')
  const { merchant } = useSettings.getState()
  useSettings.setState({ merchant: { ...merchant, hotWords: [] } })
  await (await show()).sees('想吃点什么？')
})
