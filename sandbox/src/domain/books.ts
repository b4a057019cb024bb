import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { toYuan, yuanText } from './money'

/** Kinds of cash log entries. */
export const CASH = {
  recharge: 0,
  withdrawn: 1,
  payOrder: 2,
  refund: 3,
  booking: 4,
  virtual: 5,
  commission: 6,
  share: 7,
  bill: 8,
  withdrawApplied: 11,
  withdrawFailed: 12,
  deposit: 100,
  depositBack: 101,
  member: 110,
  goodsIncome: 120,
  profitShare: 130,
  score: 140,
} as const

/** Kinds of points log entries. */
export const SCORE = {
  register: 0,
  invite: 1,
  sign: 2,
  coupon: 3,
  admin: 4,
  recharge: 5,
  purchase: 6,
  reputation: 7,
  buy: 11,
  ticket: 12,
} as const

export type CashKind = (typeof CASH)[keyof typeof CASH]
export type ScoreKind = (typeof SCORE)[keyof typeof SCORE]

export interface Wallet {
  balance: number
  freeze: number
  consumed: number
  score: number
}

export interface CashEntry {
  type: CashKind
  remark?: string
  orderId?: number
}

export interface ScoreEntry {
  type: ScoreKind
  remark?: string
}

const EMPTY: Wallet = { balance: 0, freeze: 0, consumed: 0, score: 0 }

export const walletOf = (shop: Shop, uid: number): Wallet =>
  shop.db.get<Wallet>('SELECT balance, freeze, consumed, score FROM wallet WHERE uid = ?', uid) ?? EMPTY

function change(shop: Shop, uid: number, by: Partial<Wallet>): Wallet {
  shop.db.run(`INSERT INTO wallet (uid) VALUES (?) ON CONFLICT (uid) DO NOTHING`, uid)
  shop.db.run(
    `UPDATE wallet SET balance = balance + ?, freeze = freeze + ?, consumed = MAX(0, consumed + ?), score = score + ?
     WHERE uid = ?`,
    ...[by.balance ?? 0, by.freeze ?? 0, by.consumed ?? 0, by.score ?? 0, uid],
  )
  return walletOf(shop, uid)
}

function writeCash(shop: Shop, uid: number, fen: number, entry: CashEntry, by: Partial<Wallet>): void {
  if (fen === 0) return
  if (!Number.isSafeInteger(fen) || fen < 0) throw new TypeError(`not an amount in fen: ${fen}`)
  shop.tx(() => {
    const after = change(shop, uid, by)
    shop.db.run(
      `INSERT INTO cash_log (uid, behavior, type, amount, balance, freeze, order_id, remark, date_add)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[uid, (by.balance ?? 0) < 0 ? 1 : 0, entry.type, fen, after.balance, after.freeze],
      ...[entry.orderId, entry.remark, shop.now()],
    )
  })
}

const spends = (type: CashKind) => type === CASH.payOrder || type === CASH.bill

/** Money comes in. A refund also lowers what the user has consumed. */
export const addCash = (shop: Shop, uid: number, fen: number, entry: CashEntry) =>
  writeCash(shop, uid, fen, entry, { balance: fen, consumed: entry.type === CASH.refund ? -fen : 0 })

/**
 * Money goes out.
 * @throws Refusal 40000 with the missing yuan as data
 */
export function takeCash(shop: Shop, uid: number, fen: number, entry: CashEntry): void {
  const missing = fen - walletOf(shop, uid).balance
  if (missing > 0) {
    throw new Refusal(40000, `余额不足，还差 ${yuanText(missing)} 元`, toYuan(missing))
  }
  writeCash(shop, uid, fen, entry, { balance: -fen, consumed: spends(entry.type) ? fen : 0 })
}

function writeScore(shop: Shop, uid: number, by: number, entry: ScoreEntry): void {
  if (by === 0) return
  if (!Number.isSafeInteger(by)) throw new TypeError(`not a number of points: ${by}`)
  shop.tx(() => {
    const after = change(shop, uid, { score: by })
    shop.db.run(
      `INSERT INTO score_log (uid, behavior, type, score, score_left, remark, date_add)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[uid, by < 0 ? 1 : 0, entry.type, Math.abs(by), after.score, entry.remark, shop.now()],
    )
  })
}

export const addScore = (shop: Shop, uid: number, score: number, entry: ScoreEntry) =>
  writeScore(shop, uid, score, entry)

/** @throws Refusal 30001 when there are not enough points */
export function takeScore(shop: Shop, uid: number, score: number, entry: ScoreEntry): void {
  const missing = score - walletOf(shop, uid).score
  if (missing > 0) throw new Refusal(30001, `积分不足，还差 ${missing} 积分`)
  writeScore(shop, uid, -score, entry)
}

export interface Credit {
  amountFen?: number
  score?: number
  type?: CashKind
  scoreType?: ScoreKind
  remark?: string
}

/** Money and points in one go, as the merchant gives them. */
export function credit(shop: Shop, uid: number, given: Credit): void {
  const { amountFen = 0, score = 0, type = CASH.recharge, scoreType = SCORE.admin, remark } = given
  shop.tx(() => {
    addCash(shop, uid, amountFen, { type, remark })
    addScore(shop, uid, score, { type: scoreType, remark })
  })
}

/** Holds money back for a withdrawal: it leaves the balance and cannot be spent. */
export function freezeCash(shop: Shop, uid: number, fen: number, remark: string): void {
  const missing = fen - walletOf(shop, uid).balance
  if (missing > 0) throw new Refusal(40000, `余额不足，还差 ${yuanText(missing)} 元`, toYuan(missing))
  writeCash(shop, uid, fen, { type: CASH.withdrawApplied, remark }, { balance: -fen, freeze: fen })
}

/** A refused withdrawal: what was held back returns to the balance. */
export const unfreezeCash = (shop: Shop, uid: number, fen: number, remark: string) =>
  writeCash(shop, uid, fen, { type: CASH.withdrawFailed, remark }, { balance: fen, freeze: -fen })

/** A withdrawal was paid out. The balance fell when it was asked for, so no entry is written now. */
export const releaseFrozen = (shop: Shop, uid: number, fen: number): void =>
  void change(shop, uid, { freeze: -fen })
