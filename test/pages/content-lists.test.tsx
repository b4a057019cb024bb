import Articles from '@/packages/content/articles'
import Notices from '@/packages/content/notices'
import Partners from '@/packages/content/partners'
import { cmsArticles, noticeList } from '@/services'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

const showNotices = opens('notices', Notices)
const showArticles = opens('articles', Articles)
const showPartners = opens('partners', Partners)
const none = (path: string) => shop.control('/faults', { path, kind: 'code', value: 700, times: 1 })
const titles = () => [...document.querySelectorAll('.article-row__title')].map((each) => each.textContent)
const asked = () => recorder.to('/cms/news/list')

describe('notices', () => {
  it('boxes, then all of them; each opens', async () => {
    const { result } = await noticeList({ page: 1, pageSize: 20 })
    await slow(shop, '/notice/list', 200)
    await showNotices()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    const first = result[0]
    await page.sees(first?.title ?? 'missing')
    for (const { title } of result) expect(page.text()).toContain(title)
    await page.tap(first?.title ?? '')
    expect(watched.visited).toEqual([`/packages/content/notice-detail/index?id=${first?.id}`])
  })

  it('none leads on; that failed offers to try again', async () => {
    await fault(shop, '/notice/list', 'http-500', 3)
    await showNotices()
    await page.sees('重新加载')
    await none('/notice/list')
    await page.tap('重新加载')
    await page.sees('还没有公告')
    await page.tap('去逛逛')
    expect(watched.visited).toEqual(['/pages/home/index'])
  })
})

describe('articles', () => {
  it('of a category, of a tag, and all again; every choice begins at page 1', async () => {
    await showArticles()
    await until(() => titles().length > 0)
    const all = titles().length
    await page.tap('产地故事')
    await until(() => asked().at(-1)?.categoryId === '2')
    const { result } = await cmsArticles({ categoryId: 2, page: 1, pageSize: 20 })
    await until(() => titles().join() === result.map(({ title }) => title).join())
    await page.tap('全部')
    await until(() => titles().length === all)
    await page.tap('# 番茄')
    await until(() => asked().at(-1)?.tagsLike === '番茄')
    expect(asked().at(-1)).toMatchObject({ tagsLike: '番茄', page: '1' })
    const tagged = await cmsArticles({ tagsLike: '番茄', page: 1, pageSize: 20 })
    await until(() => titles().join() === tagged.result.map(({ title }) => title).join())
    await page.tap('# 番茄')
    await until(() => titles().length === all)
  })

  it('open with a category and a tag of an address; nothing in it leads to all', async () => {
    await showArticles({ tag: '没有的标签' })
    await page.sees('没有关于“没有的标签”的文章')
    expect(page.text()).toContain('# 没有的标签')
    await page.tap('看全部文章')
    await until(() => titles().length > 0)
    await page.tap(titles()[0] ?? '')
    expect(watched.visited.at(-1)).toMatch(/^\/packages\/content\/article-detail\/index\?id=\d+$/)
  })

  it('boxes; that failed offers to try again; none at all leads home', async () => {
    await fault(shop, '/cms/news/list', 'http-500', 3)
    await showArticles()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees(/重新加载|重试/)
    await none('/cms/news/list')
    await page.tap(/^(重新加载|重试)$/)
    await page.sees('还没有文章')
    await page.tap('去逛逛')
    expect(watched.visited).toEqual(['/pages/home/index'])
  })
})

describe('partners', () => {
  it('boxes, then their names; a tap opens the site', async () => {
    const opened = jest.spyOn(window, 'open').mockReturnValue({ opener: window } as unknown as Window)
    await slow(shop, '/friendly-partner/list', 150)
    await showPartners()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('望江牧场')
    await page.tap('望江牧场')
    expect(opened).toHaveBeenCalledWith('https://example.com/ranch', '_blank')
  })

  it('none leads on; that failed offers to try again', async () => {
    await fault(shop, '/friendly-partner/list', 'http-500', 3)
    await showPartners()
    await page.sees('重新加载')
    await none('/friendly-partner/list')
    await page.tap('重新加载')
    await page.sees('还没有合作伙伴')
  })
})
