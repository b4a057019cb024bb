import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'

import type { OrderDetail } from '../../../src/types/api/order'
import { eventually, succeeds } from '../acts'
import type { Scene, Shopper } from '../scene'
import { decide, isLoggedIn, takeCode } from './steps'

/** What people of a shop do with each other: links passed on, accounts made on the way, what they order at the end. */

/** What the friends of a journey register with. */
export const PASSWORD = 'friends2026'

/** Registers on the sheet that asks for a login, with a text message. */
export const registerOnSheet = async (shopper: Shopper, mobile: string) => {
  await shopper.fill('手机号', mobile)
  await takeCode(shopper)
  await shopper.fill('设置密码', PASSWORD)
  await shopper.press('checkbox')
  await shopper.tap('登录 / 注册')
  await isLoggedIn(shopper)
}

/** Logs in on the sheet with the password of an account that exists. */
export const logInWith = async (shopper: Shopper, mobile: string) => {
  await shopper.press('tab', '手机号密码')
  await shopper.fill('手机号', mobile)
  await shopper.fill('密码', PASSWORD)
  await shopper.press('checkbox')
  await shopper.tap('登录')
  await isLoggedIn(shopper)
}

const clipboard = () => {
  const kept = JSON.parse(localStorage.getItem('taro_clipboard') ?? '{}') as { data?: string }
  return kept.data ?? ''
}

/** The link this shopper has just copied, as the path a friend opens. */
export const copiedLink = async (shopper: Shopper): Promise<string> => {
  let link = ''
  await eventually(async () => {
    link = (await shopper.page.evaluate(clipboard)).split('#/')[1] ?? ''
    assert.ok(link, 'nothing was copied')
  })
  return link
}

export const paramsOf = (path: string) => Object.fromEntries(new URLSearchParams(path.split('?')[1]))

/** Member number of who is logged in on this phone. */
export const uidOf = async (scene: Scene, shopper: Shopper): Promise<number> =>
  (await scene.read<{ base: { id: number } }>('/user/detail', { token: await shopper.token() })).base.id

/** Reads what the API only answers to a POST. */
export const post = async <T>(scene: Scene, path: string, params: Record<string, string>): Promise<T> => {
  const body = new URLSearchParams(params)
  const answer = await fetch(`${scene.base}/demo${path}`, { method: 'POST', body })
  const { code, msg, data } = (await answer.json()) as { code: number; msg: string; data: T }
  assert.equal(code, 0, `${path}: ${msg}`)
  return data
}

/** How long one try of many is waited for. */
export const LOOK = 3_000

/**
 * Tries until what it leads to is there. What is under way may still bring it: nothing is done again before the page is
 * quiet.
 */
export const triesFor = (shopper: Shopper, target: Locator, attempt: () => Promise<unknown>) => {
  const isThere = () => succeeds(target.waitFor({ timeout: LOOK }))
  return eventually(async () => {
    if (await isThere()) return
    await shopper.quiet()
    if (await isThere()) return
    await attempt()
    assert.ok(await isThere(), `${String(target)} does not come`)
  })
}

/** Answers the question above the page. */
export const answer = (shopper: Shopper, words: string) =>
  shopper.page
    .locator('.taro-modal__foot, .taro__modal')
    .getByText(words, { exact: true })
    .last()
    .click({ timeout: LOOK })

/** Asks again until there is an answer. */
export const insist = async <T>(ask: () => Promise<T>): Promise<T> => {
  const answers: T[] = []
  await eventually(async () => {
    answers[0] = await ask()
  })
  const [answer] = answers
  if (answer === undefined) throw new Error('no answer')
  return answer
}

/** Orders of this person, the newest first. */
export const ordersOf = async (scene: Scene, shopper: Shopper): Promise<OrderDetail[]> => {
  const token = await shopper.token()
  const { orderList } = await insist(() =>
    post<{ orderList: { id: number }[] }>(scene, '/order/list', { token }),
  )
  return Promise.all(
    orderList.map(({ id }) => scene.read<OrderDetail>('/order/detail', { token, id: String(id) })),
  )
}

export const newestOrder = async (scene: Scene, shopper: Shopper): Promise<OrderDetail> => {
  const [order] = await ordersOf(scene, shopper)
  assert.ok(order, 'no order was made')
  return order
}

/** At the checkout of who has no address: collects at the shop that is proposed. */
export const collect = async (shopper: Shopper, name: string, mobile: string) => {
  await shopper.press('tab', '到店自提')
  await shopper.sees('提货人')
  await shopper.fill('提货人', name)
  await shopper.fill('手机号', mobile)
}

/** Submits at the checkout and pays at WeChat’s cashier. */
export const payByWechat = async (shopper: Shopper) => {
  await shopper.tap('提交订单')
  await decide(shopper, '支付成功')
  await shopper.arrivesAt('pay-result')
  await shopper.sees('支付成功')
}

/** Submits at the checkout and pays from the wallet. */
export const payFromWallet = async (shopper: Shopper) => {
  await shopper.tap('提交订单')
  await shopper.tap('余额支付')
  await shopper.tap(/^余额支付 ¥/)
  await shopper.sees('支付成功')
}

/** Asserts that nobody is asked to log in. */
export const looksAround = async (shopper: Shopper) => {
  assert.equal(await shopper.page.locator('.sheet').count(), 0, 'a visitor may look before logging in')
  assert.equal(await shopper.token(), '')
}
