import { payLogs, wxpay } from '@/services/payment'
import {
  virtualTraderBuy,
  virtualTraderBuyLogs,
  virtualTraderDetail,
  virtualTraderInfo,
  virtualTraderList,
  virtualTraderMyBuyLogs,
} from '@/services/virtual-trader'
import { cashLogs, userAmount } from '@/services/wallet'
import { jsonText } from '@/utils/json-text'
import { insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let guide: number
let uid: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  const row = {
    name: '做饭课',
    price: 990,
    date_add: shop.shop.now(),
    content: '<p>全文</p>',
    json_obj: '{"视频":"v1"}',
  }
  guide = insert(shop.shop, 'virtual_goods', row)
  insert(shop.shop, 'virtual_goods', { ...row, name: '旧课', status: 1 })
  uid = (await shop.login()).uid
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('virtualTraderList shows what is on sale, never what is paid for', async () => {
  const { result, totalRow } = await virtualTraderList({ page: 1, pageSize: 10 })
  expect(totalRow).toBe(1)
  expect(result).toEqual([
    {
      id: guide,
      name: '做饭课',
      price: 9.9,
      buyNumber: 0,
      status: 0,
      statusStr: '上架',
      dateAdd: expect.any(String),
    },
  ])
  expect((await virtualTraderList({ status: 1 })).result).toMatchObject([{ name: '旧课' }])
  expect(await virtualTraderList({ page: 2 })).toEqual({ result: [] })
})

test('bought from the balance: 40000 with what is missing, then the content, then never twice', async () => {
  expect(await virtualTraderDetail(guide)).not.toHaveProperty('content')
  expect(await virtualTraderDetail(4711)).toBeNull()
  await expect(virtualTraderBuy(guide)).rejects.toMatchObject({ code: 40000, data: 9.9 })
  await shop.control('/merchant/credit', { uid, amount: 20 })
  await virtualTraderBuy(guide)
  expect(await virtualTraderInfo(guide)).toMatchObject({
    content: '<p>全文</p>',
    jsonObj: { 视频: 'v1' },
    buyNumber: 1,
  })
  await expect(virtualTraderBuy(guide)).rejects.toMatchObject({ code: -1 })
  expect((await userAmount()).balance).toBe(10.1)
  expect(await virtualTraderMyBuyLogs()).toMatchObject({
    totalRow: 1,
    result: [{ vId: guide, uid, price: 9.9 }],
  })
  expect(await virtualTraderBuyLogs()).toMatchObject({ totalRow: 1 })
  expect((await cashLogs({ type: 5 })).result).toMatchObject([{ amount: 9.9, behavior: 1 }])
})

test('others do not see it; who bought it keeps it when it is taken off sale', async () => {
  await shop.control('/merchant/credit', { uid, amount: 20 })
  await virtualTraderBuy(guide)
  shop.shop.db.run('UPDATE virtual_goods SET status = 1')
  expect(await virtualTraderDetail(guide)).toMatchObject({ content: '<p>全文</p>', status: 1 })
  await shop.login('other')
  expect(await virtualTraderDetail(guide)).not.toHaveProperty('content')
  expect(await virtualTraderBuyLogs()).toEqual({ result: [] })
  await expect(virtualTraderBuy(guide)).rejects.toMatchObject({ code: -1 })
})

test('paid online with nextAction 1; a second payment for the same stays in the wallet', async () => {
  const nextAction = jsonText({ type: 1 as const, id: guide })
  const pay = () => wxpay({ money: 9.9, nextAction })
  await expect(wxpay({ money: 1, nextAction })).rejects.toMatchObject({ code: -1 })
  const [first, second] = [await pay(), await pay()]
  for (const { prepayId } of [first, second]) {
    await shop.control(`/wxpay/${prepayId}`, { result: 'paid', delay: 0 })
  }
  expect(await virtualTraderDetail(guide)).toMatchObject({ content: '<p>全文</p>' })
  expect((await userAmount()).balance).toBe(9.9)
  expect((await payLogs({})).result[0]?.remark).toContain('已购买')
})
