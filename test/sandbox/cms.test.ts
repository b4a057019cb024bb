import type { Article, CmsCategory, CmsPage, CmsTag, Comment } from '../../src/types/api/cms'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop()
})

const articles = (fields = {}) => shop.call<Article[]>('post', '/cms/news/list', fields)
const comments = (fields = {}) => shop.call<Comment[]>('post', '/comment/list', fields)
const add = (fields = {}) => shop.call<Comment>('post', '/comment/add', fields)
const ids = (rows: { id: number }[] = []) => rows.map(({ id }) => id)

test('a category: {info, extJson} at the current address, a plain record at the old one', async () => {
  const { data: all = [] } = await shop.call<CmsCategory[]>('get', '/cms/category/list')
  expect(all.map(({ name }) => name)).toEqual(['家常菜谱', '产地故事', '买菜生活'])
  expect(await shop.call('get', '/cms/category/info', { id: 1 })).toMatchObject({
    data: { info: { key: 'recipe' }, extJson: {} },
  })
  expect(await shop.call('get', '/cms/category/detail', { id: 1 })).toMatchObject({
    data: { id: 1, key: 'recipe' },
  })
  expect(await shop.call('get', '/cms/category/detail', { id: 9 })).toMatchObject({ code: 700 })
})

test('articles are listed without their text and narrowed by category, words, tags and days', async () => {
  const { data: all = [] } = await articles()
  expect(all.length).toBeGreaterThanOrEqual(10)
  expect(all.some(({ content }) => content !== undefined)).toBe(false)
  expect((await articles({ categoryId: 2 })).data?.every(({ categoryId }) => categoryId === 2)).toBe(true)
  expect(ids((await articles({ titleLike: '三文鱼' })).data)).toEqual([3])
  expect(ids((await articles({ tagsLike: '鲜花' })).data)).toEqual([10])
  expect(ids((await articles({ keywordsLike: '溯源' })).data)).toEqual([5])
  expect((await articles({ isRecommend: true })).data?.every(({ isRecommend }) => isRecommend)).toBe(true)
  const day = all[3]?.dateAdd.slice(0, 10)
  expect(ids((await articles({ dateAddBegin: day, dateAddEnd: day })).data)).toEqual([all[3]?.id])
  expect(await articles({ dateAddBegin: '2026-02-30' })).toMatchObject({ code: 403 })
  expect(await articles({ page: 99 })).toMatchObject({ code: 700 })
})

test('articles are sorted by date or views', async () => {
  const dates = ((await articles({ orderBy: 'addedUp' })).data ?? []).map(({ dateAdd }) => dateAdd)
  expect(dates).toEqual([...dates].sort())
  const views = ((await articles({ orderBy: 'viewsDown' })).data ?? []).map(({ views = 0 }) => views)
  expect(views).toEqual([...views].sort((a, b) => b - a))
})

test('reading an article counts; one that is not published does not exist', async () => {
  const read = () => shop.call<Article>('get', '/cms/news/detail', { id: 1 })
  const first = (await read()).data
  const second = (await read()).data
  expect(first?.content).toContain('/files/demo-pic/cover-tomato.svg')
  expect((second?.views ?? 0) - (first?.views ?? 0)).toBe(1)
  shop.shop.db.run('UPDATE cms_article SET status = 0 WHERE id = 1')
  expect(await read()).toMatchObject({ code: 700 })
  expect(ids((await articles()).data)).not.toContain(1)
})

test('a page: {info, extJson} at v2, a plain record at the old address', async () => {
  expect(await shop.call('get', '/cms/page/info/v2', { key: 'about' })).toMatchObject({
    data: { info: { title: '关于鲜选集市' } },
  })
  expect((await shop.call<CmsPage>('get', '/cms/page/info', { key: 'privacy' })).data?.title).toBe('隐私政策')
  expect(await shop.call('get', '/cms/page/info', { key: 'nothing' })).toMatchObject({ code: 700 })
  expect(await shop.call('get', '/cms/page/info')).toMatchObject({ code: 403 })
})

test('tags are those of the published articles, the most used first, each once', async () => {
  const { data = [] } = await shop.call<CmsTag[]>('get', '/cms/tags/list')
  const words = data.map(({ name }) => name)
  expect(words[0]).toBe('产地')
  expect(new Set(words).size).toBe(words.length)
})

test('a comment on an article is seen by everybody at once, newest first', async () => {
  const { token } = await shop.login('reader')
  expect(await add({ token, type: 3, refId: 1, content: ' 真好用 ' })).toMatchObject({
    data: { content: '真好用', status: 2 },
  })
  const { data = [] } = await comments({ type: 3, refId: 1 })
  expect(data[0]).toMatchObject({ content: '真好用', typeStr: '文章评论' })
  expect((await comments({ pid: 1 })).data).toHaveLength(1)
})

test('feedback waits for the merchant and is seen by who wrote it only', async () => {
  const { token, uid } = await shop.login('writer')
  await add({ token, type: 1, content: '想要夜间配送', extJsonStr: JSON.stringify({ 机型: 'iPhone' }) })
  expect((await comments({ token, uid })).data).toMatchObject([{ status: 0, extJson: { 机型: 'iPhone' } }])
  expect(await comments({ type: 1 })).toMatchObject({ code: 700 })
  const { token: other } = await shop.login('other')
  expect(await comments({ token: other, uid })).toMatchObject({ code: 700 })
})

test('answered messages can be asked for', async () => {
  const { data = [] } = await comments({ type: 0, isReply: true })
  expect(data).toMatchObject([{ reply: expect.stringContaining('试吃') }])
  expect(await comments({ type: 0, isReply: false })).toMatchObject({ code: 700 })
})

test('nonsense is refused and leaves nothing behind', async () => {
  const count = () => shop.shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM comment')?.n
  const before = count()
  expect(await add({ content: '   ' })).toMatchObject({ code: 403 })
  expect(await add({ content: 'x'.repeat(1001) })).toMatchObject({ code: 403 })
  expect(await add({ content: 'x', type: 7 })).toMatchObject({ code: 403 })
  expect(await add({ content: 'x', type: 3, refId: 999 })).toMatchObject({ code: -1 })
  expect(await add({ content: 'x', type: 3, refId: 1, pid: 999 })).toMatchObject({ code: -1 })
  expect(await add({ content: 'x', extJsonStr: '{' })).toMatchObject({ code: 403 })
  expect(count()).toBe(before)
})

test('a visitor may leave a message; HTML in it stays text', async () => {
  const content = '<img src=x onerror=alert(1)>'
  expect(await add({ content })).toMatchObject({ code: 0, data: { content } })
})

test('a video is answered by its number, 700 without one', async () => {
  expect(await shop.call('get', '/media/video/detail', { videoId: 'v1' })).toMatchObject({ code: 700 })
  shop.shop.db.run("INSERT INTO video (video_id, title, fd_mp4) VALUES ('v1', '产地', '@base@/files/a.mp4')")
  expect(await shop.call('get', '/media/video/detail', { videoId: 'v1' })).toMatchObject({
    data: { fdMp4: `${shop.base}/files/a.mp4`, statusStr: '正常' },
  })
})
