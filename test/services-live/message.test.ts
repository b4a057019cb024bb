import { fxApply } from '@/services/distribution'
import { addTempleMsgFormid, sendTempleMsg } from '@/services/message'
import { orderClose, orderCreate } from '@/services/order'
import { jsonText } from '@/utils/json-text'
import { addGoods } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let uid: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  uid = (await shop.login()).uid
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

const WORDS = JSON.stringify({ keyword1: { value: '订单', color: '#173177' } })
const message = { template_id: 'T1', postJsonString: WORDS }
const states = () =>
  shop.shop.db
    .all<{ status: number }>('SELECT status FROM temple_msg ORDER BY id')
    .map(({ status }) => status)

test('a form id allows one message, a payment three; the same id kept twice is one', async () => {
  await expect(sendTempleMsg(message)).rejects.toMatchObject({ code: -1 })
  for (let i = 0; i < 2; i += 1) await addTempleMsgFormid({ type: 'form', formId: 'f1' })
  await sendTempleMsg(message)
  await expect(sendTempleMsg(message)).rejects.toMatchObject({ code: -1 })
  await addTempleMsgFormid({ type: 'pay', formId: 'p1' })
  for (let i = 0; i < 3; i += 1) await sendTempleMsg({ ...message, module: 'immediately' })
  await expect(sendTempleMsg(message)).rejects.toMatchObject({ code: -1 })
  expect(states()).toEqual([1, 1, 1, 1])
})

test('a form id is good for seven days; one that comes with the message is used', async () => {
  await addTempleMsgFormid({ type: 'form', formId: 'f1' })
  await shop.clock(7 * 86_400)
  await shop.login()
  await expect(sendTempleMsg(message)).rejects.toMatchObject({ code: -1 })
  await sendTempleMsg({ ...message, formId: 'fresh' })
  expect(states()).toEqual([1])
})

test('a message for an order waits until the order reaches the state, and only for one’s own order', async () => {
  const goodsId = addGoods(shop.shop, { need_logistics: 0 })
  const goodsJsonStr = jsonText([{ goodsId, number: 1, propertyChildIds: '', logisticsType: 0 as const }])
  const order = await orderCreate({ goodsJsonStr, extJsonStr: jsonText({}) })
  const id = 'id' in order ? order.id : 0
  await addTempleMsgFormid({ type: 'form', formId: 'f1' })
  await sendTempleMsg({ ...message, module: 'order', business_id: id, trigger: 2 })
  await sendTempleMsg({ ...message, module: 'order', business_id: id, trigger: -1 })
  expect(states()).toEqual([0, 0])
  await orderClose(id)
  expect(states()).toEqual([0, 1])
  await shop.login('other')
  const foreign = sendTempleMsg({ ...message, module: 'order', business_id: id, trigger: -1 })
  await expect(foreign).rejects.toMatchObject({ code: 700 })
})

test('a message for an application goes out with the merchant’s answer', async () => {
  const apply = await fxApply('张三', '13900000000')
  await sendTempleMsg({
    ...{ ...message, module: 'saleDistributionApply', business_id: apply.id ?? 0, trigger: 2, formId: 'f' },
  })
  await shop.control('/merchant/distribution', { uid, agree: true })
  expect(states()).toEqual([1])
})
