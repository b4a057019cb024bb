import ContentPage from '@/packages/content/page'
import NoticeDetail from '@/packages/content/notice-detail'
import { noticeList } from '@/services'
import { byRole, hasRole, tap } from '../components/find'
import { recordRequests } from '../support/cart-lines'
import { openShop, type DomShop } from '../support/dom-shop'
import { httpTransport } from '../support/http-transport'
import { mountPage, type MountedPage } from '../support/mount'
import { watchPlatform } from '../support/watched'

let shop: DomShop
let page: MountedPage

beforeEach(() => {
  shop = openShop()
  watchPlatform()
})
afterEach(() => {
  page.unmount()
  jest.restoreAllMocks()
})

describe('a page of the merchant', () => {
  it('shows its text under its own title', async () => {
    await shop.control('/faults', { path: '/cms/page/info/v2', kind: 'latency', value: 400, times: 1 })
    page = await mountPage('contentPage', ContentPage, { key: 'agreement' })
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('您在鲜选集市浏览、下单')
  })

  it('that is not written says so and leads home', async () => {
    page = await mountPage('contentPage', ContentPage, { key: 'nothing' })
    await page.sees('商家还没有写这一页')
    expect(hasRole('button', '回首页')).toBe(true)
  })

  it('that fails offers to try again', async () => {
    await shop.control('/faults', { path: '/cms/page/info/v2', kind: 'code', value: -1, times: 1 })
    page = await mountPage('contentPage', ContentPage, { key: 'privacy' })
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees('我们收集什么')
  })

  it('PITFALL H5: hostile HTML runs nothing', async () => {
    const html = '<p>好<img src=x onerror="window.hacked=1"><script>window.hacked=1</script></p>'
    recordRequests(async (request) =>
      request.url.includes('/cms/page/')
        ? {
            status: 200,
            headers: {},
            body: { code: 0, data: { info: { id: 1, key: 'about', title: '关于', content: html } } },
          }
        : httpTransport(request),
    )
    page = await mountPage('contentPage', ContentPage, { key: 'about' })
    await page.sees('好')
    expect(document.body.innerHTML).not.toMatch(/onerror|<script/)
    expect((window as { hacked?: number }).hacked).toBeUndefined()
  })
})

describe('a notice', () => {
  it('shows title, day and text', async () => {
    const [first] = (await noticeList()).result
    await shop.control('/faults', { path: '/notice/detail', kind: 'latency', value: 400, times: 1 })
    page = await mountPage('noticeDetail', NoticeDetail, { id: String(first?.id) })
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees(first?.title ?? 'missing')
    await page.sees(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/)
  })

  it('that was taken down, or a cut link, leads on', async () => {
    page = await mountPage('noticeDetail', NoticeDetail, { id: '99999' })
    await page.sees('这条公告已经撤下了')
    page.unmount()
    page = await mountPage('noticeDetail', NoticeDetail, {})
    await page.sees('这条公告已经撤下了')
  })

  it('that fails offers to try again', async () => {
    const [first] = (await noticeList()).result
    await shop.control('/faults', { path: '/notice/detail', kind: 'code', value: -1, times: 1 })
    page = await mountPage('noticeDetail', NoticeDetail, { id: String(first?.id) })
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees(first?.title ?? 'missing')
  })
})
