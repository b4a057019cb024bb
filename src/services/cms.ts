import { get, post } from '@/lib/http'
import { toInfo, toList, toPaged, toRecord, toValues } from '@/lib/http/shapes'
import type {
  AddCommentParams,
  Article,
  CmsArticlesParams,
  CmsCategory,
  CmsPage,
  CmsTag,
  Comment,
  CommentListParams,
  Video,
} from '@/types/api/cms'
import type { Id, Paged } from '@/types/api/common'

/**
 * All categories of articles, flat (获取所有分类); `pid` makes the tree.
 * @returns the categories
 * @throws ApiError
 * Source: specification § CMS模块 / 分类管理 / 获取所有分类
 */
export const cmsCategories = async (): Promise<CmsCategory[]> =>
  toList(await get('/cms/category/list', {}, { host: 'common', answers: { 700: [] } }))

/**
 * One category of articles (获取分类详情).
 * @param id the category
 * @returns the category, or null when there is none with this id
 * @throws ApiError
 * Source: specification § CMS模块 / 分类管理 / 获取分类详情
 */
export const cmsCategoryDetail = async (id: Id): Promise<CmsCategory | null> =>
  toInfo(await get('/cms/category/info', { id }, { host: 'common', answers: { 700: null } }))

/**
 * Articles without their text (文章列表).
 * @param params filter by category, words and days; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError
 * Source: specification § CMS模块 / 文章管理 / 文章列表
 */
export const cmsArticles = async (params: CmsArticlesParams = {}): Promise<Paged<Article>> =>
  toPaged(
    await post('/cms/news/list', params, { auth: 'optional', kind: 'read', answers: { 700: [] } }),
    'id',
    'title',
  )

/**
 * One article with its text (文章详情).
 * @param id the article
 * @returns the article, or null when there is none with this id
 * @throws ApiError
 * Source: specification § CMS模块 / 文章管理 / 文章详情
 */
export const cmsArticleDetail = async (id: Id): Promise<Article | null> =>
  toInfo(await get('/cms/news/detail', { id }, { answers: { 700: null } }))

/**
 * A single page such as "about us" (单页信息).
 * @param key the page's word, e.g. `about`
 * @returns the page, or null when the merchant has not written it
 * @throws ApiError
 * Source: specification § CMS模块 / 单页信息(关于我们/联系我们/...)
 */
export const cmsPage = async (key: string): Promise<CmsPage | null> =>
  toInfo(await get('/cms/page/info/v2', { key }, { host: 'common', answers: { 700: null } }))

/**
 * Tags of the articles, for a tag cloud (获取文章标签列表).
 * @returns the tags
 * @throws ApiError
 * Source: specification § CMS模块 / 获取文章标签列表(用于展示类似“标签云”)
 */
export const cmsTags = async (): Promise<CmsTag[]> =>
  toList(
    toValues(await get('/cms/tags/list', {}, { answers: { 700: [] } })).map((tag) =>
      typeof tag === 'string' ? { name: tag } : tag,
    ),
    'name',
  )

/**
 * Leaves a message, feedback, a complaint or a comment (提交留言反馈), with or without a login.
 * Whether it happened: `commentList` with the same `type` and `refId`.
 * @param params the text, its type and what it is about
 * @returns the comment, or null where the server does not tell it
 * @throws ApiError business: refused, e.g. for its words
 * Source: specification § CMS模块 / 留言 & 反馈 / 提交留言反馈
 */
export const addComment = async (params: AddCommentParams): Promise<Comment | null> =>
  toRecord(await post('/comment/add', params, { host: 'common', auth: 'own' }))

/**
 * Messages and comments (读取留言 & 评论列表).
 * @param params filter by type, subject, state and user; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError
 * Source: specification § CMS模块 / 留言 & 反馈 / 读取留言 & 评论列表
 */
export const commentList = async (params: CommentListParams = {}): Promise<Paged<Comment>> =>
  toPaged(await post('/comment/list', params, { auth: 'own', kind: 'read', answers: { 700: [] } }))

/**
 * The addresses of a video (根据视频编号读取视频详情).
 * @param videoId number of the video
 * @returns the video, or null when there is none with this number
 * @throws ApiError
 * Source: specification § 根据视频编号读取视频详情
 */
export const videoDetail = async (videoId: string): Promise<Video | null> =>
  toRecord(await get('/media/video/detail', { videoId }, { host: 'common', answers: { 700: null } }))
