import { z } from 'zod'
import type { Comment, CommentStatus, CommentType } from '../../../src/types/api/cms'
import { addComment, listComments } from '../domain/comment'
import { listOrNone } from '../http/lists'
import { bool, id, int, json, page, pageSize, text } from '../http/params'
import { route, type Route } from '../http/route'

const type = () => int({ min: 0, max: 6 }).transform((value) => value as CommentType)
const status = () => int({ min: 0, max: 2 }).transform((value) => value as CommentStatus)

/** Messages, feedback and comments: two methods of the domain cms. */
export const commentRoutes: Route[] = [
  route({
    method: 'addComment',
    verb: 'post',
    paths: ['/comment/add'],
    auth: 'optional',
    params: z.object({
      content: text(1000).refine((value) => value.trim() !== '', '不能为空'),
      type: type().optional(),
      refId: id().optional(),
      pid: id().optional(),
      extJsonStr: json(z.record(z.string(), z.unknown())).optional(),
    }),
    handler: ({ params: { content, type = 0, refId, pid, extJsonStr = {} }, shop, uid }): Comment =>
      addComment(shop, uid, { content: content.trim(), type, refId, pid, extJson: extJsonStr }),
  }),
  route({
    method: 'commentList',
    verb: 'post',
    paths: ['/comment/list'],
    auth: 'optional',
    params: z.object({
      type: type().optional(),
      refId: id().optional(),
      pid: id().optional(),
      isReply: bool().optional(),
      status: status().optional(),
      st: text(50).optional(),
      uid: id().optional(),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params: { page, pageSize, ...filter }, shop, uid }): Comment[] =>
      listOrNone(listComments(shop, uid, filter, page, pageSize)),
  }),
]
