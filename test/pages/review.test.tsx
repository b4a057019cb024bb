import '../support/sandbox-build'
import Taro from '@tarojs/taro'
import fc from 'fast-check'

import { configureHttp } from '@/lib/http'
import { photosState, urlsOf, type Photo } from '@/features/upload-images/photos'
import ReviewPage from '@/packages/after-sale/review'
import { gradeOf, openLines, reviewsOf } from '@/packages/after-sale/review/reviews'
import { goodsReputation, orderDelivery, orderDetail } from '@/services'
import { payBy, readBill } from '@/stores/pay'
import { logout } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { OrderGoods } from '@/types/api/order'
import { input, tap, type } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { httpUploader } from '../support/http-uploader'
import { mountPage } from '../support/mount'
import { fault, newShopper, placeOrder, slow, SOLD, statusOf } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()
let chosen: string[]

beforeEach(() => {
  configureHttp({ uploader: httpUploader })
  chosen = []
  jest
    .spyOn(Taro, 'chooseImage')
    .mockImplementation(async () => ({ tempFilePaths: chosen, tempFiles: [], errMsg: '' }))
})

const show = (id?: Id) => mountPage('orderReview', ReviewPage, { id })

const received = async () => {
  await newShopper(shop, { balance: 500 })
  const order = await placeOrder([{ goodsId: SOLD.strawberry }, { goodsId: SOLD.toast, number: 2 }])
  await payBy(await readBill([order.id]), 'balance')
  await shop.control('/merchant/ship', { orderId: order.id })
  await orderDelivery(order.id)
  return order
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const give = (line: number, stars: number) => tap(all('.stars--input')[line].children[stars - 1])
const addPictures = async (names: string[], line = 0) => {
  chosen = names
  await tap(all('.upload-images__add')[line])
}
const withState = (state: string) => all(`.upload-images__tile--${state}`).length

describe('the four states', () => {
  it('boxes first, then one card for each line', async () => {
    const { id } = await received()
    await slow(shop, '/order/detail')
    await show(id)
    expect(all('.skeleton').length).toBeGreaterThan(0)
    await page.sees('每件商品只能评价一次')
    expect(all('.stars--input')).toHaveLength(2)
  })

  it('a failed load is tried again', async () => {
    const { id } = await received()
    await fault(shop, '/order/detail', 'drop-before', 3)
    await show(id)
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('点星星打分')
  })

  it('an order that has not arrived, somebody else’s and a cut link each lead on', async () => {
    await newShopper(shop, { balance: 100 })
    const { id } = await placeOrder()
    await show(id)
    await page.sees('收货后才可以评价')
    await page.tap('查看订单')
    expect(watched.visited.pop()).toContain(`order/detail/index?id=${id}`)
    page.unmount()
    await newShopper(shop)
    await show(id)
    await page.sees('没有找到这笔订单')
    page.unmount()
    await show()
    await page.sees('这个链接不完整')
  })

  it('a visitor is offered the login', async () => {
    const { id } = await received()
    logout()
    await show(id)
    await page.sees('登录后评价买过的商品')
  })
})

it('stars, words and pictures of each line arrive; the order is done with the last line', async () => {
  const { id } = await received()
  await show(id)
  await page.sees('点星星打分')
  await give(0, 5)
  await type(input('评价内容'), '  很甜，个头也大  ')
  await addPictures(['a.png', 'b.png'])
  await until(() => withState('done') === 2, 'both uploads')
  await give(1, 3)
  await page.tap('发布 2 件商品的评价')
  await page.sees('这笔订单都评价好了')
  expect(watched.toasts).toContain('评价已发布')
  expect(await statusOf(id)).toBe(4)
  const { result } = await goodsReputation({ goodsId: SOLD.strawberry, page: 1, pageSize: 1 })
  expect(result[0].goods).toMatchObject({ goodReputation: 2, goodReputationRemark: '很甜，个头也大' })
  expect(result[0].reputationPics).toHaveLength(2)
  const toast = await goodsReputation({ goodsId: SOLD.toast, page: 1, pageSize: 1 })
  expect(toast.result[0].goods.goodReputation).toBe(1)
})

it('each line once: a reviewed line is shown as it is and never sent again', async () => {
  const { id } = await received()
  await show(id)
  await page.sees('点星星打分')
  await give(0, 4)
  await page.tap('发布评价')
  await page.sees('已评价')
  expect(all('.stars--input')).toHaveLength(1)
  expect(await statusOf(id)).toBe(3)
  await give(0, 2)
  await page.tap('发布评价')
  await page.sees('这笔订单都评价好了')
  const { result } = await goodsReputation({ goodsId: SOLD.strawberry, page: 1, pageSize: 10 })
  expect(result.filter(({ goods }) => goods.orderId === id)).toHaveLength(1)
})

it('words without stars are not sent, and neither is nothing', async () => {
  const { id } = await received()
  await show(id)
  await page.sees('点星星打分')
  await page.tap('发布评价')
  await page.sees('先给至少一件商品打分')
  await type(input('评价内容'), '不错')
  await page.sees('写了评价还没打分')
  await page.tap('发布评价')
  expect(await statusOf(id)).toBe(3)
})

it('PITFALL failed photo upload silently dropped: it stays, keeps the review back, and is retried alone', async () => {
  const { id } = await received()
  const uploads: string[] = []
  configureHttp({
    uploader: (request) => {
      uploads.push(request.filePath)
      return httpUploader(request)
    },
  })
  await fault(shop, '/dfs/upload/file', 'drop-before', 1)
  await show(id)
  await page.sees('点星星打分')
  await give(0, 5)
  await addPictures(['one.png', 'two.png', 'three.png'])
  await until(() => withState('done') === 2 && withState('failed') === 1, 'two up, one failed')
  await page.sees('1 张图片没有传上')
  await page.tap('发布评价')
  await page.sees('有图片没有传上，重试或删除后再提交')
  expect((await orderDetail(id))?.goods.every(({ goodReputation }) => goodReputation === undefined)).toBe(
    true,
  )
  await tap(all('.upload-images__tile--failed .upload-images__press')[0])
  await until(() => withState('done') === 3, 'the retry')
  expect(uploads).toHaveLength(4)
  await page.tap('发布评价')
  await page.sees('已评价')
  const { result } = await goodsReputation({ goodsId: SOLD.strawberry, page: 1, pageSize: 1 })
  expect(result[0].reputationPics).toHaveLength(3)
})

it('pictures go up beside each other, and a removed one stays removed when its upload ends', async () => {
  const { id } = await received()
  let flying = 0
  let most = 0
  configureHttp({
    uploader: async (request) => {
      flying += 1
      most = Math.max(most, flying)
      await new Promise((resolve) => setTimeout(resolve, 60))
      flying -= 1
      return httpUploader(request)
    },
  })
  await show(id)
  await page.sees('点星星打分')
  await addPictures(['1.png', '2.png', '3.png', '4.png'])
  expect(withState('uploading')).toBe(4)
  await page.tap('删除第 2 张图片')
  await until(() => withState('done') === 3 && flying === 0, 'the other three')
  expect(all('.upload-images__remove')).toHaveLength(3)
  expect(most).toBe(3)
})

it('a lost answer is looked up in the order, not sent twice', async () => {
  const { id } = await received()
  await show(id)
  await page.sees('点星星打分')
  await give(0, 5)
  await give(1, 5)
  await fault(shop, '/order/reputation', 'drop-after', 1)
  await page.tap('发布 2 件商品的评价')
  await page.sees('这笔订单都评价好了')
  expect(recorder.requests.filter(({ url }) => url.includes('/order/reputation'))).toHaveLength(1)
})

describe('pure parts', () => {
  const line = fc.record({
    id: fc.integer({ min: 1, max: 99 }),
    goodReputation: fc.option(fc.constantFrom(0, 1, 2), { nil: undefined }),
    refundStatus: fc.constantFrom(0, 1, 2, 3),
  })
  const photo = fc.record({
    id: fc.uuid(),
    path: fc.string(),
    state: fc.constantFrom('uploading', 'done', 'failed'),
  })

  it('only open lines with stars are sent, each once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { selector: ({ id }) => id }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 100, maxLength: 100 }),
        (made, stars) => {
          const lines = made as OrderGoods[]
          const drafts = Object.fromEntries(
            lines.map(({ id }) => [String(id), { stars: stars[id], words: 'x'.repeat(300), photos: [] }]),
          )
          const sent = reviewsOf(lines, drafts)
          const open = new Set(openLines(lines).map(({ id }) => id))
          expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length)
          for (const review of sent) {
            expect(open.has(review.id)).toBe(true)
            expect(review.reputationNumber).toBeGreaterThanOrEqual(1)
            expect(review.reputation).toBe(gradeOf(review.reputationNumber ?? 0))
            expect(review.remark?.length).toBe(200)
          }
          expect(sent).toHaveLength([...open].filter((id) => stars[id] > 0).length)
        },
      ),
    )
  })

  it('a form is ready exactly when every picture has arrived', () => {
    fc.assert(
      fc.property(fc.array(photo), (made) => {
        const photos = made.map((one): Photo => ({
          ...(one as Photo),
          url: one.state === 'done' ? one.id : undefined,
        }))
        expect(photosState(photos) === 'ready').toBe(urlsOf(photos).length === photos.length)
      }),
    )
  })
})
