import {
  scoreExchange,
  scoreLogs,
  scoreRules,
  scoreSign,
  scoreSignLogs,
  scoreTodaySignedInfo,
  shareGroupGetScore,
} from '@/services/score'
import { userAmount } from '@/services/wallet'
import { insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let uid: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  for (const [code, confine, score] of [
    ['sign', 1, 10],
    ['sign', 3, 20],
    ['REG', 0, 100],
  ] as const) {
    insert(shop.shop, 'score_rule', { code, confine, score })
  }
  uid = (await shop.login()).uid
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('scoreRules tells the ladder under the code sign', async () => {
  expect(await scoreRules({ code: 'sign' })).toMatchObject([
    { code: 'sign', confine: 1, score: 10 },
    { code: 'sign', confine: 3, score: 20 },
  ])
  expect(await scoreRules()).toHaveLength(3)
  expect(await scoreRules({ code: 'CONSUME' })).toEqual([])
})

test('scoreSign over the end of a month; a repeat is told, not thrown', async () => {
  await shop.control('/clock', { set: '2028-02-28 22:00:00' })
  await shop.login()
  expect(await scoreTodaySignedInfo()).toBeNull()
  expect(await scoreSignLogs({ page: 1, pageSize: 10 })).toEqual({ result: [] })
  for (const [continuous, score] of [
    [1, 10],
    [2, 10],
    [3, 20],
  ]) {
    expect(await scoreSign()).toEqual({ repeated: false, continuous, score })
    expect(await scoreSign()).toEqual({ repeated: true })
    expect(await scoreTodaySignedInfo()).toMatchObject({ continuous, score, uid })
    await shop.clock(86_400)
  }
  const logs = await scoreSignLogs({ dateAddBegin: '2028-02-29', dateAddEnd: '2028-03-01', page: 1 })
  expect(logs).toMatchObject({ totalRow: 2, totalPage: 1 })
  expect(logs.result.map(({ dateAdd }) => dateAdd.slice(0, 10))).toEqual(['2028-03-01', '2028-02-29'])
  expect((await userAmount()).score).toBe(100 + 40)
})

test('scoreExchange pays a ticket once, at either address', async () => {
  insert(shop.shop, 'score_ticket', { number: 'AB12', score: 30 })
  await expect(scoreExchange('AB13')).rejects.toMatchObject({ code: 700 })
  expect(await scoreExchange('AB12')).toEqual({ score: 30 })
  await expect(scoreExchange('AB12')).rejects.toMatchObject({ code: 700 })
})

test('ten exchanges of one ticket at once pay it once', async () => {
  insert(shop.shop, 'score_ticket', { number: 'AB12', score: 30 })
  await Promise.allSettled(Array.from({ length: 10 }, () => scoreExchange('AB12')))
  expect((await userAmount()).score).toBe(130)
})

test('shareGroupGetScore is refused until the merchant opens it', async () => {
  await expect(shareGroupGetScore(uid, 'e30=', 'iv')).rejects.toMatchObject({ code: -1 })
})

test('scoreLogs by direction, newest first', async () => {
  await scoreSign()
  const { result, totalRow } = await scoreLogs({ behavior: 0, page: 1, pageSize: 10 })
  expect(totalRow).toBe(2)
  expect(result).toMatchObject([
    { score: 10, typeStr: '每日签到', scoreLeft: 110 },
    { score: 100, typeStr: '注册赠送', behavior: 0 },
  ])
  expect(await scoreLogs({ behavior: 1 })).toEqual({ result: [] })
})
