import ContentPage from '@/packages/content/page'
import NoticeDetail from '@/packages/content/notice-detail'
import { noticeList } from '@/services'
import { byRole, hasRole, tap } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'

const { shop, page, recorder } = shopForEachTest()

const showPage = opens('contentPage', ContentPage)
const showNotice = opens('noticeDetail', NoticeDetail)

describe('a page of the merchant', () => {
  it('shows its text under its own title', async () => {
    await shop.control('/faults', { path: '/cms/page/info/v2', kind: 'latency', value: 400, times: 1 })
    await showPage({ key: 'agreement' })
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('您在鲜选集市浏览、下单')
  })

  it('that is not written says so and leads home', async () => {
    await showPage({ key: 'nothing' })
    await page.sees('商家还没有写这一页')
    expect(hasRole('button', '回首页')).toBe(true)
  })

  it('that fails offers to try again', async () => {
    await shop.control('/faults', { path: '/cms/page/info/v2', kind: 'code', value: -1, times: 1 })
    await showPage({ key: 'privacy' })
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees('我们收集什么')
  })

  it('PITFALL H5: hostile HTML runs nothing', async () => {
    const html = '<p>好<img src=x onerror="window.hacked=1"><script>window.hacked=1</script></p>'
    recorder.through(async (request) =>
      request.url.includes('/cms/page/')
        ? {
            status: 200,
            headers: {},
            body: { code: 0, data: { info: { id: 1, key: 'about', title: '关于', content: html } } },
          }
        : httpTransport(request),
    )
    await showPage({ key: 'about' })
    await page.sees('好')
    expect(document.body.innerHTML).not.toMatch(/onerror|<script/)
    expect((window as { hacked?: number }).hacked).toBeUndefined()
  })
})

describe('a notice', () => {
  it('shows title, day and text', async () => {
    const [first] = (await noticeList()).result
    await shop.control('/faults', { path: '/notice/detail', kind: 'latency', value: 400, times: 1 })
    await showNotice({ id: first?.id })
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees(first?.title ?? 'missing')
    await page.sees(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/)
  })

  it('that was taken down, or a cut link, leads on', async () => {
    await showNotice({ id: '99999' })
    await page.sees('这条公告已经撤下了')
    page.unmount()
    await showNotice()
    await page.sees('这条公告已经撤下了')
  })

  it('that fails offers to try again', async () => {
    const [first] = (await noticeList()).result
    await shop.control('/faults', { path: '/notice/detail', kind: 'code', value: -1, times: 1 })
    await showNotice({ id: first?.id })
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees(first?.title ?? 'missing')
  })
})
