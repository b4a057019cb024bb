import { Refusal } from '../http/refusal'
import { walletOf } from './books'
import { member, registerNextAction, type NextAction } from './next-action'
import { dueOf, payable, payOrders } from './order-pay'

/** One order id or several as comma text. */
function orderIds(action: NextAction): number[] {
  const value = member(action, 'id')
  if (!/^\d{1,15}(,\d{1,15}){0,99},?$/.test(value)) {
    throw new Refusal(403, '参数 nextAction.id 不正确：应为订单编号，多个以逗号分隔')
  }
  return value.split(',').filter(Boolean).map(Number)
}

registerNextAction(0, {
  price: (shop, uid, action) => {
    const due = dueOf(payable(shop, uid, orderIds(action)))
    const missing = due.score - walletOf(shop, uid).score
    if (missing > 0) throw new Refusal(30001, `积分不足，还差 ${missing} 积分`)
    return due.money
  },
  run: (shop, uid, action, payNumber) => payOrders(shop, uid, orderIds(action), payNumber),
})
