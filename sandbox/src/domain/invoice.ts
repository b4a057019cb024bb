import type { ExtJson, Paged } from '../../../src/types/api/common'
import type { Invoice } from '../../../src/types/api/invoice'
import { pageOrNone } from '../http/lists'
import { noData, Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { walletOf } from './books'
import { dayOf } from './clock'
import { setting } from './config'
import { readExtJson } from './ext-json'
import { storeFile } from './file'
import { invoicePdf } from './invoice-pdf'
import { toYuan, yuanText } from './money'
import { ownOrder } from './order-row'

interface InvoiceRow {
  id: number
  uid: number
  com_name: string
  tfn: string | null
  /** fen */
  amount: number
  consumption: string
  remark: string | null
  email: string | null
  order_id: number | null
  ext_json: string
  status: 0 | 1 | 2 | 3
  reject_reason: string | null
  file: string | null
  date_add: string
  date_update: string | null
}

export interface InvoiceRequest {
  comName: string
  taxNumber?: string
  /** fen */
  amount: number
  consumption: string
  remark?: string
  email?: string
  orderId?: number
  extJson: ExtJson
}

const STATES = ['待处理', '已拒绝', '开票中', '已开票'] as const

const toInvoice = (row: InvoiceRow): Invoice => ({
  id: row.id,
  comName: row.com_name,
  tfn: row.tfn ?? undefined,
  amount: toYuan(row.amount),
  consumption: row.consumption,
  remark: row.remark ?? undefined,
  status: row.status,
  statusStr: STATES[row.status],
  rejectionReason: row.reject_reason ?? undefined,
  file: row.file ?? undefined,
  email: row.email ?? undefined,
  orderId: row.order_id ?? undefined,
  extJson: readExtJson(row.ext_json),
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
})

/** An order's invoice: what was really paid for it and not given back. */
function checkOrder(shop: Shop, uid: number, orderId: number, amount: number): void {
  const order = ownOrder(shop, uid, orderId)
  if (order.status < 1) throw new Refusal(-1, '订单未支付或已关闭，不能开票')
  if (shop.db.get('SELECT 1 FROM invoice WHERE order_id = ? AND status <> 1', orderId))
    throw new Refusal(-1, '该订单已申请过发票')
  const most = order.amount_real - order.amount_refund
  if (amount > most) throw new Refusal(-1, `开票金额不能超过 ${yuanText(most)} 元`, toYuan(most))
}

/** An invoice without an order: what was spent in all and is on no invoice yet. */
function checkSpent(shop: Shop, uid: number, amount: number): void {
  const asked = shop.db.get<{ sum: number }>(
    'SELECT COALESCE(SUM(amount), 0) AS sum FROM invoice WHERE uid = ? AND status <> 1',
    uid,
  )
  const most = Math.max(0, walletOf(shop, uid).consumed - (asked?.sum ?? 0))
  if (amount > most) throw new Refusal(-1, `可开票金额为 ${yuanText(most)} 元`, toYuan(most))
}

/** Companies are told by their names; they need a tax number. */
const isCompany = (name: string) => /(公司|集团|企业|事务所|合作社|银行)$/.test(name)

/** Asks for an invoice; the merchant answers. */
export function applyInvoice(shop: Shop, uid: number, request: InvoiceRequest): void {
  const { comName, taxNumber, amount, consumption, remark, email, orderId, extJson } = request
  if (amount <= 0) throw new Refusal(-1, '开票金额应大于 0')
  if (!taxNumber && isCompany(comName)) throw new Refusal(403, '参数 tfn 不能为空：企业抬头须填写税号')
  shop.tx(() => {
    if (orderId !== undefined) checkOrder(shop, uid, orderId, amount)
    else checkSpent(shop, uid, amount)
    shop.db.run(
      `INSERT INTO invoice (uid, com_name, tfn, amount, consumption, remark, email, order_id, ext_json, date_add)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[uid, comName, taxNumber, amount, consumption, remark, email, orderId],
      ...[JSON.stringify(extJson), shop.now()],
    )
  })
}

/** A user's invoices, newest first. */
export function listInvoices(shop: Shop, uid: number, page: number, pageSize: number): Paged<Invoice> {
  const total = shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM invoice WHERE uid = ?', uid)?.n ?? 0
  const rows = shop.db.all<InvoiceRow>(
    'SELECT * FROM invoice WHERE uid = ? ORDER BY id DESC LIMIT ? OFFSET ?',
    ...[uid, pageSize, (page - 1) * pageSize],
  )
  return pageOrNone(rows.map(toInvoice), total, pageSize)
}

export function ownInvoice(shop: Shop, uid: number, id: number): Invoice {
  const row = shop.db.get<InvoiceRow>('SELECT * FROM invoice WHERE id = ? AND uid = ?', id, uid)
  return row ? toInvoice(row) : noData('发票不存在')
}

function issue(shop: Shop, row: InvoiceRow): string {
  const day = dayOf(shop.now())
  const content = invoicePdf({
    number: `${day.replaceAll('-', '')}${String(row.id).padStart(8, '0')}`,
    day,
    buyer: row.com_name,
    taxNumber: row.tfn ?? undefined,
    what: row.consumption,
    amount: yuanText(row.amount),
    seller: setting(shop, 'mallName') ?? '本店',
    remark: row.remark ?? undefined,
  })
  return storeFile(shop, { uid: row.uid, name: '发票.pdf', suffix: '.pdf', content, folder: 'invoice' }).url
}

/** The merchant's answer: refused, taken into work, or issued with its file. */
export function answerInvoice(
  shop: Shop,
  id: number,
  { agree, working = false, reason }: { agree: boolean; working?: boolean; reason?: string },
): Invoice {
  return shop.tx(() => {
    const row = shop.db.get<InvoiceRow>('SELECT * FROM invoice WHERE id = ?', id) ?? noData('发票不存在')
    if (row.status === 1 || row.status === 3) throw new Refusal(-1, '发票申请已处理')
    const status = !agree ? 1 : working ? 2 : 3
    shop.db.run(
      'UPDATE invoice SET status = ?, reject_reason = ?, file = ?, date_update = ? WHERE id = ?',
      ...[status, status === 1 ? (reason ?? '开票信息有误') : undefined],
      ...[status === 3 ? issue(shop, row) : undefined, shop.now(), id],
    )
    return ownInvoice(shop, row.uid, id)
  })
}
