import { z } from 'zod'
import type { Article, CmsCategory, CmsPage, CmsTag, Video } from '../../../src/types/api/cms'
import type { ExtJson } from '../../../src/types/api/common'
import {
  ARTICLE_ORDERS,
  findArticle,
  searchArticles,
  tagsOf,
  toArticle,
  toCmsCategory,
  toCmsPage,
  toVideo,
  type CmsCategoryRow,
  type CmsPageRow,
  type VideoRow,
} from '../domain/cms'
import { readExtJson } from '../domain/ext-json'
import { listOrNone } from '../http/lists'
import { bool, day, id, page, pageSize, text } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'
import type { Shop } from '../shop'
import { commentRoutes } from './comment'

const findCategory = (shop: Shop, categoryId: number) =>
  shop.db.get<CmsCategoryRow>('SELECT * FROM cms_category WHERE id = ? AND is_use = 1', categoryId) ??
  noData('分类不存在')

const findPage = (shop: Shop, key: string) =>
  shop.db.get<CmsPageRow>('SELECT * FROM cms_page WHERE key = ?', key) ?? noData('页面不存在')

export const routes: Route[] = [
  route({
    method: 'cmsCategories',
    verb: 'get',
    paths: ['/cms/category/list'],
    params: z.object({}),
    handler: ({ shop }): CmsCategory[] =>
      listOrNone(
        shop.db
          .all<CmsCategoryRow>('SELECT * FROM cms_category WHERE is_use = 1 ORDER BY paixu, id')
          .map(toCmsCategory),
      ),
  }),
  route({
    method: 'cmsCategoryDetail',
    verb: 'get',
    paths: ['/cms/category/info'],
    params: z.object({ id: id() }),
    handler: ({ params, shop }): { info: CmsCategory; extJson: ExtJson } => {
      const row = findCategory(shop, params.id)
      return { info: toCmsCategory(row), extJson: readExtJson(row.ext_json) }
    },
  }),
  route({
    method: 'cmsCategoryDetail',
    verb: 'get',
    paths: ['/cms/category/detail'],
    params: z.object({ id: id() }),
    handler: ({ params, shop }): CmsCategory => toCmsCategory(findCategory(shop, params.id)),
  }),
  route({
    method: 'cmsArticles',
    verb: 'post',
    paths: ['/cms/news/list'],
    auth: 'optional',
    params: z.object({
      categoryId: id().optional(),
      id: id().optional(),
      titleLike: text(50).optional(),
      keywordsLike: text(50).optional(),
      tagsLike: text(50).optional(),
      isRecommend: bool().optional(),
      orderBy: z.enum(ARTICLE_ORDERS).optional(),
      dateAddBegin: day().optional(),
      dateAddEnd: day().optional(),
      dateUpdateBegin: day().optional(),
      dateUpdateEnd: day().optional(),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params: { page, pageSize, ...filter }, shop }): Article[] =>
      listOrNone(searchArticles(shop, filter, page, pageSize).map(toArticle)),
  }),
  route({
    method: 'cmsArticleDetail',
    verb: 'get',
    paths: ['/cms/news/detail'],
    params: z.object({ id: id() }),
    handler: ({ params, shop }): Article => {
      shop.db.run('UPDATE cms_article SET views = views + 1 WHERE id = ? AND status = 2', params.id)
      const row = findArticle(shop, params.id) ?? noData('文章不存在')
      return { ...toArticle(row), content: row.content }
    },
  }),
  route({
    method: 'cmsPage',
    verb: 'get',
    paths: ['/cms/page/info/v2'],
    params: z.object({ key: text(50) }),
    handler: ({ params, shop }): { info: CmsPage; extJson: ExtJson } => {
      const row = findPage(shop, params.key)
      return { info: toCmsPage(row), extJson: readExtJson(row.ext_json) }
    },
  }),
  route({
    method: 'cmsPage',
    verb: 'get',
    paths: ['/cms/page/info'],
    params: z.object({ key: text(50) }),
    handler: ({ params, shop }): CmsPage => toCmsPage(findPage(shop, params.key)),
  }),
  route({
    method: 'cmsTags',
    verb: 'get',
    paths: ['/cms/tags/list'],
    params: z.object({}),
    handler: ({ shop }): CmsTag[] => listOrNone(tagsOf(shop)),
  }),
  ...commentRoutes,
  route({
    method: 'videoDetail',
    verb: 'get',
    paths: ['/media/video/detail'],
    params: z.object({ videoId: text(64) }),
    handler: ({ params, shop }): Video =>
      toVideo(
        shop.db.get<VideoRow>('SELECT * FROM video WHERE video_id = ?', params.videoId) ??
          noData('视频不存在'),
      ),
  }),
]
