import { Text } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { PagesView } from '@/components/pages-view'
import type { Pages } from '@/hooks/use-pages'
import { ApiError } from '@/lib/http'
import { mountElement, type MountedPage } from '../support/mount'
import { byRole, tap } from './find'

let page: MountedPage | undefined
afterEach(() => page?.unmount())

const offline = new ApiError({ kind: 'network', path: '/goods' })

const pagesOf = (state: Partial<Pages<string>>): Pages<string> => ({
  items: [],
  error: undefined,
  loading: false,
  loadingMore: false,
  moreError: undefined,
  ended: false,
  total: undefined,
  loadMore: () => undefined,
  reload: () => Promise.resolve(),
  ...state,
})

type Options = Partial<Pick<ComponentProps<typeof PagesView<string>>, 'failed' | 'endText' | 'className'>>

const mount = async (state: Partial<Pages<string>>, options: Options = {}) => {
  page = await mountElement(() => (
    <PagesView
      {...options}
      pages={pagesOf(state)}
      skeleton={<Text>骨架</Text>}
      empty={<Text>还没有订单</Text>}
    >
      {(items) => <Text>{items.join('、')}</Text>}
    </PagesView>
  ))
  return page.text()
}

const states: [string, Partial<Pages<string>>, string][] = [
  ['the skeleton while the first page is under way', { loading: true }, '骨架'],
  ['rows and the way to more', { items: ['梨', '桃'] }, '梨、桃加载更多'],
  ['rows while more are under way', { items: ['梨'], loadingMore: true }, '梨正在加载'],
  ['rows and their end', { items: ['梨'], ended: true }, '梨到底了'],
  ['the empty state where nothing came and nothing will', { ended: true }, '还没有订单'],
  ['no empty state while more may come: what came may only be hidden', {}, '加载更多'],
]

it.each(states)('shows %s', async (_, state, text) => {
  expect(await mount(state)).toBe(text)
})

it('says the reason of a failure and loads again on a tap, once', async () => {
  const reload = jest.fn(() => new Promise<void>(() => undefined))
  const text = await mount({ error: offline, reload })
  expect(text).toContain('网络好像断开了')
  expect(text).not.toContain('骨架')
  const button = byRole('button', '重新加载')
  await tap(button)
  await tap(button)
  expect(reload).toHaveBeenCalledTimes(1)
})

it('keeps the failure in place while it is tried again', async () => {
  expect(await mount({ error: offline, loading: true })).toContain('网络好像断开了')
})

it('a part of a page fails more quietly than a page', async () => {
  await mount({ error: offline })
  expect(document.querySelector('.state-view--compact')).toBeNull()
  page?.unmount()
  await mount({ error: offline }, { failed: 'part' })
  expect(document.querySelector('.state-view--compact')).not.toBeNull()
})

it('rows stay when a later page fails, and that page can be had', async () => {
  const loadMore = jest.fn()
  expect(await mount({ items: ['梨'], moreError: offline, loadMore })).toBe('梨没有加载出来点此重试')
  await tap(byRole('button', '点此重试'))
  expect(loadMore).toHaveBeenCalledTimes(1)
})

it('more are loaded on a tap too', async () => {
  const loadMore = jest.fn()
  await mount({ items: ['梨'], loadMore })
  await tap(byRole('button', '加载更多'))
  expect(loadMore).toHaveBeenCalledTimes(1)
})

it('ends in words of its own, or in none; none hides only the end', async () => {
  expect(await mount({ items: ['梨'], ended: true }, { endText: '就这些券了' })).toBe('梨就这些券了')
  page?.unmount()
  expect(await mount({ items: ['梨'], ended: true }, { endText: null })).toBe('梨')
  page?.unmount()
  expect(await mount({ items: ['梨'] }, { endText: null })).toBe('梨加载更多')
})

it('puts a box around rows and foot only', async () => {
  await mount({ items: ['梨'], ended: true }, { className: 'my-list' })
  expect(document.querySelector('.my-list')?.textContent).toBe('梨到底了')
  page?.unmount()
  for (const state of [{ loading: true }, { ended: true }, { error: offline }]) {
    await mount(state, { className: 'my-list' })
    expect(document.querySelector('.my-list')).toBeNull()
    page?.unmount()
  }
})
