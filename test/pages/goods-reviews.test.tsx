import Taro from '@tarojs/taro'

import ReviewsPage from '@/packages/goods/reviews'
import { byRole, tap } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'
import { mountPage } from '../support/mount'

const { shop, page, recorder } = shopForEachTest()

const show = (id: string) => mountPage('goodsReviews', ReviewsPage, { id })

const shown = () => document.querySelectorAll('.review-item').length
const chip = (name: RegExp) => {
  const found = [...document.querySelectorAll<HTMLElement>('.chip')].find((one) =>
    name.test(one.textContent ?? ''),
  )
  if (!found) throw new Error(`no chip ${name}`)
  return found
}
const countOn = (name: RegExp) => Number(/\d+$/.exec(chip(name).textContent ?? '')?.[0])

it("shows words, choice, pictures and the shop's reply", async () => {
  await show('1001')
  await page.sees('第三次回购了')
  expect(page.text()).toContain('22–25 粒 · 礼盒')
  expect(page.text()).toContain('店家回复')
})

it('PITFALL privacy: nobody can be recognised: no nickname, phone or network address', async () => {
  await show('1001')
  await page.sees('第三次回购了')
  expect(page.text()).toContain('南***王')
  expect(document.body.innerHTML).not.toMatch(/南星桥老王|1[3-9]\d{9}|115\.199/)
})

it('filters what is loaded, with counts that add up', async () => {
  await show('1001')
  await page.sees('第三次回购了')
  const all = shown()
  expect(countOn(/^好评/) + countOn(/^中评/) + countOn(/^差评/)).toBe(all)
  for (const name of [/^好评/, /^中评/, /^有图/]) {
    await tap(chip(name))
    expect(shown()).toBe(countOn(name))
  }
  await tap(chip(/^差评/))
  if (countOn(/^差评/) === 0) expect(page.text()).toContain('载入的评价里没有这一类')
  await tap(chip(/^全部/))
  expect(shown()).toBe(all)
})

it('says that the filter knows only what is loaded, while there is more', async () => {
  // Twenty reviews, each several times: a page that is full, so another one follows.
  recorder.through(async (request) => {
    const answer = await httpTransport(request)
    if (!request.url.endsWith('/shop/goods/reputation')) return answer
    const body = answer.body as { data: { goods: { id: number } }[] }
    const full = Array.from({ length: 20 }, (_, index) => {
      const review = body.data[index % body.data.length]
      return { ...review, goods: { ...review.goods, id: index } }
    })
    return { ...answer, body: { ...body, data: full } }
  })
  await show('1003')
  await page.sees('筛选的是已经载入的 20 条评价')
})

it('pictures open full screen at the one that was tapped', async () => {
  const preview = jest.spyOn(Taro, 'previewImage').mockResolvedValue({ errMsg: '' })
  await show('1001')
  await page.sees('第三次回购了')
  await tap(byRole('button', '评价图片 2，点按放大'))
  const [{ urls, current }] = preview.mock.calls[0] as [{ urls: string[]; current: string }]
  expect(urls.length).toBeGreaterThan(1)
  expect(current).toBe(urls[1])
})

it('PITFALL code 700 is no error: goods without reviews say so and lead back', async () => {
  await show('999999')
  await page.sees('还没有评价')
  expect(page.text()).toContain('去看商品')
})

it('a failed load can be tried again', async () => {
  await shop.control('/faults', { path: '/shop/goods/reputation', kind: 'http-500' })
  await show('1002')
  await page.sees('没有加载出来')
  await shop.control('/faults', {}, 'DELETE')
  await page.tap('重新加载')
  await page.sees(/全部 \d/)
})

it('a link without goods says so', async () => {
  await (await show('')).sees('链接不完整')
})
