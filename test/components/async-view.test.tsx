import { Text } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView } from '@/components/async-view'
import { ListEnd } from '@/components/list-end'
import { ApiError } from '@/lib/http'
import { mountElement, type MountedPage } from '../support/mount'
import { byRole, tap } from './find'

let page: MountedPage | undefined
afterEach(() => page?.unmount())

const offline = new ApiError({ kind: 'network', path: '/goods' })

const mount = async (state: {
  data?: string[]
  error?: unknown
  reload?: () => unknown
  failed?: 'line' | 'hidden'
}) => {
  page = await mountElement(() => (
    <AsyncView
      data={state.data}
      error={state.error}
      reload={state.reload ?? (() => undefined)}
      failed={state.failed}
      skeleton={<Text>骨架</Text>}
      empty={<Text>还没有订单</Text>}
    >
      {(list) => <Text>{list.join('、')}</Text>}
    </AsyncView>
  ))
  return page.text()
}

describe('async view', () => {
  it('shows the skeleton before anything has come', async () => {
    expect(await mount({})).toBe('骨架')
  })

  it('shows the content', async () => {
    expect(await mount({ data: ['梨', '桃'] })).toBe('梨、桃')
  })

  it('shows the empty state for an empty list', async () => {
    expect(await mount({ data: [] })).toBe('还没有订单')
  })

  it('says the reason of a failure and loads again on a tap', async () => {
    const reload = jest.fn(() => Promise.resolve())
    expect(await mount({ error: offline, reload })).toContain('网络好像断开了')
    await tap(byRole('button', '重新加载'))
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('takes no second retry while the first is under way', async () => {
    const reload = jest.fn(() => new Promise<void>(() => undefined))
    await mount({ error: offline, reload })
    const button = byRole('button', '重新加载')
    await tap(button)
    await tap(button)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('passes on the reason the server gave', async () => {
    const refused = new ApiError({ kind: 'business', path: '/goods', code: 404, message: '商品已下架' })
    expect(await mount({ error: refused })).toContain('商品已下架')
  })

  it('keeps what was loaded when loading again fails', async () => {
    expect(await mount({ data: ['梨'], error: offline })).toBe('梨')
  })

  it('a zone may fail in one line or alone', async () => {
    expect(await mount({ error: offline, failed: 'line' })).toBe('网络好像断开了重试')
    page?.unmount()
    expect(await mount({ error: offline, failed: 'hidden' })).toBe('')
  })
})

describe('an answer that cannot be drawn', () => {
  const silent = () => jest.spyOn(console, 'error').mockImplementation(() => undefined)
  afterEach(() => jest.restoreAllMocks())

  it('is a failed answer with a retry, not a broken page', async () => {
    silent()
    const reload = jest.fn(() => Promise.resolve())
    const text = await mount({ data: {} as string[], reload })
    expect(text).toContain('没有加载出来')
    await tap(byRole('button', '重新加载'))
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('a hidden zone stays hidden', async () => {
    silent()
    expect(await mount({ data: {} as string[], failed: 'hidden' })).toBe('')
  })

  it('the next answer is drawn', async () => {
    silent()
    let put: (data: string[]) => void = () => undefined
    const Changing = () => {
      const [data, setData] = useState<string[]>({} as string[])
      put = setData
      return (
        <AsyncView data={data} error={undefined} reload={() => undefined} skeleton={null}>
          {(list) => <Text>{list.join('、')}</Text>}
        </AsyncView>
      )
    }
    page = await mountElement(() => <Changing />)
    await page.sees('没有加载出来')
    await page.tools.act(async () => put(['梨']))
    expect(page.text()).toBe('梨')
  })
})

describe('end of a list', () => {
  const end = async (state: { loading?: boolean; ended?: boolean; error?: unknown }, more = jest.fn()) => {
    page = await mountElement(() => (
      <ListEnd
        list={{
          loadingMore: state.loading ?? false,
          ended: state.ended ?? false,
          moreError: state.error,
          loadMore: more,
        }}
      />
    ))
    return page.text()
  }

  it('says what is going on', async () => {
    expect(await end({ loading: true })).toBe('正在加载')
    page?.unmount()
    expect(await end({ ended: true })).toBe('到底了')
  })

  it('offers the failed page again', async () => {
    const more = jest.fn()
    expect(await end({ error: offline }, more)).toContain('没有加载出来')
    await tap(byRole('button', '点此重试'))
    expect(more).toHaveBeenCalledTimes(1)
  })
})
