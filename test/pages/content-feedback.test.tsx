import Taro from '@tarojs/taro'

import { configureHttp } from '@/lib/http'
import Feedback from '@/packages/content/feedback'
import { historyOf } from '@/packages/content/feedback/history'
import { addComment, commentList, jsonList } from '@/services'
import { startSession, useSession } from '@/stores/session'
import { byRole, input, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { httpUploader } from '../support/http-uploader'
import { fault, newShopper, slow } from '../support/orders'
import { whenAsked } from '../support/people'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => configureHttp({ uploader: httpUploader }))

const show = opens('feedback', Feedback)
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const sent = () => recorder.to('/comment/add')

it('a visitor is asked to log in', async () => {
  await show()
  await page.sees('登录后查看')
})

it('what was sent is there with the shop’s answer', async () => {
  await loginDemo()
  await slow(shop, '/json/list', 150)
  await show()
  expect(document.querySelector('.skeleton')).not.toBeNull()
  await page.sees('冰袋回收很好')
  await page.sees('现在可以了')
})

it('too short is said; a good one is sent once, kept in the own storage and shown', async () => {
  await newShopper(shop)
  await show()
  await page.sees('还没有提交过反馈')
  await type(input('您的意见'), '不好')
  await page.tap('提交')
  await page.sees('请至少写 5 个字')
  expect(sent()).toHaveLength(0)
  await slow(shop, '/comment/add', 150)
  await type(input('您的意见'), '希望早上六点就能下单')
  await page.doubleTap('提交')
  await until(() => watched.toasts.includes('已经收到，谢谢'))
  expect(sent()).toEqual([expect.objectContaining({ type: '1', content: '希望早上六点就能下单' })])
  const kept = await jsonList({ type: 'feedback' })
  expect(kept.result[0]?.jsonData).toMatchObject({ content: '希望早上六点就能下单', pics: [] })
  await until(() => document.querySelectorAll('.past-item').length === 1)
  await page.sees('待回复')
})

it('about an order it names the order', async () => {
  await newShopper(shop)
  await show({ orderId: '123' })
  await page.sees('还没有提交过反馈')
  await type(input('您的意见'), '少了一盒草莓')
  await page.tap('提交')
  await until(() => sent().length === 1)
  expect(sent()[0]?.refId).toBe('123')
  await page.sees('关于订单 123')
})

it('a lost answer is looked up and not sent twice; where keeping fails it is shown all the same', async () => {
  await newShopper(shop)
  await show()
  await page.sees('还没有提交过反馈')
  await fault(shop, '/comment/add', 'drop-after', 1)
  await fault(shop, '/json/set', 'http-500', 3)
  await type(input('您的意见'), '只想说一次的话')
  await page.tap('提交')
  await until(() => document.querySelectorAll('.past-item').length === 1)
  expect(sent()).toHaveLength(1)
  expect((await commentList({ type: 1 })).result).toHaveLength(1)
})

it('a lost answer that nobody could look up is looked up when it is sent again', async () => {
  await newShopper(shop)
  await show()
  await page.sees('还没有提交过反馈')
  await slow(shop, '/comment/add', 800)
  await fault(shop, '/comment/add', 'drop-after', 1)
  await type(input('您的意见'), '还是只想说一次')
  await page.tap('提交')
  await until(() => sent().length === 1)
  await fault(shop, '/comment/list', 'http-500', 3)
  await page.sees(/不知道有没有提交成功/)
  await until(async () => {
    await page.tap('提交')
    return watched.toasts.includes('已经收到，谢谢')
  })
  expect(sent()).toHaveLength(1)
  expect((await jsonList({ type: 'feedback' })).result).toHaveLength(1)
})

it('a login that ends while it is sent is asked for again: what is written stays the user’s own', async () => {
  const uid = await newShopper(shop)
  await show()
  await page.sees('还没有提交过反馈')
  const { token, uid: known } = useSession.getState()
  const close = whenAsked(async () => startSession({ token: token ?? '', uid: known ?? 0 }))
  for (const path of ['/comment/add', '/json/set'])
    await shop.control('/faults', { path, kind: 'code', value: 2000, times: 1 })
  await type(input('您的意见'), '这是我自己说的')
  await page.tap('提交')
  await until(() => document.querySelectorAll('.past-item').length === 1)
  close()
  // Asked as the user: what belongs to nobody is not among it.
  expect((await commentList({ type: 1, uid })).result).toHaveLength(1)
  expect((await jsonList({ type: 'feedback' })).result).toHaveLength(1)
})

