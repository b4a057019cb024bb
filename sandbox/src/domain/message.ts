import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addDays } from './clock'
import { findFxApply, onFxAnswered } from './distribution'
import { onOrder } from './order-events'
import { ownOrder } from './order-row'

/** How many messages a ticket allows, and for how many days: WeChat's rules of the time. */
const USES = { form: 1, pay: 3 } as const
const DAYS = 7

export interface Message {
  templateId: string
  module: 'immediately' | 'order' | 'saleDistributionApply'
  businessId?: number
  trigger?: number
  postJson: string
  url?: string
  formId?: string
}

interface MessageRow {
  id: number
  uid: number
  form_id: string | null
}

/** Keeps a form id or prepay id; the same one twice is one. */
export function keepFormId(shop: Shop, uid: number, type: 'form' | 'pay', formId: string): void {
  shop.db.run(
    `INSERT INTO form_id (uid, type, form_id, uses_left, date_add) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (uid, form_id) DO NOTHING`,
    ...[uid, type, formId, USES[type], shop.now()],
  )
}

/** Uses a stored ticket, the oldest first; a named one that was never stored counts as good. */
function useTicket(shop: Shop, uid: number, formId: string | null): boolean {
  const stored = shop.db.get<{ id: number; uses_left: number }>(
    `SELECT id, uses_left FROM form_id WHERE uid = ?1 AND date_add > ?2
       AND (form_id = ?3 OR (?3 IS NULL AND uses_left > 0)) ORDER BY id LIMIT 1`,
    ...[uid, addDays(shop.now(), -DAYS), formId],
  )
  if (!stored) return formId !== null
  if (stored.uses_left === 0) return false
  shop.db.run('UPDATE form_id SET uses_left = uses_left - 1 WHERE id = ?', stored.id)
  return true
}

function send(shop: Shop, { id, uid, form_id }: MessageRow): boolean {
  const sent = useTicket(shop, uid, form_id)
  shop.db.run('UPDATE temple_msg SET status = ?, date_send = ? WHERE id = ?', sent ? 1 : 2, shop.now(), id)
  return sent
}

/** The record a message waits for must be the sender's own. */
function requireOwn(shop: Shop, uid: number, { module, businessId, trigger }: Message): void {
  if (module === 'immediately') return
  if (businessId === undefined) throw new Refusal(403, '参数 business_id 不能为空')
  if (trigger === undefined) throw new Refusal(403, '参数 trigger 不能为空')
  if (module === 'order') ownOrder(shop, uid, businessId)
  else if (findFxApply(shop, uid)?.id !== businessId) throw new Refusal(700, '分销申请不存在')
}

/** Records a message: sent at once, or when its record reaches the state. */
export function putMessage(shop: Shop, uid: number, message: Message): void {
  shop.tx(() => {
    requireOwn(shop, uid, message)
    const { templateId, module, businessId, trigger, postJson, url, formId } = message
    const { lastId } = shop.db.run(
      `INSERT INTO temple_msg (uid, template_id, module, business_id, trigger, post_json, url, form_id, date_add)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[uid, templateId, module, businessId, trigger, postJson, url, formId, shop.now()],
    )
    if (module === 'immediately' && !send(shop, { id: lastId, uid, form_id: formId ?? null })) {
      throw new Refusal(-1, '没有可用的 formId，消息无法发送')
    }
  })
}

function fire(shop: Shop, module: Message['module'], businessId: number, state: number): void {
  const waiting = shop.db.all<MessageRow>(
    `SELECT id, uid, form_id FROM temple_msg
     WHERE status = 0 AND module = ? AND business_id = ? AND trigger = ? ORDER BY id`,
    ...[module, businessId, state],
  )
  for (const row of waiting) send(shop, row)
}

for (const event of ['paid', 'shipped', 'received', 'reviewed', 'closed', 'refunded'] as const)
  onOrder(event, (shop, order) => fire(shop, 'order', order.id, order.status))

onFxAnswered((shop, apply) => fire(shop, 'saleDistributionApply', apply.id, apply.status))
