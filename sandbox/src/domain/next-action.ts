import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { toYuan, yuanText } from './money'
import { walletOf } from './books'

/** A parsed nextAction: its kind and whatever members it carries. */
export interface NextAction {
  type: number
  [member: string]: unknown
}

export interface ActionRules {
  /** What the action will take from the wallet, in fen. Refuses what cannot be done. */
  price(shop: Shop, uid: number, action: NextAction): number
  /** Spends the money, which is in the wallet by then. */
  run(shop: Shop, uid: number, action: NextAction, payNumber: string): void
}

const rules = new Map<number, ActionRules>()

/** Lets a domain say what a payment does once its money has arrived (nextAction.type). */
export const registerNextAction = (type: number, actionRules: ActionRules) =>
  void rules.set(type, actionRules)

function rulesOf(action: NextAction): ActionRules {
  const found = rules.get(action.type)
  if (!found) throw new Refusal(-1, `本店没有开通 nextAction 类型 ${action.type}`)
  return found
}

/** A member that must be there, as text. */
export function member(action: NextAction, name: string): string {
  const value = action[name]
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new Refusal(403, `参数 nextAction.${name} 不能为空`)
  }
  return String(value)
}

/** A member that is a record's number. */
export function idMember(action: NextAction, name: string): number {
  const value = member(action, name)
  if (!/^\d{1,15}$/.test(value)) throw new Refusal(403, `参数 nextAction.${name} 不正确：应为数字编号`)
  return Number(value)
}

/** Refuses a payment whose money and the balance together do not reach what its action takes. */
export function requireEnough(shop: Shop, uid: number, action: NextAction, money: number): void {
  const price = rulesOf(action).price(shop, uid, action)
  const missing = price - walletOf(shop, uid).balance - money
  if (missing > 0) throw new Refusal(-1, `支付金额不足，还差 ${yuanText(missing)} 元`, toYuan(missing))
}

export const runNextAction = (shop: Shop, uid: number, action: NextAction, payNumber: string) =>
  rulesOf(action).run(shop, uid, action, payNumber)
