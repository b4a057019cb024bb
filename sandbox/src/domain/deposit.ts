import type { ExtJson, Paged } from '../../../src/types/api/common'
import type { Deposit } from '../../../src/types/api/deposit'
import { pageOrNone } from '../http/lists'
import { noData, Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addCash, CASH, takeCash } from './books'
import { readExtJson } from './ext-json'
import { toFen, toYuan } from './money'
import { member, registerNextAction, type NextAction } from './next-action'
import { nextNumber } from './numbers'
import { Where } from './where'

interface DepositRow {
  id: number
  number: string
  uid: number
  /** fen */
  amount: number
  status: 1 | 2
  asked_back: number
  reject_reason: string | null
  ref_code: string | null
  remark: string | null
  ext_json: string
  date_add: string
  date_update: string | null
}

export interface DepositRequest {
  /** fen */
  amount: number
  remark?: string
  refCode?: string
  extJson?: ExtJson
}

const statusStr = (row: DepositRow) =>
  row.status === 2 ? '已退还' : row.asked_back ? '退还审核中' : '已支付'

const toDeposit = (row: DepositRow): Deposit => ({
  id: row.id,
  number: row.number,
  amount: toYuan(row.amount),
  status: row.status,
  statusStr: statusStr(row),
  askedBack: row.status === 1 && row.asked_back === 1,
  rejectionReason: row.reject_reason ?? undefined,
  refCode: row.ref_code ?? undefined,
  remark: row.remark ?? undefined,
  extJson: readExtJson(row.ext_json),
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
})

/**
 * Pays a deposit out of the balance.
 * @throws Refusal 40000 with the missing yuan as data
 */
export function payDeposit(shop: Shop, uid: number, request: DepositRequest): Deposit {
  const { amount, remark, refCode, extJson = {} } = request
  if (amount <= 0) throw new Refusal(-1, '押金金额应大于 0')
  return shop.tx(() => {
    const number = nextNumber(shop, 'deposit')
    takeCash(shop, uid, amount, { type: CASH.deposit, remark: `支付押金 ${number}` })
    const { lastId } = shop.db.run(
      `INSERT INTO deposit (number, uid, amount, ref_code, remark, ext_json, date_add) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[number, uid, amount, refCode, remark, JSON.stringify(extJson), shop.now()],
    )
    return ownDeposit(shop, uid, lastId)
  })
}

export interface DepositFilter {
  status?: number
  page: number
  pageSize: number
}

/** A user's deposits, newest first. */
export function listDeposits(shop: Shop, uid: number, filter: DepositFilter): Paged<Deposit> {
  const { status, page, pageSize } = filter
  const where = new Where().and('uid = ?', uid).when(status, 'status = ?')
  const total =
    shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM deposit ${where}`, ...where.values)?.n ?? 0
  const rows = shop.db.all<DepositRow>(
    `SELECT * FROM deposit ${where} ORDER BY id DESC LIMIT ? OFFSET ?`,
    ...[...where.values, pageSize, (page - 1) * pageSize],
  )
  return pageOrNone(rows.map(toDeposit), total, pageSize)
}

const find = (shop: Shop, id: number) =>
  shop.db.get<DepositRow>('SELECT * FROM deposit WHERE id = ?', id) ?? noData('押金记录不存在')

function ownRow(shop: Shop, uid: number, id: number): DepositRow {
  const row = find(shop, id)
  return row.uid === uid ? row : noData('押金记录不存在')
}

export const ownDeposit = (shop: Shop, uid: number, id: number) => toDeposit(ownRow(shop, uid, id))

/** Asks for a deposit back; the merchant answers. */
export function askBack(shop: Shop, uid: number, id: number): void {
  shop.tx(() => {
    const row = ownRow(shop, uid, id)
    if (row.status === 2) throw new Refusal(-1, '押金已退还')
    if (row.asked_back) throw new Refusal(-1, '已申请退还，请等待商家处理')
    shop.db.run(
      'UPDATE deposit SET asked_back = 1, reject_reason = NULL, date_update = ? WHERE id = ?',
      shop.now(),
      id,
    )
  })
}

/** The merchant gives a deposit back into the balance, or keeps it and says why. */
export function answerDeposit(shop: Shop, id: number, agree: boolean, reason?: string): Deposit {
  return shop.tx(() => {
    const row = find(shop, id)
    if (row.status === 2 || !row.asked_back) throw new Refusal(-1, '没有待处理的退还申请')
    shop.db.run(
      'UPDATE deposit SET status = ?, asked_back = 0, reject_reason = ?, date_update = ? WHERE id = ?',
      ...[agree ? 2 : 1, agree ? undefined : (reason ?? '暂不符合退还条件'), shop.now(), id],
    )
    if (agree)
      addCash(shop, row.uid, row.amount, { type: CASH.depositBack, remark: `退还押金 ${row.number}` })
    return toDeposit(find(shop, id))
  })
}

const textMember = (action: NextAction, name: string) => {
  const value = action[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, 500) : undefined
}

function extMember(action: NextAction): ExtJson | undefined {
  const text = textMember(action, 'extJsonStr')
  try {
    return text === undefined ? undefined : readExtJson(text)
  } catch {
    throw new Refusal(403, '参数 nextAction.extJsonStr 不正确：不是有效的 JSON')
  }
}

function requested(action: NextAction): DepositRequest {
  const yuan = Number(member(action, 'amount'))
  if (!(yuan > 0 && yuan < 1e8)) throw new Refusal(403, '参数 nextAction.amount 不正确：应为大于 0 的金额')
  return {
    amount: toFen(yuan),
    remark: textMember(action, 'remark'),
    refCode: textMember(action, 'refCode'),
    extJson: extMember(action),
  }
}

registerNextAction(5, {
  price: (_shop, _uid, action) => requested(action).amount,
  run: (shop, uid, action) => void payDeposit(shop, uid, requested(action)),
})
