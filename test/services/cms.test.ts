import * as cms from '@/services/cms'
import { jsonText } from '@/utils/json-text'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(cms, {
  cmsCategories: { call: () => cms.cmsCategories(), read: `GET ${common}/cms/category/list`, none: [] },
  cmsCategoryDetail: {
    call: () => cms.cmsCategoryDetail(3),
    read: `GET ${common}/cms/category/info?id=3`,
    none: null,
  },
  cmsArticles: {
    call: () => cms.cmsArticles({ categoryId: 3, isRecommend: true, dateAddBegin: '2026-01-01', page: 1 }),
    read: `POST ${api}/cms/news/list`,
    body: 'categoryId=3&isRecommend=true&dateAddBegin=2026-01-01&page=1&token=TOKEN',
    none: { result: [] },
  },
  cmsArticleDetail: {
    call: () => cms.cmsArticleDetail(4),
    read: `GET ${api}/cms/news/detail?id=4`,
    none: null,
  },
  cmsPage: { call: () => cms.cmsPage('about'), read: `GET ${common}/cms/page/info/v2?key=about`, none: null },
  cmsTags: { call: () => cms.cmsTags(), read: `GET ${api}/cms/tags/list`, none: [] },
  addComment: {
    call: () => cms.addComment({ content: 'a&b', type: 0, extJsonStr: jsonText({ a: 'b' }) }),
    write: `POST ${common}/comment/add`,
    body: 'content=a%26b&type=0&extJsonStr=%7B%22a%22%3A%22b%22%7D&token=TOKEN',
  },
  commentList: {
    call: () => cms.commentList({ type: 3, refId: 4, page: 2, pageSize: 10 }),
    read: `POST ${api}/comment/list`,
    body: 'type=3&refId=4&page=2&pageSize=10&token=TOKEN',
    none: { result: [] },
  },
  videoDetail: {
    call: () => cms.videoDetail('v1'),
    read: `GET ${common}/media/video/detail?videoId=v1`,
    none: null,
  },
})

describe('a record is the same, plain or wrapped as `info`', () => {
  test.each([
    ['cmsPage', () => cms.cmsPage('about')],
    ['cmsCategoryDetail', () => cms.cmsCategoryDetail(1)],
    ['cmsArticleDetail', () => cms.cmsArticleDetail(1)],
  ])('%s', async (_name, read) => {
    const recorder = startRecorder()
    recorder.answer({ code: 0, data: { id: 1 } })
    expect(await read()).toEqual({ id: 1 })
    recorder.answer({ code: 0, data: { info: { id: 1 }, extJson: {} } })
    expect(await read()).toEqual({ id: 1 })
  })
})

test('a tag is a record, also where the server answers bare words', async () => {
  startRecorder().answer({ code: 0, data: ['新品', { id: 2, name: '穿搭' }] })
  expect(await cms.cmsTags()).toEqual([{ name: '新品' }, { id: 2, name: '穿搭' }])
})

test('comments come as one page, from a bare array and from `result` alike', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: [{ id: 1 }] })
  expect(await cms.commentList()).toEqual({ result: [{ id: 1 }] })
  recorder.answer({ code: 0, data: { result: [{ id: 1 }], totalRow: 1, totalPage: 1 } })
  expect(await cms.commentList()).toEqual({ result: [{ id: 1 }], totalRow: 1, totalPage: 1 })
})
