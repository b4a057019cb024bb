import Feedback from '@/packages/content/feedback'
import { historyOf } from '@/packages/content/feedback/history'
import { commentList, jsonList } from '@/services'
import { input, type } from '../components/find'
import { recordRequests, type Recorder } from '../support/cart-lines'
import { loginDemo, openShop, type DomShop } from '../support/dom-shop'
import { mountPage, type MountedPage } from '../support/mount'
import { fault, newShopper, slow } from '../support/orders'
import { muteInputs, until, watchPlatform, type Watched } from '../support/watched'

jest.setTimeout(20_000)

let shop: DomShop
let page: MountedPage | undefined
let watched: Watched
let recorder: Recorder

muteInputs()
beforeEach(() => {
  shop = openShop()
  watched = watchPlatform()
  recorder = recordRequests()
})
afterEach(() => {
  page?.unmount()
  page = undefined
  jest.restoreAllMocks()
})

const show = async (params: Record<string, string> = {}) => {
  page = await mountPage('feedback', Feedback, params)
  return page
}
const sent = () => recorder.to('/comment/add')

it('a visitor is asked to log in', async () => {
  const screen = await show()
  await screen.sees('登录后查看')
})

it('what was sent is there with the shop’s answer', async () => {
  await loginDemo()
  await slow(shop, '/json/list', 150)
  const screen = await show()
  expect(document.querySelector('.skeleton')).not.toBeNull()
  await screen.sees('冰袋回收很好')
  await screen.sees('现在可以了')
})

it('too short is said; a good one is sent once, kept in the own storage and shown', async () => {
  await newShopper(shop)
  const screen = await show()
  await screen.sees('还没有提交过反馈')
  await type(input('您的意见'), '不好')
  await screen.tap('提交')
  await screen.sees('请至少写 5 个字')
  expect(sent()).toHaveLength(0)
  await slow(shop, '/comment/add', 150)
  await type(input('您的意见'), '希望早上六点就能下单')
  await screen.doubleTap('提交')
  await until(() => watched.toasts.includes('已经收到，谢谢'))
  expect(sent()).toEqual([expect.objectContaining({ type: '1', content: '希望早上六点就能下单' })])
  const kept = await jsonList({ type: 'feedback' })
  expect(kept.result[0]?.jsonData).toMatchObject({ content: '希望早上六点就能下单', pics: [] })
  await until(() => document.querySelectorAll('.past-item').length === 1)
  await screen.sees('待回复')
})

it('about an order it names the order', async () => {
  await newShopper(shop)
  const screen = await show({ orderId: '123' })
  await screen.sees('还没有提交过反馈')
  await type(input('您的意见'), '少了一盒草莓')
  await screen.tap('提交')
  await until(() => sent().length === 1)
  expect(sent()[0]?.refId).toBe('123')
  await screen.sees('关于订单 123')
})

it('a lost answer is looked up and not sent twice; where keeping fails it is shown all the same', async () => {
  await newShopper(shop)
  const screen = await show()
  await screen.sees('还没有提交过反馈')
  await fault(shop, '/comment/add', 'drop-after', 1)
  await fault(shop, '/json/set', 'http-500', 3)
  await type(input('您的意见'), '只想说一次的话')
  await screen.tap('提交')
  await until(() => document.querySelectorAll('.past-item').length === 1)
  expect(sent()).toHaveLength(1)
  expect((await commentList({ type: 1 })).result).toHaveLength(1)
})

it('a refusal keeps the words and says why; a history that failed offers to try again', async () => {
  await newShopper(shop)
  await fault(shop, '/json/list', 'http-500', 3)
  const screen = await show()
  await screen.sees(/重新加载|重试/)
  await shop.control('/faults', { path: '/comment/add', kind: 'code', value: -1, times: 1 })
  await type(input('您的意见'), '这句话要留着')
  await screen.tap('提交')
  await until(() => document.querySelector('.field--wrong') !== null)
  expect(input('您的意见').getAttribute('value') ?? (input('您的意见') as HTMLInputElement).value).toBe(
    '这句话要留着',
  )
  await screen.tap(/^(重新加载|重试)$/)
  await screen.sees('还没有提交过反馈')
})

it('the history holds every feedback once, newest first, with its pictures', () => {
  const at = (day: number) => `2026-06-0${day} 10:00:00`
  const past = historyOf(
    [{ id: 9, jsonData: { commentId: 2, content: '二', pics: ['a.png'] }, dateAdd: at(2) }],
    [
      { id: 3, type: 1, content: '三', extJson: { pics: 'b.png,c.png' }, dateAdd: at(3) },
      { id: 2, type: 1, content: '二', reply: '好的', dateAdd: at(2) },
    ],
  )
  expect(past.map(({ content, pics, reply }) => [content, pics, reply])).toEqual([
    ['三', ['b.png', 'c.png'], undefined],
    ['二', ['a.png'], '好的'],
  ])
})
