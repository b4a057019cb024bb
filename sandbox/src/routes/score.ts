import { z } from 'zod'
import type { Paged } from '../../../src/types/api/common'
import type { ScoreExchanged, ScoreLog, ScoreRule, ScoreSigned, SignLog } from '../../../src/types/api/score'
import { exchangeTicket, rewardShare, scoreLogs } from '../domain/score'
import '../domain/score-earn'
import { scoreRules, toScoreRule } from '../domain/score-rule'
import { sign, signedToday, signLogs } from '../domain/score-sign'
import { listOrNone, pageOrNone } from '../http/lists'
import { day, id, int, page, pageSize, text } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'

const pages = { page: page(), pageSize: pageSize() }
const days = { dateAddBegin: day().optional(), dateAddEnd: day().optional() }

export const routes: Route[] = [
  route({
    method: 'scoreRules',
    verb: 'post',
    paths: ['/score/send/rule'],
    params: z.object({ code: text(30).optional() }),
    handler: ({ params, shop }): ScoreRule[] => listOrNone(scoreRules(shop, params.code)).map(toScoreRule),
  }),
  route({
    method: 'scoreSign',
    verb: 'post',
    paths: ['/score/sign'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): ScoreSigned => sign(shop, uid),
  }),
  route({
    method: 'scoreSignLogs',
    verb: 'post',
    paths: ['/score/sign/logs'],
    auth: 'token',
    params: z.object({ ...days, ...pages }),
    handler: ({ params, shop, uid }): Paged<SignLog> => {
      const { rows, total } = signLogs(shop, uid, params)
      return pageOrNone(rows, total, params.pageSize)
    },
  }),
  route({
    method: 'scoreTodaySignedInfo',
    verb: 'get',
    paths: ['/score/today-signed'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): SignLog => signedToday(shop, uid) ?? noData('今天还没有签到'),
  }),
  route({
    method: 'scoreExchange',
    verb: 'post',
    paths: ['/score/exchange'],
    auth: 'token',
    params: z.object({ number: text(60) }),
    handler: ({ params, shop, uid }): ScoreExchanged => exchangeTicket(shop, uid, params.number),
  }),
  route({
    method: 'shareGroupGetScore',
    verb: 'post',
    paths: ['/score/share/wxa/group'],
    params: z.object({
      referrer: id(),
      encryptedData: text(4000),
      iv: text(200),
      code: text(200).optional(),
    }),
    handler: ({ params, shop }) => rewardShare(shop, params),
  }),
  route({
    method: 'scoreLogs',
    verb: 'post',
    paths: ['/score/logs'],
    auth: 'token',
    params: z.object({
      behavior: int({ min: 0, max: 1 }).optional(),
      type: int({ min: 0, max: 999 }).optional(),
      remark: text(60).optional(),
      ...days,
      ...pages,
    }),
    handler: ({ params, shop, uid }): Paged<ScoreLog> => {
      const { rows, total } = scoreLogs(shop, uid, params)
      return pageOrNone(rows, total, params.pageSize)
    },
  }),
]
