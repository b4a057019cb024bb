import { cashLogs, userAmount, withDrawApply, withDrawDetail, withDrawLogs } from '@/services/wallet'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let uid: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  ;({ uid } = await shop.login())
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('a new user has nothing', async () => {
  expect(await userAmount()).toEqual({ balance: 0, freeze: 0, score: 0, totleConsumed: 0 })
  expect((await cashLogs()).result).toEqual([])
  expect((await withDrawLogs()).result).toEqual([])
  expect(await withDrawDetail(1)).toBeNull()
})

test('what the merchant gives is in the wallet and its log', async () => {
  await shop.control('/merchant/credit', { uid, amount: 12.34, score: 5, remark: '补偿' })
  expect(await userAmount()).toMatchObject({ balance: 12.34, score: 5 })
  expect((await cashLogs({ behavior: 0, page: 1, pageSize: 5 })).result).toMatchObject([
    { amount: 12.34, balance: 12.34, behavior: 0, remark: '补偿' },
  ])
  expect((await cashLogs({ page: 2 })).result).toEqual([])
  expect(await shop.control('/merchant/credit', { uid: 999, amount: 1 })).toMatchObject({ code: 700 })
})

test('a withdrawal is frozen, then paid out or returned with the reason', async () => {
  await shop.control('/merchant/credit', { uid, amount: 100 })
  await expect(withDrawApply(100.01)).rejects.toMatchObject({ code: 40000, data: 0.01 })
  await withDrawApply(60)
  await withDrawApply(30)
  expect(await userAmount()).toMatchObject({ balance: 10, freeze: 90 })
  const [second, first] = (await withDrawLogs({ page: 1, pageSize: 10 })).result
  await shop.control('/merchant/withdraw', { id: first?.id, agree: true })
  await shop.control('/merchant/withdraw', { id: second?.id, agree: false, reason: '账户有误' })
  expect(await userAmount()).toMatchObject({ balance: 40, freeze: 0 })
  expect(await withDrawDetail(first?.id ?? 0)).toMatchObject({ money: 60, status: 1 })
  expect(await withDrawDetail(second?.id ?? 0)).toMatchObject({ status: 2, rejectionReason: '账户有误' })
  expect((await cashLogs({ types: '11,12' })).result).toHaveLength(3)
})
