import { fxApply, fxApplyProgress, fxCommisionLog, fxMembers } from '@/services/distribution'
import { orderCreate, orderDelivery, orderPay } from '@/services/order'
import { userAmount } from '@/services/wallet'
import { jsonText } from '@/utils/json-text'
import { addGoods } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let seller: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  shop.shop.db.run("INSERT INTO config (key, value) VALUES ('DISTRIBUTION_BILI_1', '8')")
  seller = (await shop.login('seller')).uid
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('fxApply and fxApplyProgress: never applied, waiting, refused, accepted by the merchant', async () => {
  expect(await fxApplyProgress()).toBeNull()
  expect(await fxApply('张三', '13900000000')).toMatchObject({ status: 0, statusStr: '待审核' })
  await expect(fxApply('张三', '13900000000')).rejects.toMatchObject({ code: -1 })
  await shop.control('/merchant/distribution', { uid: seller, agree: false, reason: '资料不全' })
  expect(await fxApplyProgress()).toMatchObject({ status: 1, remark: '资料不全' })
  await fxApply('张三', '13900000000')
  expect(await shop.control('/merchant/distribution', { uid: seller, agree: true })).toMatchObject({
    status: 2,
  })
  expect(await fxApplyProgress()).toMatchObject({ status: 2, name: '张三' })
  expect(await shop.control('/merchant/distribution', { uid: seller, agree: true })).toMatchObject({
    code: -1,
  })
})

test('a friend buys: the team shows him, the commission waits and is in the wallet after receipt', async () => {
  await fxApply('张三', '13900000000')
  await shop.control('/merchant/distribution', { uid: seller, agree: true })
  await shop.call('post', '/user/wxapp/register/simple', { code: 'friend@r', referrer: seller })
  const friend = await shop.login('friend')
  await shop.control('/merchant/credit', { uid: friend.uid, amount: 100 })
  const goodsId = addGoods(shop.shop, { need_logistics: 0 })
  const goodsJsonStr = jsonText([{ goodsId, number: 5, propertyChildIds: '', logisticsType: 0 as const }])
  const order = await orderCreate({ goodsJsonStr, extJsonStr: jsonText({}) })
  const orderId = 'id' in order ? order.id : 0
  await orderPay(orderId)

  await shop.login('seller')
  expect(await fxMembers({ level: 1, page: 1 })).toMatchObject({
    totalRow: 1,
    result: [{ uids: friend.uid, level: 1 }],
  })
  expect(await fxMembers({ level: 2 })).toEqual({ result: [] })
  const waiting = { money: 4, bili: 8, unit: 0, level: 1, orderId, uids: friend.uid, goodsName: '苹果' }
  expect((await fxCommisionLog({ isSettlement: false })).result).toMatchObject([waiting])
  await shop.control('/merchant/ship', { orderId })
  await shop.login('friend')
  await orderDelivery(orderId)
  await shop.login('seller')
  expect((await fxCommisionLog({ isSettlement: true, uids: friend.uid })).result).toMatchObject([
    { ...waiting, isSettlement: true },
  ])
  expect((await userAmount()).balance).toBe(4)

  const { token } = await shop.login('seller')
  const raw = await shop.call<Record<string, Record<string, unknown>>>(
    'post',
    '/saleDistribution/commision/log',
    { token },
  )
  expect(raw.data).toMatchObject({
    orderList: [{ id: orderId, amountReal: 50 }],
    goodsMap: { [orderId]: [{ goodsId, number: 5 }] },
  })
  const team = await shop.call('post', '/saleDistribution/members', { token })
  expect(team.data).toMatchObject({
    statisticsCommisionMap: { [friend.uid]: { saleroom: 50, commision: 4, numberOrder: 1 } },
    userCashMap: { [friend.uid]: { totleConsumed: 50 } },
  })
})
