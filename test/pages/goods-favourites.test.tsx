import FavouritesPage from '@/packages/goods/favourites'
import { goodsFavCheck, goodsFavList } from '@/services'
import { input, send, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

const show = opens('favourites', FavouritesPage)

const names = () => [...document.querySelectorAll('.kept-row__name')].map((name) => name.textContent ?? '')
const heart = (place: number) => document.querySelectorAll<HTMLElement>('.kept-row .icon-button')[place]

it('a visitor is offered the login', async () => {
  await show()
  await page.sees('登录后看收藏')
  await page.tap('去登录')
  await page.sees(/手机号|用户名|密码/)
})

it("shows the favourites with today's price and marks what cannot be bought", async () => {
  await loginDemo()
  await show()
  await until(() => names().length > 5)
  await page.sees('已下架')
  expect(document.querySelectorAll('.kept-row--invalid').length).toBeGreaterThan(0)
  await page.sees(/¥\d+/)
})

it('PITFALL ten thousand in one request: asked for page by page, details a few at a time', async () => {
  await loginDemo()
  let flying = 0
  let most = 0
  recorder.through(async (request) => {
    const detail = request.url.includes('/shop/goods/detail')
    flying += detail ? 1 : 0
    most = Math.max(most, flying)
    try {
      return await httpTransport(request)
    } finally {
      flying -= detail ? 1 : 0
    }
  })
  await show()
  await until(() => names().length > 5)
  await page.sees('已下架')
  expect(recorder.to('/fav/list').map(({ pageSize }) => pageSize)).toEqual(['12'])
  expect(most).toBeLessThanOrEqual(4)
})

it('removing is at once and kept; undoing puts it back in its place', async () => {
  await loginDemo()
  await show()
  await until(() => names().length > 5)
  const before = names()
  const [, second] = (await goodsFavList({ page: 1, pageSize: 12 })).result
  await tap(heart(1))
  expect(names()).toEqual(before.filter((_, place) => place !== 1))
  await until(() => page.text().includes('已取消收藏'))
  for (let tries = 0; tries < 100 && (await goodsFavCheck(second.goodsId)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await goodsFavCheck(second.goodsId)).toBe(false)
  await page.tap('撤销')
  expect(names()).toEqual(before)
  for (let tries = 0; tries < 100 && !(await goodsFavCheck(second.goodsId)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await goodsFavCheck(second.goodsId)).toBe(true)
})

it('an undo right after the removal ends as a favourite, however slow the removal is', async () => {
  await loginDemo()
  await show()
  await until(() => names().length > 5)
  const [first] = (await goodsFavList({ page: 1, pageSize: 12 })).result
  await shop.control('/faults', { path: '/shop/goods/fav/delete', kind: 'latency', value: 400, times: 1 })
  await tap(heart(0))
  await page.tap('撤销')
  await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 800)))
  expect(await goodsFavCheck(first.goodsId)).toBe(true)
})

it('a removal that the server refuses is taken back with the reason', async () => {
  await loginDemo()
  await shop.control('/faults', { path: '/shop/goods/fav/delete', kind: 'http-500' })
  await show()
  await until(() => names().length > 5)
  const before = names()
  await tap(heart(0))
  await until(() => watched.toasts.length > 0)
  expect(names()).toEqual(before)
})

it('searches among them and finds the way back', async () => {
  await loginDemo()
  await show()
  await until(() => names().length > 5)
  const [, wanted] = names()
  const field = input('在收藏里搜索')
  await type(field, wanted.slice(0, 4))
  await send(field, 'confirm', { value: wanted.slice(0, 4) })
  await until(() => names().length > 0 && names().every((name) => name.includes(wanted.slice(0, 4))))
  await type(input('在收藏里搜索'), '猫山王')
  await send(input('在收藏里搜索'), 'confirm', { value: '猫山王' })
  await page.sees('收藏里没有「猫山王」')
  await page.tap('看全部收藏')
  await until(() => names().length > 5)
})

it('a failed load can be tried again', async () => {
  await loginDemo()
  await shop.control('/faults', { path: '/shop/goods/fav/list', kind: 'http-500' })
  await show()
  await page.sees('没有加载出来')
  await shop.control('/faults', {}, 'DELETE')
  await page.tap('重新加载')
  await until(() => names().length > 5)
})
