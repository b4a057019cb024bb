import assert from 'node:assert/strict'

import type { OrderDetail, OrderInfo, OrderListPage } from '../../../src/types/api/order'
import { eventually } from '../acts'
import type { Scene, Shopper } from '../scene'

/** What journeys of checkout and orders have in common. */

/** Orders of this person, the newest first, as another client would read them. */
export const ordersOf = async (scene: Scene, shopper: Shopper): Promise<OrderInfo[]> => {
  const body = new URLSearchParams({ token: await shopper.token(), page: '1', pageSize: '50' })
  let orders: OrderInfo[] = []
  await eventually(async () => {
    const answer = await fetch(`${scene.base}/demo/order/list`, { method: 'POST', body })
    const { code, msg, data } = (await answer.json()) as { code: number; msg: string; data: OrderListPage }
    assert.equal(code, 0, `/order/list: ${msg}`)
    orders = data.orderList
  })
  return orders
}

export const newestOrder = async (scene: Scene, shopper: Shopper): Promise<OrderInfo> => {
  const [order] = await ordersOf(scene, shopper)
  assert.ok(order, 'there is an order')
  return order
}

export const detailOf = async (scene: Scene, shopper: Shopper, id: number): Promise<OrderDetail> =>
  scene.read<OrderDetail>('/order/detail', { token: await shopper.token(), id: String(id) })

/** Chooses the wallet on the pay sheet and pays. */
export const payFromBalance = async (shopper: Shopper) => {
  await shopper.tap('余额支付')
  await shopper.tap(/^余额支付 ¥/)
  await shopper.arrivesAt('pay-result')
  await shopper.sees('支付成功')
}

/** Puts one of it into the cart from its page; `choose` answers what the sheet asks for. */
export const putInCart = async (shopper: Shopper, page: string, choice: readonly string[] = []) => {
  await shopper.open(page)
  await shopper.tap('加入购物车')
  for (const value of choice) await shopper.tapIn('.sheet', value)
  await shopper.tapIn('.sheet', '加入购物车')
  await shopper.closes('.sheet')
}

/** An amount as the shop writes it. */
export const yuanText = (amount: number) => `${amount < 0 ? '−' : ''}¥${Math.abs(amount).toFixed(2)}`
