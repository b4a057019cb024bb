import { invoiceApply, invoiceDetail, invoiceList } from '@/services/invoice'
import { orderList } from '@/services/order'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop()
  await shop.login('demo')
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

const PERSON = { comName: '林女士', consumption: '食品' }

async function paidOrder() {
  const [order] = (await orderList({ status: 2 })).orderList
  if (!order) throw new Error('the demo shopper has an order on its way')
  return order
}

test('the demo shopper has invoices in every state, the issued one with a file that opens', async () => {
  const { result, totalRow } = await invoiceList()
  expect(result.map(({ status }) => status)).toEqual([0, 2, 1, 3])
  expect(totalRow).toBe(4)
  const file = await fetch(result[3]?.file ?? '')
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect((await file.text()).startsWith('%PDF-')).toBe(true)
  expect((await invoiceList({ page: 2, pageSize: 4 })).result).toEqual([])
})

test('an own order, once; the merchant issues it', async () => {
  const { id: orderId, amountReal } = await paidOrder()
  const request = {
    ...{ comName: '杭州某某有限公司', tfn: '9133 0102 ma2k c8qx 3r', consumption: '食品' },
    ...{ amount: amountReal, orderId, email: 'a@example.com', extJsonStr: '{"开户行":"某行"}' },
  }
  await invoiceApply(request)
  await expect(invoiceApply(request)).rejects.toMatchObject({
    kind: 'business',
    serverMessage: '该订单已申请过发票',
  })
  const [asked] = (await invoiceList({ pageSize: 1 })).result
  expect(await invoiceDetail(asked?.id ?? 0)).toMatchObject({
    ...{ status: 0, tfn: '91330102MA2KC8QX3R', orderId, amount: amountReal, extJson: { 开户行: '某行' } },
  })
  await shop.control('/merchant/invoice', { id: asked?.id, agree: true })
  expect(await invoiceDetail(asked?.id ?? 0)).toMatchObject({
    status: 3,
    file: expect.stringMatching(/\.pdf$/),
  })
})

test.each([
  [{ tfn: '123' }, '参数 tfn 不正确：应为 15、17、18 或 20 位的税号'],
  [{ comName: '某某有限公司' }, '参数 tfn 不能为空：企业抬头须填写税号'],
  [{ email: 'nobody' }, '参数 email 不正确：应为邮箱地址'],
  [{ amount: 1e7 }, /^可开票金额为 /],
  [{ orderId: 99_999 }, '订单不存在'],
])('refuses %j', async (fault, sentence) => {
  await expect(invoiceApply({ ...PERSON, amount: 1, ...fault })).rejects.toMatchObject({
    serverMessage: expect.stringMatching(sentence),
  })
})

test('other people’s invoices are not there', async () => {
  const [own] = (await invoiceList()).result
  await shop.login('stranger')
  expect((await invoiceList()).result).toEqual([])
  expect(await invoiceDetail(own?.id ?? 0)).toBeNull()
})
