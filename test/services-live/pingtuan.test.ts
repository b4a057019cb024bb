import { orderCreate, orderDetail, orderPay } from '@/services/order'
import {
  pingtuanJoinUsers,
  pingtuanList,
  pingtuanMyJoined,
  pingtuanOpen,
  pingtuanSet,
  pingtuanSets,
} from '@/services/pingtuan'
import { userAmount } from '@/services/wallet'
import { jsonText } from '@/utils/json-text'
import { addGoods, insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let goods: number
let setting: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  goods = addGoods(shop.shop, { pingtuan: 1, pingtuan_price: 700, need_logistics: 0 })
  setting = insert(shop.shop, 'pingtuan', {
    ...{ goods_id: goods, number_persion: 2, date_add: shop.shop.now(), date_end: '2999-01-01 00:00:00' },
  })
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

const goodsJsonStr = () =>
  jsonText([{ goodsId: goods, number: 1, propertyChildIds: '', logisticsType: 0 as const }])

/** A user with ten yuan who orders a seat and, unless told otherwise, pays it. */
async function take(name: string, tuanId?: number, pays = true) {
  const { uid } = await shop.login(name)
  await shop.control('/merchant/credit', { uid, amount: 10 })
  const pingtuanOpenId = tuanId ?? (await pingtuanOpen(goods)).id
  const order = await orderCreate({ goodsJsonStr: goodsJsonStr(), pingtuanOpenId, extJsonStr: jsonText({}) })
  if (!('id' in order)) throw new Error('no order')
  if (pays) await orderPay(order.id)
  return { uid, orderId: order.id, tuanId: pingtuanOpenId }
}

test('pingtuanSet and pingtuanSets tell people, hours and way of refund', async () => {
  const record = {
    id: setting,
    numberPersion: 2,
    timeoutHours: 24,
    refundType: 0,
    numberDoing: 0,
    numberSucccess: 0,
  }
  expect(await pingtuanSet(goods)).toMatchObject(record)
  expect(await pingtuanSets([goods, 4711])).toMatchObject([{ ...record, goodsId: goods }])
  expect(await pingtuanSet(4711)).toBeNull()
  expect(await pingtuanSets([4711])).toEqual([])
})

test('a group of two: unpaid it is unseen, then open to all, then complete', async () => {
  const unpaid = await take('anna', undefined, false)
  expect(await pingtuanOpen(goods)).toMatchObject({ id: unpaid.tuanId, pingtuanId: setting, goodsId: goods })
  expect(await pingtuanList({ goodsId: goods })).toEqual({ result: [] })
  expect(await pingtuanJoinUsers(unpaid.tuanId)).toEqual([])
  await orderPay(unpaid.orderId)
  shop.logout()
  expect(await pingtuanList({ goodsId: goods, status: 0, page: 1, pageSize: 5 })).toMatchObject({
    ...{ totalRow: 1, result: [{ id: unpaid.tuanId, uid: unpaid.uid, helpNumber: 1, statusStr: '进行中' }] },
  })
  expect(
    (await shop.call<unknown[]>('post', '/shop/goods/pingtuan/list', { goodsId: goods })).data,
  ).toHaveLength(1)

  const second = await take('ben', unpaid.tuanId)
  expect((await pingtuanJoinUsers(unpaid.tuanId)).map(({ uidHelp }) => uidHelp)).toEqual([
    unpaid.uid,
    second.uid,
  ])
  expect(await pingtuanMyJoined({ tuanId: unpaid.tuanId, page: 1 })).toMatchObject({
    result: [
      { pingtuanId: setting, pingtuanJoiner: unpaid.tuanId, orderId: second.orderId, uidJoiner: unpaid.uid },
    ],
  })
  expect((await orderDetail(second.orderId))?.orderInfo).toMatchObject({ isSuccessPingtuan: true, status: 1 })
  expect(await pingtuanSet(goods)).toMatchObject({ numberSucccess: 1, numberDoing: 0 })
  await expect(take('cara', unpaid.tuanId)).rejects.toMatchObject({ code: -1 })
})

test('a group that runs out of time is gone, and its members have their money back', async () => {
  const { tuanId, orderId } = await take('anna')
  expect((await userAmount()).balance).toBe(3)
  await shop.clock(24 * 3600)
  await shop.login('anna')
  expect((await userAmount()).balance).toBe(10)
  expect(await pingtuanJoinUsers(tuanId)).toEqual([])
  expect((await orderDetail(orderId))?.orderInfo).toMatchObject({ status: -1, isSuccessPingtuan: false })
  expect((await pingtuanList({ goodsId: goods, status: 1 })).result).toMatchObject([
    { id: tuanId, status: 1 },
  ])
})

test('the merchant cannot ship before the group is complete', async () => {
  const { orderId } = await take('anna')
  const answer = await shop.control('/merchant/ship', { orderId, shipperName: '顺丰', trackingNumber: 'SF1' })
  expect(answer).toMatchObject({ code: -1, msg: expect.stringContaining('拼团') })
})

test('twenty people at once for the last seat: one of them has it', async () => {
  const { tuanId } = await take('anna')
  const join = async (i: number) => {
    await shop.call('post', '/user/wxapp/register/simple', { code: `p${i}@r` })
    const { data } = await shop.call<{ token: string }>('post', '/user/wxapp/login', {
      code: `p${i}@l`,
      type: 2,
    })
    const fields = { token: data?.token, goodsJsonStr: goodsJsonStr(), pingtuanOpenId: tuanId }
    return shop.call('post', '/order/create', fields)
  }
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => join(i)))
  expect(answers.filter(({ code }) => code === 0)).toHaveLength(1)
})