it('a refusal keeps the words and says why; a history that failed offers to try again', async () => {
  await newShopper(shop)
  await fault(shop, '/json/list', 'http-500', 6) // two reads
  await show()
  await page.sees(/重新加载|重试/)
  await shop.control('/faults', { path: '/comment/add', kind: 'code', value: -1, times: 1 })
  await type(input('您的意见'), '这句话要留着')
  await page.tap('提交')
  await until(() => document.querySelector('.field--wrong') !== null)
  expect(input('您的意见').getAttribute('value') ?? (input('您的意见') as HTMLInputElement).value).toBe(
    '这句话要留着',
  )
  await page.tap(/^(重新加载|重试)$/)
  await page.sees('还没有提交过反馈')
})

describe('pictures', () => {
  const choose = async (...names: string[]) => {
    jest.spyOn(Taro, 'chooseImage').mockResolvedValueOnce({ tempFilePaths: names } as never)
    await tap(all('.upload-images__add')[0])
  }
  const withState = (state: string) => all(`.upload-images__tile--${state}`).length

  it('go up as they are chosen, are sent with the words and seen in the history', async () => {
    await newShopper(shop)
    await show()
    await page.sees('还没有提交过反馈')
    await choose('box.png', 'berry.png')
    await until(() => withState('done') === 2, 'both uploads')
    await type(input('您的意见'), '包装压坏了，看照片')
    await page.tap('提交')
    await until(() => document.querySelectorAll('.past-item').length === 1)
    const kept = (await jsonList<{ pics: string[] }>({ type: 'feedback' })).result[0]
    expect(kept?.jsonData.pics).toHaveLength(2)
    expect((await commentList({ type: 1 })).result[0]?.extJson?.pics?.split(',')).toEqual(kept?.jsonData.pics)
    expect(all('.past-item__picture')).toHaveLength(2)
    expect(withState('done')).toBe(0)
  })

  it('PITFALL failed photo upload silently dropped: it stays, keeps the feedback back, and is retried alone', async () => {
    await newShopper(shop)
    await show()
    await page.sees('还没有提交过反馈')
    await fault(shop, '/dfs/upload/file', 'drop-before', 1)
    await choose('box.png')
    await until(() => withState('failed') === 1, 'the failed one')
    await type(input('您的意见'), '包装压坏了，看照片')
    await page.tap('提交')
    expect(sent()).toHaveLength(0)
    expect(watched.toasts).toHaveLength(1)
    await tap(all('.upload-images__tile--failed .upload-images__press')[0])
    await until(() => withState('done') === 1, 'the retry')
    await page.tap('提交')
    await until(() => sent().length === 1)
    await until(() => all('.past-item__picture').length === 1)
  })
})

describe('deleting', () => {
  const items = () => all('.past-item').length
  const removals = () => recorder.to('/json/delete')
  const write = async (content: string) => {
    await page.sees('还没有提交过反馈')
    await type(input('您的意见'), content)
    await page.tap('提交')
    await until(() => items() === 1)
  }

  it('asks first; then the record is gone from the own storage, and the list stays without it', async () => {
    await newShopper(shop)
    await show()
    await write('写错了，想删掉')
    watched.agree = false
    await tap(byRole('button', '删除'))
    expect(watched.questions).toEqual(['删除这条反馈？'])
    expect(removals()).toHaveLength(0)
    watched.agree = true
    await page.doubleTap('删除')
    await page.sees('还没有提交过反馈')
    expect(removals()).toHaveLength(1)
    expect(watched.questions).toHaveLength(2)
    expect((await jsonList({ type: 'feedback' })).result).toEqual([])
    expect((await commentList({ type: 1 })).result).toHaveLength(1)
    page.unmount()
    const again = await show()
    await again.sees('还没有提交过反馈')
  })

  it('a lost answer is looked up; a refusal is said, and what is still there is still shown', async () => {
    await newShopper(shop)
    await show()
    await write('写错了，想删掉')
    await shop.control('/faults', { path: '/json/delete', kind: 'http-500', value: 500, times: 1 })
    await page.tap('删除')
    await until(() => watched.toasts.length === 2)
    expect(watched.toasts[1]).not.toBe('已删除')
    expect(items()).toBe(1)
    await fault(shop, '/json/delete', 'drop-after', 1)
    await page.tap('删除')
    await page.sees('还没有提交过反馈')
    expect(watched.toasts[2]).toBe('已删除')
  })

  it('what was sent from elsewhere can be taken off the list as well', async () => {
    await newShopper(shop)
    await addComment({ type: 1, content: '在别处写的' })
    await addComment({ type: 1, content: '这一条留着' })
    await show()
    await page.sees('在别处写的')
    const buttons = all('.past-item__remove')
    await tap(buttons[buttons.length - 1])
    await until(() => items() === 1)
    expect(page.text()).toContain('这一条留着')
    expect(removals()).toHaveLength(0)
  })
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
