import { depositBackApply, depositInfo, depositList, payDeposit } from '@/services/deposit'
import { wxpay } from '@/services/payment'
import { cashLogs, userAmount } from '@/services/wallet'
import { jsonText } from '@/utils/json-text'
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

test('paid from the balance, asked back, returned', async () => {
  await shop.control('/merchant/credit', { uid, amount: 100 })
  const paid = await payDeposit({
    amount: 60.5,
    refCode: 'BOX-1',
    remark: '保温箱',
    extJsonStr: '{"桌号":"5"}',
  })
  expect(paid).toMatchObject({ amount: 60.5, status: 1, refCode: 'BOX-1', extJson: { 桌号: '5' } })
  expect(await userAmount()).toMatchObject({ balance: 39.5, freeze: 0 })
  await depositBackApply(paid?.id ?? 0)
  await expect(depositBackApply(paid?.id ?? 0)).rejects.toMatchObject({ kind: 'business' })
  await shop.control('/merchant/deposit', { id: paid?.id, agree: true })
  expect(await depositInfo(paid?.id ?? 0)).toMatchObject({ status: 2, statusStr: '已退还' })
  expect(await userAmount()).toMatchObject({ balance: 100 })
  expect((await cashLogs({ types: '100,101' })).result.map(({ typeStr }) => typeStr)).toEqual([
    '退回押金',
    '支付押金',
  ])
})

test('too little balance tells what is missing, and WeChat pays it', async () => {
  await shop.control('/merchant/credit', { uid, amount: 20 })
  await expect(payDeposit({ amount: 50 })).rejects.toMatchObject({ code: 40000, data: 30 })
  const nextAction = jsonText({ type: 5 as const, amount: 50, refCode: 'BOX-2' })
  const { prepayId } = await wxpay({ money: 30, nextAction })
  await shop.control(`/wxpay/${prepayId}`, { result: 'paid', delay: 0 })
  expect((await depositList({ status: 1 })).result).toMatchObject([{ amount: 50, refCode: 'BOX-2' }])
  expect(await userAmount()).toMatchObject({ balance: 0 })
})

test('lists by state and page; nothing is an empty list and null', async () => {
  await shop.control('/merchant/credit', { uid, amount: 10 })
  for (const amount of [1, 2, 3]) await payDeposit({ amount })
  expect(await depositList({ page: 1, pageSize: 2 })).toMatchObject({
    ...{ result: [{ amount: 3 }, { amount: 2 }], totalRow: 3, totalPage: 2 },
  })
  expect((await depositList({ page: 3, pageSize: 2 })).result).toEqual([])
  expect((await depositList({ status: 2 })).result).toEqual([])
  expect(await depositInfo(99)).toBeNull()
  await shop.login('stranger')
  expect(await depositInfo(1)).toBeNull()
})
