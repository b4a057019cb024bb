import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-orders'
import '../../sandbox/src/domain/audit-requests'
import { readFile } from '../../sandbox/src/domain/file'
import { listFiles } from '../../sandbox/src/domain/file'
import { answerInvoice, applyInvoice, listInvoices, ownInvoice } from '../../sandbox/src/domain/invoice'
import { invoicePdf } from '../../sandbox/src/domain/invoice-pdf'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { addGoods, addUser, EXTRAS, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { amountFen: 100_000 })
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const PERSON = { comName: '张三', consumption: '水果', extJson: {} }

function bought(pieces = 2): number {
  const placed = placeOrder(shop, uid, order([line(addGoods(shop), pieces)]), EXTRAS)
  payOrders(shop, uid, [placed.id])
  return placed.id
}

const newest = () => Number(listInvoices(shop, uid, 1, 1).result[0]?.id)

test('an order has one invoice, of what was paid at most; a refused one makes room', () => {
  const orderId = bought()
  expect(() => applyInvoice(shop, uid, { ...PERSON, amount: 2001, orderId })).toThrow('不能超过 20.00 元')
  applyInvoice(shop, uid, { ...PERSON, amount: 2000, orderId })
  expect(() => applyInvoice(shop, uid, { ...PERSON, amount: 100, orderId })).toThrow('已申请过')
  expect(answerInvoice(shop, newest(), { agree: false, reason: '抬头有误' })).toMatchObject({
    status: 1,
    rejectionReason: '抬头有误',
  })
  applyInvoice(shop, uid, { ...PERSON, amount: 2000, orderId })
  expect(listInvoices(shop, uid, 1, 10).totalRow).toBe(2)
})

test('orders that are not paid, and those of others, have no invoice', () => {
  const unpaid = placeOrder(shop, uid, order([line(addGoods(shop))]), EXTRAS)
  expect(() => applyInvoice(shop, uid, { ...PERSON, amount: 1, orderId: unpaid.id })).toThrow('未支付')
  const other = addUser(shop)
  expect(() => applyInvoice(shop, other, { ...PERSON, amount: 1, orderId: bought() })).toThrow('订单不存在')
})

test('without an order: what was spent and is on no invoice yet', () => {
  expect(() => applyInvoice(shop, uid, { ...PERSON, amount: 1 })).toThrow('可开票金额为 0.00 元')
  bought(3)
  applyInvoice(shop, uid, { ...PERSON, amount: 1000 })
  expect(() => applyInvoice(shop, uid, { ...PERSON, amount: 2001 })).toThrow('可开票金额为 20.00 元')
  applyInvoice(shop, uid, { ...PERSON, amount: 2000 })
  expect(() => applyInvoice(shop, uid, { ...PERSON, amount: 0 })).toThrow('大于 0')
})

test('companies need a tax number, persons do not', () => {
  bought()
  expect(() => applyInvoice(shop, uid, { ...PERSON, comName: '某某有限公司', amount: 100 })).toThrow('税号')
  const taxNumber = '91330102MA2KC8QX3R'
  applyInvoice(shop, uid, { ...PERSON, comName: '某某有限公司', taxNumber, amount: 100 })
  expect(ownInvoice(shop, uid, newest())).toMatchObject({ tfn: taxNumber, status: 0 })
})

test('an invoice goes from waiting over work to issued, then there is a file nobody can list', () => {
  applyInvoice(shop, uid, { ...PERSON, amount: 1500, orderId: bought() })
  const id = newest()
  expect(answerInvoice(shop, id, { agree: true, working: true })).toMatchObject({
    status: 2,
    file: undefined,
  })
  const { file = '' } = answerInvoice(shop, id, { agree: true })
  const key = file.split(`/files/${shop.sub}/`)[1] ?? ''
  const stored = readFile(shop, key)
  expect(stored?.mime).toBe('application/pdf')
  expect(
    Buffer.from(stored?.content ?? [])
      .subarray(0, 8)
      .toString(),
  ).toBe('%PDF-1.4')
  expect(listFiles(shop, '')).toEqual([])
  expect(() => answerInvoice(shop, id, { agree: false })).toThrow('已处理')
  expect(() => ownInvoice(shop, addUser(shop), id)).toThrow('发票不存在')
})

test('the PDF names its objects where they lie', () => {
  const pdf = Buffer.from(
    invoicePdf({
      number: '1',
      day: '2030-01-01',
      buyer: '张😀三(1)',
      what: '\\ (\n茶',
      amount: '1.00',
      seller: '店',
    }),
  ).toString('latin1')
  const table = pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)?.[1]))
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
  expect(offsets).toHaveLength(8)
  offsets.forEach((offset, i) => expect(pdf.slice(offset)).toMatch(new RegExp(`^${i + 1} 0 obj\n`)))
  const [, length, stream = ''] = /Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf) ?? []
  expect(stream).toHaveLength(Number(length))
})
