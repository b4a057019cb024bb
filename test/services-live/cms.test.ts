import {
  addComment,
  cmsArticleDetail,
  cmsArticles,
  cmsCategories,
  cmsCategoryDetail,
  cmsPage,
  cmsTags,
  commentList,
  videoDetail,
} from '@/services/cms'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop()
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

test('categories, one of them, and none', async () => {
  expect((await cmsCategories()).map(({ key }) => key)).toEqual(['recipe', 'origin', 'life'])
  expect(await cmsCategoryDetail(2)).toMatchObject({ name: '产地故事' })
  expect(await cmsCategoryDetail(99)).toBeNull()
})

test('articles: filters, pages, the text of one', async () => {
  const { result } = await cmsArticles({
    categoryId: 1,
    isRecommend: true,
    orderBy: 'viewsDown',
    page: 1,
    pageSize: 5,
  })
  expect(result.map(({ id }) => id)).toEqual([3, 1])
  expect((await cmsArticles({ titleLike: '没有的' })).result).toEqual([])
  expect((await cmsArticles({ id: 4, tagsLike: '水果', keywordsLike: '保存' })).result).toHaveLength(1)
  expect((await cmsArticles({ dateAddBegin: '2000-01-01', dateUpdateEnd: '2000-01-02' })).result).toEqual([])
  expect((await cmsArticleDetail(4))?.content).toContain('<p')
  expect(await cmsArticleDetail(999)).toBeNull()
})

test('pages the app links to are there', async () => {
  for (const key of ['about', 'agreement', 'privacy', 'purchase']) {
    expect((await cmsPage(key))?.content.length).toBeGreaterThan(50)
  }
  expect(await cmsPage('none')).toBeNull()
  expect((await cmsTags()).length).toBeGreaterThan(5)
})

test('comments: what is written is read back, by whom it may be', async () => {
  const { uid } = await shop.login('reader')
  const extJsonStr = JSON.stringify({ 来源: '详情页' }) as NonNullable<
    Parameters<typeof addComment>[0]['extJsonStr']
  >
  expect(await addComment({ type: 3, refId: 2, content: '汤很清', extJsonStr })).toMatchObject({
    status: 2,
    uid,
  })
  expect(await addComment({ type: 1, content: '希望多些净菜' })).toMatchObject({ status: 0 })
  expect((await commentList({ type: 3, refId: 2, page: 1, pageSize: 5 })).result).toMatchObject([
    { content: '汤很清' },
  ])
  expect((await commentList({ uid, type: 1, status: 0 })).result).toHaveLength(1)
  shop.logout()
  expect((await commentList({ uid, type: 1 })).result).toEqual([])
  await expect(addComment({ type: 3, refId: 999, content: '?' })).rejects.toMatchObject({
    serverMessage: '要评论的文章不存在',
  })
})

test('videoDetail: null for an unknown number', async () => {
  expect(await videoDetail('none')).toBeNull()
})
