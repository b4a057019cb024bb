import { create } from 'zustand'

import { shopNow } from '@/lib/clock'
import { goodsDetail, goodsLimitations, goodsPrice } from '@/services'
import type { Id, Yuan } from '@/types/api/common'
import type { GoodsDetail, Sku } from '@/types/api/goods'
import { leastNumber, needsChoice, saleState, type SaleState } from '@/utils/goods-state'
import { limitFor } from '@/utils/limits'
import { samePairs } from '@/utils/sku'
import { markCartGone, setCartNumber, useCart, type CartLine } from './cart'
import { refreshProfile, useSession } from './session'

/** What is so about a cart line today. */
export interface LineCheck {
  /** `gone`: deleted, or this choice is no longer sold. */
  state: SaleState | 'gone'
  name: string
  pic: string
  price: Yuan
  score: number
  stock: number
  min: number
  /** Most pieces of this line by the purchase limits. */
  limit?: number
  /** The goods has choices: the line's can be changed in place. */
  choices: boolean
  categoryId?: Id
}

interface Checks {
  checks: Record<string, LineCheck>
  /** Lines whose number was brought within stock and limits: what it was before. */
  adjusted: Record<string, number>
  checking: boolean
  /** Goods that could not be asked for last time; their last good answer stays. */
  failed: number
}

export const useCartChecks = create<Checks>()(() => ({
  checks: {},
  adjusted: {},
  checking: false,
  failed: 0,
}))

/** As many goods are asked for at once. */
const AT_ONCE = 4

const levelOf = async (): Promise<Id | undefined> => {
  const { uid, profile } = useSession.getState()
  if (uid === undefined) return undefined
  const { base, userLevel } = profile ?? (await refreshProfile())
  return userLevel?.id ?? base.levelId
}

const skuOf = async (line: CartLine, detail: GoodsDetail): Promise<Sku | null> =>
  detail.skuList
    ? (detail.skuList.find((sku) => samePairs(sku.propertyChildIds, line.propertyChildIds)) ?? null)
    : goodsPrice(line.goodsId, line.propertyChildIds)

const gone = (line: CartLine): LineCheck => ({
  state: 'gone',
  name: line.name,
  pic: line.pic,
  price: line.price,
  score: line.score,
  stock: 0,
  min: line.minBuyNumber,
  choices: false,
})

const checkLine = async (line: CartLine, detail: GoodsDetail | null): Promise<LineCheck> => {
  if (!detail) return gone(line)
  const { basicInfo } = detail
  const choices = Boolean(detail.skuList?.length) || needsChoice(basicInfo)
  const sku = choices ? await skuOf(line, detail) : null
  // A choice that is no longer sold, or a choice that has become necessary since.
  if (choices && !sku)
    return { ...gone(line), choices: basicInfo.status === 0, categoryId: basicInfo.categoryId }
  const limits = basicInfo.limitation ? await goodsLimitations(line.goodsId, sku?.id) : []
  const stock = sku?.stores ?? basicInfo.stores
  const min = leastNumber(basicInfo)
  const enough = stock >= min ? stock : 0
  return {
    state: saleState({ ...basicInfo, stores: enough }, shopNow()),
    name: basicInfo.name,
    pic: line.pic || basicInfo.pic,
    price: sku?.price ?? basicInfo.minPrice,
    score: sku?.score ?? basicInfo.minScore,
    stock,
    min,
    limit: limits.length > 0 ? limitFor(limits, await levelOf(), sku?.id)?.buyNumbers : undefined,
    choices,
    categoryId: basicInfo.categoryId,
  }
}

/** Most pieces of a line; never less than its least number, below which it counts as sold out. */
export const mostOf = (check: LineCheck): number =>
  Math.max(check.min, Math.min(check.stock, check.limit ?? Infinity))

/** Brings a number within today's bounds. @returns what it was before, undefined when it was fine */
const adjust = (line: CartLine, check: LineCheck): number | undefined => {
  if (check.state !== 'on') return undefined
  const number = Math.min(Math.max(line.number, check.min), mostOf(check))
  if (number === line.number) return undefined
  setCartNumber(line.key, number)
  return line.number
}

const put = (answers: readonly (readonly [CartLine, LineCheck])[]): void => {
  const { checks, adjusted } = useCartChecks.getState()
  const changes = answers.flatMap(([line, check]) => {
    const before = adjust(line, check)
    return before === undefined ? [] : [[line.key, before] as const]
  })
  markCartGone(Object.fromEntries(answers.map(([line, check]) => [line.key, check.state !== 'on'])))
  useCartChecks.setState({
    checks: {
      ...checks,
      ...Object.fromEntries(answers.map(([line, check]) => [line.key, check])),
    },
    adjusted: { ...adjusted, ...Object.fromEntries(changes) },
  })
}

const checkGoods = async (goodsId: Id) => {
  const detail = await goodsDetail(goodsId)
  // The cart of now: a number may have been changed while the answer was under way.
  const lines = useCart.getState().lines.filter((line) => line.goodsId === goodsId)
  return Promise.all(lines.map(async (line) => [line, await checkLine(line, detail)] as const))
}

let latest = 0

/**
 * Asks for today's price, stock and state of everything in the cart, four goods at once. Last good answers stay
 * where there is none; answers of an earlier round are dropped.
 */
export const checkCart = async (): Promise<void> => {
  latest += 1
  const round = latest
  const goodsIds = [...new Set(useCart.getState().lines.map((line) => line.goodsId))]
  useCartChecks.setState({ checking: goodsIds.length > 0, failed: 0, adjusted: {} })
  let failed = 0
  for (let at = 0; at < goodsIds.length; at += AT_ONCE) {
    const some = goodsIds.slice(at, at + AT_ONCE)
    const answers = await Promise.allSettled(some.map(checkGoods))
    if (round !== latest) return
    failed += answers.filter((answer) => answer.status === 'rejected').length
    put(answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])))
  }
  useCartChecks.setState({ checking: false, failed })
}

/** The buyer set a number: nothing is left to be said about the adjusted one. */
export const forgetAdjusted = (key: string): void => {
  const { adjusted } = useCartChecks.getState()
  if (!(key in adjusted)) return
  useCartChecks.setState({
    adjusted: Object.fromEntries(Object.entries(adjusted).filter(([name]) => name !== key)),
  })
}
