import ArticleDetail from '@/packages/content/article-detail'
import { threadsOf } from '@/packages/content/article-detail/threads'
import { addComment, cmsArticleDetail, commentList } from '@/services'
import { useSession } from '@/stores/session'
import type { Comment } from '@/types/api/cms'
import { byRole, input, tap, type } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'
import { mountPage } from '../support/mount'
import { fault, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

const show = (params: Record<string, string> = { id: '1' }) =>
  mountPage('articleDetail', ArticleDetail, params)
const sent = () => recorder.to('/comment/add')

describe('an article', () => {
  it('boxes, then title, text, and tags that lead to others', async () => {
    const article = await cmsArticleDetail(1)
    await slow(shop, '/cms/news/detail', 150)
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees(article?.title ?? 'missing')
    await page.tap('# 番茄')
    expect(watched.visited).toEqual([`/packages/content/articles/index?tag=${encodeURIComponent('番茄')}`])
  })

  it('PITFALL H5: hostile HTML runs nothing', async () => {
    const content = '<p>好<img src=x onerror="window.hacked=1"><script>window.hacked=1</script></p>'
    recorder.through(async (request) =>
      request.url.includes('/cms/news/detail')
        ? {
            status: 200,
            headers: {},
            body: {
              code: 0,
              data: { id: 1, title: '标题', categoryId: 1, dateAdd: '2026-06-01 10:00:00', content },
            },
          }
        : httpTransport(request),
    )
    await show()
    await page.sees('标题')
    expect(document.body.innerHTML).not.toMatch(/onerror|<script/)
  })

  it('that was taken down, or a cut link, leads to the others', async () => {
    await show({ id: '999' })
    await page.sees('这篇文章已经撤下了')
    await page.tap('看全部文章')
    expect(watched.visited).toEqual(['/packages/content/articles/index'])
  })

  it('that failed offers to try again', async () => {
    await fault(shop, '/cms/news/detail', 'http-500', 3)
    await show()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('评论')
  })

  it('is shared with who shared it', async () => {
    await newShopper(shop)
    await show()
    await page.sees('# 番茄')
    const card = await page.fire('onShareAppMessage', {})
    expect(card).toMatchObject({
      path: `/packages/content/article-detail/index?id=1&inviter_id=${useSession.getState().uid}`,
    })
  })
})

describe('comments', () => {
  it('are shown with answers below them and what the shop said', async () => {
    await show()
    await page.sees('照着做了，五分钟真的够')
    const answered = [...document.querySelectorAll('.comment-item')].find((each) =>
      each.textContent?.includes('照着做了'),
    )
    expect(answered?.querySelector('.comment-item')?.textContent).toContain('糖放一小勺会更好吃')
    page.unmount()
    const other = await show({ id: '4' })
    await other.sees('商家回复')
    await other.sees('对，苹果、香蕉都行')
  })

  it('none yet invites one; a list that failed offers to try again and leaves the article', async () => {
    await shop.control('/faults', { path: '/comment/list', kind: 'code', value: 700, times: 1 })
    await show()
    await page.sees('还没有评论')
    page.unmount()
    await fault(shop, '/comment/list', 'http-500', 3)
    const again = await show({ id: '4' })
    await again.sees(/重新加载|重试/)
    expect(document.querySelector('.page-article__title')).not.toBeNull()
    await again.tap(/^(重新加载|重试)$/)
    await again.sees('原来要和苹果放一起')
  })

  it('nothing written is said; one is sent once for two taps and then shown', async () => {
    await newShopper(shop)
    await show()
    await page.sees('照着做了')
    await page.tap('发表')
    await page.sees('先写点内容')
    expect(sent()).toHaveLength(0)
    await slow(shop, '/comment/add', 150)
    await type(input('写评论'), '  今晚就做  ')
    await tap(byRole('button', '发表'))
    await tap(byRole('button', '发表'))
    await until(() => watched.toasts.includes('已发表'))
    expect(sent()).toEqual([expect.objectContaining({ type: '3', refId: '1', content: '今晚就做' })])
    await page.sees('今晚就做')
  })

  it('a lost answer is looked up and not sent twice', async () => {
    await newShopper(shop)
    await show()
    await page.sees('照着做了')
    await fault(shop, '/comment/add', 'drop-after', 1)
    await type(input('写评论'), '只发一次')
    await page.tap('发表')
    await until(() => watched.toasts.includes('已发表'))
    expect(sent()).toHaveLength(1)
    const { result } = await commentList({ type: 3, refId: 1 })
    expect(result.filter(({ content }) => content === '只发一次')).toHaveLength(1)
  })

  it('a lost answer that nobody could look up is looked up when it is sent again', async () => {
    await newShopper(shop)
    await show()
    await page.sees('照着做了')
    await slow(shop, '/comment/add', 800)
    await fault(shop, '/comment/add', 'drop-after', 1)
    await type(input('写评论'), '还是只发一次')
    await page.tap('发表')
    await until(() => sent().length === 1)
    await fault(shop, '/comment/list', 'http-500', 3)
    await page.sees(/不知道有没有发表成功/)
    await until(async () => {
      await page.tap('发表')
      return watched.toasts.includes('已发表')
    })
    expect(sent()).toHaveLength(1)
  })

  it('an answer names whom it answers', async () => {
    await newShopper(shop)
    await show({ id: '4' })
    await page.sees('原来要和苹果放一起')
    await page.tap('回复')
    await page.sees(/回复 .+取消/)
    await type(input('写评论'), '学到了')
    await page.tap('发表')
    await until(() => sent().length === 1)
    expect(sent()[0]?.pid).toMatch(/^\d+$/)
    await page.sees('学到了')
  })
})

describe('threads', () => {
  const comment = (id: number, pid?: number): Comment => ({
    id,
    pid,
    type: 3,
    content: String(id),
    dateAdd: '2026-06-01 10:00:00',
  })

  it('hold every comment once, also where answers answer each other or nobody', () => {
    const comments = [comment(6, 7), comment(7, 6), comment(5, 3), comment(4, 99), comment(3, 1), comment(1)]
    const shown = threadsOf(comments).flatMap(({ comment: root, answers }) => [root, ...answers])
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length)
    const thread = threadsOf(comments).find(({ comment: root }) => root.id === 1)
    expect(thread?.answers.map(({ id }) => id)).toEqual([3, 5])
    expect(threadsOf(comments).some(({ comment: root }) => root.id === 4)).toBe(true)
  })
})

it('a comment on an article that does not exist is refused by the shop', async () => {
  await newShopper(shop)
  await expect(addComment({ type: 3, refId: 999, content: 'x' })).rejects.toThrow()
})
