import { get, post } from '@/lib/http'
import { toInfo, toPaged, toRecord } from '@/lib/http/shapes'
import type { ExtJson, Id, Paged } from '@/types/api/common'
import type { Invoice, InvoiceApplyParams, InvoiceListParams } from '@/types/api/invoice'

/**
 * Asks for an invoice (申请发票). Whether it happened: `invoiceList`.
 * @param params name, tax number, amount in yuan, what was bought
 * @throws ApiError auth; business: the order has an invoice already, or the amount is too high
 * Source: specification § 发票管理 / 申请发票
 */
export const invoiceApply = (params: InvoiceApplyParams): Promise<void> =>
  post<void>('/invoice/apply', params, { auth: true })

/**
 * The invoices the caller has asked for (申请的发票列表), newest first.
 * @param params `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 发票管理 / 申请的发票列表
 */
export const invoiceList = async (params: InvoiceListParams = {}): Promise<Paged<Invoice>> =>
  toPaged(
    await post('/invoice/list', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'id',
    'amount',
    'status',
  )

/**
 * One invoice of the caller (发票详情).
 * @param id of the invoice
 * @returns the invoice with its free attributes, or null when there is none with this id
 * @throws ApiError auth
 * Source: specification § 发票管理 / 发票详情
 */
export const invoiceDetail = async (id: Id): Promise<Invoice | null> => {
  const answer = await get<Invoice | { info: Invoice; extJson?: ExtJson } | null>(
    '/invoice/info',
    { id },
    { auth: true, answers: { 700: null }, needs: ['id', 'amount', 'status'] },
  )
  const invoice = toInfo<Invoice>(answer)
  const extJson = invoice?.extJson ?? toRecord<{ extJson?: ExtJson }>(answer)?.extJson
  return invoice && extJson ? { ...invoice, extJson } : invoice
}
