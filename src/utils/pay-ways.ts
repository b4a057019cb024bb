import type { Yuan } from '@/types/api/common'
import { fen, minusYuan, yuan } from './money'

/** How orders are paid. `mixed`: what the wallet holds, and WeChat for the rest. */
export type PayWay = 'wechat' | 'balance' | 'mixed' | 'alipay'

/** What this build of the shop can open; the wallet is always there. */
export interface Channels {
  wechat: boolean
  alipay: boolean
}

export interface WayOffer {
  way: PayWay
  /** False: shown with what is missing, but cannot be chosen. */
  enabled: boolean
  fromBalance: Yuan
  /** What WeChat or Alipay is asked for. */
  fromOutside: Yuan
  /** How much the balance lacks. */
  missing: Yuan
}

/**
 * The ways to pay an amount, in the order they are shown. The shares are previews in whole fen of what the server
 * will take; the remainder for WeChat is the amount less the balance.
 */
export const waysOf = (money: Yuan, balance: Yuan, channels: Channels): WayOffer[] => {
  const missing = yuan(Math.max(0, fen(money) - fen(balance)))
  const outside = (way: PayWay): WayOffer => ({
    way,
    enabled: true,
    fromBalance: 0,
    fromOutside: money,
    missing: 0,
  })
  const ways: WayOffer[] = [
    { way: 'balance', enabled: missing === 0, fromBalance: money, fromOutside: 0, missing },
  ]
  if (fen(money) <= 0) return ways
  if (channels.wechat) ways.unshift(outside('wechat'))
  if (channels.wechat && fen(balance) > 0 && missing > 0)
    ways.push({ ...outside('mixed'), fromBalance: balance, fromOutside: minusYuan(money, balance) })
  if (channels.alipay) ways.push(outside('alipay'))
  return ways
}

/** The way to begin with: the one used last, else the first that can be used. */
export const firstWay = (ways: readonly WayOffer[], last: PayWay | undefined): PayWay | undefined => {
  const usable = ways.filter((offer) => offer.enabled)
  return (usable.find((offer) => offer.way === last) ?? usable[0])?.way
}
