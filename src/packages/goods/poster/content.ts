import type { Yuan } from '@/types/api/common'
import { amountParts, formatYuan } from '@/utils/money'

/** A piece of a price: figures are large, signs and cents small. */
export interface PricePart {
  text: string
  large: boolean
}

interface Price {
  value: Yuan
  /** Upper end of a range. */
  to?: Yuan
  points?: number
}

interface PriceWords {
  free: string
  points: (count: number) => string
}

const amount = (value: Yuan): PricePart[] => {
  const { whole, cents } = amountParts(value)
  return [
    { text: whole, large: true },
    { text: `.${cents}`, large: false },
  ]
}

/** The four forms: cash (also from – to), points, both, free. */
export const priceParts = ({ value, to, points = 0 }: Price, words: PriceWords): PricePart[] => {
  const range = to !== undefined && to > value
  if (value === 0 && !range) return [{ text: points > 0 ? words.points(points) : words.free, large: true }]
  return [
    { text: '¥', large: false },
    ...amount(value),
    ...(range ? [{ text: ' – ', large: false }, ...amount(to)] : []),
    ...(points > 0 ? [{ text: ` + ${words.points(points)}`, large: false }] : []),
  ]
}

/** The price before, where it was higher. */
export const struckPrice = (before: Yuan | undefined, now: Yuan): string | undefined =>
  before !== undefined && before > now ? formatYuan(before) : undefined

/** How far a bargain is. */
export interface Progress {
  percent: number
  from: string
  to: string
}

/** Goods with their price, and the code that leads to them. */
export interface Offer {
  kind: 'offer'
  shop: string
  /** What is special: a group of three, a bargain, a flash sale. */
  badge?: string
  /** Address of the goods' picture. */
  picture?: string
  /** Before the price: "now only". */
  lead?: string
  price: PricePart[]
  struck?: string
  progress?: Progress
  name: string
  words?: string
  /** Beside the code: who asks for what, and how. */
  call: string
  how: string
}

/** An invitation to the shop. */
export interface Invitation {
  kind: 'invitation'
  shop: string
  headline: string
  words: string
  call: string
  how: string
}

export type Content = Offer | Invitation
