import type { CashLog, UserAmount, WithdrawLog } from '../../../src/types/api/wallet'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { freezeCash, releaseFrozen, unfreezeCash, walletOf } from './books'
import { numberSetting } from './config'
import { toFen, toYuan, yuanText } from './money'
import { nextNumber } from './numbers'
import { Where } from './where'

export function userAmount(shop: Shop, uid: number): UserAmount {
  const wallet = walletOf(shop, uid)
  return {
    balance: toYuan(wallet.balance),
    freeze: toYuan(wallet.freeze),
    score: wallet.score,
    totleConsumed: toYuan(wallet.consumed),
  }
}

const KINDS: Record<number, string> = {
  0: '充值',
  1: '提现成功',
  2: '支付订单',
  3: '退款',
  4: '预约报名费',
  5: '知识付费',
  6: '佣金',
  7: '分享奖励',
  8: '优惠买单',
  11: '申请提现',
  12: '提现失败',
  100: '支付押金',
  101: '退回押金',
  110: '购买会员',
  120: '货款收入',
  130: '分润',
  140: '积分兑换',
}

export interface CashFilter {
  behavior?: number
  type?: number
  types?: string
  orderId?: number
  dateAddBegin?: string
  dateAddEnd?: string
  page: number
  pageSize: number
}

interface CashRow {
  id: number
  uid: number
  behavior: 0 | 1
  type: number
  amount: number
  balance: number
  freeze: number
  remark: string | null
  date_add: string
}

/** Entries of the user's wallet, newest first. */
export function cashLogs(shop: Shop, uid: number, filter: CashFilter): CashLog[] {
  const where = new Where().and('uid = ?', uid)
  const kinds = filter.types?.split(',').map(Number)
  if (kinds) where.and(`type IN (${kinds.map(() => '?').join(', ')})`, ...kinds)
  where
    .when(filter.behavior, 'behavior = ?')
    .when(filter.type, 'type = ?')
    .when(filter.orderId, 'order_id = ?')
    .when(filter.dateAddBegin, "date_add >= ? || ' 00:00:00'")
    .when(filter.dateAddEnd, "date_add <= ? || ' 23:59:59'")
  const rows = shop.db.all<CashRow>(
    `SELECT * FROM cash_log ${where} ORDER BY id DESC LIMIT ? OFFSET ?`,
    ...[...where.values, filter.pageSize, (filter.page - 1) * filter.pageSize],
  )
  return rows.map((row) => ({
    id: row.id,
    uid: row.uid,
    amount: toYuan(row.amount),
    balance: toYuan(row.balance),
    freeze: toYuan(row.freeze),
    behavior: row.behavior,
    type: row.type,
    typeStr: KINDS[row.type] ?? '其他',
    remark: row.remark ?? undefined,
    dateAdd: row.date_add,
  }))
}

interface WithdrawRow {
  id: number
  number: string
  uid: number
  money: number
  money_fee: number
  status: 0 | 1 | 2 | 3
  remark: string | null
  date_add: string
  date_update: string | null
}

const STATES = ['待处理', '提现成功', '已拒绝', '打款中'] as const

const toWithdrawLog = (row: WithdrawRow): WithdrawLog => ({
  id: row.id,
  number: row.number,
  money: toYuan(row.money),
  moneyFee: toYuan(row.money_fee),
  status: row.status,
  statusStr: STATES[row.status],
  remark: row.remark ?? undefined,
  rejectionReason: row.status === 2 ? (row.remark ?? undefined) : undefined,
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
})

/** Asks for money out of the wallet: it is held back until the merchant answers. */
export function applyWithdraw(shop: Shop, uid: number, fen: number): WithdrawLog {
  const least = toFen(numberSetting(shop, 'WITHDRAW_MIN', 0))
  if (fen <= 0) throw new Refusal(-1, '提现金额应大于 0')
  if (fen < least) throw new Refusal(-1, `最低提现 ${yuanText(least)} 元`)
  return shop.tx(() => {
    const number = nextNumber(shop, 'withdraw')
    freezeCash(shop, uid, fen, `提现 ${number}`)
    const { lastId } = shop.db.run(
      'INSERT INTO withdraw (number, uid, money, date_add) VALUES (?, ?, ?, ?)',
      ...[number, uid, fen, shop.now()],
    )
    return ownWithdraw(shop, uid, lastId)
  })
}

export function withdrawLogs(shop: Shop, uid: number, page: number, pageSize: number): WithdrawLog[] {
  const rows = shop.db.all<WithdrawRow>(
    'SELECT * FROM withdraw WHERE uid = ? ORDER BY id DESC LIMIT ? OFFSET ?',
    ...[uid, pageSize, (page - 1) * pageSize],
  )
  return rows.map(toWithdrawLog)
}

export function ownWithdraw(shop: Shop, uid: number, id: number): WithdrawLog {
  const row = shop.db.get<WithdrawRow>('SELECT * FROM withdraw WHERE id = ? AND uid = ?', id, uid)
  if (!row) throw new Refusal(700, '提现记录不存在')
  return toWithdrawLog(row)
}

/** The merchant pays a withdrawal out or refuses it; refused money returns to the balance. */
export function answerWithdraw(shop: Shop, id: number, agree: boolean, reason?: string): WithdrawLog {
  return shop.tx(() => {
    const row = shop.db.get<WithdrawRow>('SELECT * FROM withdraw WHERE id = ?', id)
    if (!row) throw new Refusal(700, '提现记录不存在')
    if (row.status === 1 || row.status === 2) throw new Refusal(-1, '提现申请已处理')
    shop.db.run(
      'UPDATE withdraw SET status = ?, remark = ?, date_update = ? WHERE id = ?',
      ...[agree ? 1 : 2, reason ?? row.remark, shop.now(), id],
    )
    if (agree) releaseFrozen(shop, row.uid, row.money)
    else unfreezeCash(shop, row.uid, row.money, `提现 ${row.number} 未通过`)
    return ownWithdraw(shop, row.uid, id)
  })
}
