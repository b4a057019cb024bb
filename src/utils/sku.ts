import type { Yuan } from '@/types/api/common'
import type { GoodsProperty, Sku } from '@/types/api/goods'

/** What is chosen so far: property id → value id. */
export type Choice = Readonly<Record<string, number>>

type Pair = readonly [property: number, value: number]

const PAIR = /^(\d{1,12}):(\d{1,12})$/

/**
 * The pairs of a `propertyChildIds` text, sorted and trimmed; stray commas and blanks are ignored.
 * @returns undefined when the text is not made of pairs or names a property twice
 */
export const parsePairs = (text: string): Pair[] | undefined => {
  const pairs: Pair[] = []
  for (const part of text.split(/[,，]/)) {
    const trimmed = part.trim()
    if (!trimmed) continue
    const found = PAIR.exec(trimmed)
    if (!found) return undefined
    pairs.push([Number(found[1]), Number(found[2])])
  }
  pairs.sort((a, b) => a[0] - b[0])
  return new Set(pairs.map(([property]) => property)).size === pairs.length ? pairs : undefined
}

const write = (pairs: readonly Pair[]): string =>
  pairs.map(([property, value]) => `${property}:${value}`).join(',')

/** The one spelling of a choice, `2:10,4:15`; '' for no choice and for what is none. */
export const canonicalPairs = (text: string): string => write(parsePairs(text) ?? [])

/** Whether two texts name the same choice: pair by pair, never as text (`1:2` is not part of `1:23`). */
export const samePairs = (a: string, b: string): boolean => {
  const [left, right] = [parsePairs(a), parsePairs(b)]
  return left !== undefined && right !== undefined && write(left) === write(right)
}

export const choiceOf = (text: string): Choice => Object.fromEntries(parsePairs(text) ?? [])

export const pairsOf = (choice: Choice): string =>
  canonicalPairs(
    Object.entries(choice)
      .map(([property, value]) => `${property}:${value}`)
      .join(','),
  )

/** Whether a SKU has everything that is chosen so far. A SKU with a malformed text fits nothing. */
const fits = (sku: Sku, choice: Choice): boolean => {
  const pairs = parsePairs(sku.propertyChildIds)
  if (!pairs) return false
  const own = new Map(pairs)
  return Object.entries(choice).every(([property, value]) => own.get(Number(property)) === value)
}

/** The SKU with exactly this choice. */
export const findSku = (skus: readonly Sku[], choice: Choice): Sku | undefined => {
  const wanted = pairsOf(choice)
  return wanted ? skus.find((sku) => samePairs(sku.propertyChildIds, wanted)) : undefined
}

export const isComplete = (properties: readonly GoodsProperty[], choice: Choice): boolean =>
  properties.every(({ id }) => choice[id] !== undefined)

/** Properties that nothing is chosen of yet. */
export const missingOf = (properties: readonly GoodsProperty[], choice: Choice): GoodsProperty[] =>
  properties.filter(({ id }) => choice[id] === undefined)

/**
 * Whether a value can still lead to something in stock, given what is chosen of the other properties.
 * @param skus undefined where the server lists none: nothing is known, so nothing is ruled out
 */
export const isAvailable = (
  skus: readonly Sku[] | undefined,
  choice: Choice,
  property: number,
  value: number,
): boolean => {
  if (!skus) return true
  const wanted = { ...choice, [property]: value }
  return skus.some((sku) => sku.stores > 0 && fits(sku, wanted))
}

/** Chooses a value, or takes the choice back when it is tapped again. */
export const toggle = (choice: Choice, property: number, value: number): Choice => {
  if (choice[property] !== value) return { ...choice, [property]: value }
  const { [property]: _taken, ...rest } = choice
  return rest
}

/** What is chosen from the start: nothing, unless a single SKU is in stock. */
export const firstChoice = (skus: readonly Sku[] | undefined): Choice => {
  const inStock = (skus ?? []).filter((sku) => sku.stores > 0)
  return inStock.length === 1 ? choiceOf(inStock[0].propertyChildIds) : {}
}

/** A choice from elsewhere (a cart line), without what this goods no longer has. */
export const knownChoice = (properties: readonly GoodsProperty[], choice: Choice): Choice =>
  Object.fromEntries(
    properties
      .filter(({ id, childsCurGoods }) => childsCurGoods.some((child) => child.id === choice[id]))
      .map(({ id }) => [id, choice[id]]),
  )

export interface PriceRange {
  low: Yuan
  high: Yuan
  /** Points of the cheapest. */
  score: number
}

/**
 * Prices that the choice so far still allows: of what is in stock, or of all when nothing is.
 * @param price which of a SKU's prices
 */
export const priceRange = (
  skus: readonly Sku[],
  choice: Choice,
  price: (sku: Sku) => Yuan = (sku) => sku.price,
): PriceRange | undefined => {
  const fitting = skus.filter((sku) => fits(sku, choice))
  const inStock = fitting.filter((sku) => sku.stores > 0)
  const counted = inStock.length > 0 ? inStock : fitting
  if (counted.length === 0) return undefined
  const cheapest = counted.reduce((least, sku) => (price(sku) < price(least) ? sku : least))
  return { low: price(cheapest), high: Math.max(...counted.map(price)), score: cheapest.score }
}

/** Pieces in stock of everything that the choice so far still allows. */
export const stockOf = (skus: readonly Sku[], choice: Choice): number =>
  skus.filter((sku) => fits(sku, choice)).reduce((sum, sku) => sum + Math.max(0, sku.stores), 0)

/** The names of the chosen values, in the properties' order. */
export const namesOf = (properties: readonly GoodsProperty[], choice: Choice): string[] =>
  properties.flatMap(({ id, childsCurGoods }) =>
    childsCurGoods.filter((child) => child.id === choice[id]).map((child) => child.name),
  )

/** The picture of the choice: that of its last value that has one, the most particular. */
export const pictureOf = (
  properties: readonly GoodsProperty[],
  choice: Choice,
  subPics: readonly { optionValueId: number; pic: string }[],
): string | undefined => {
  const chosen = properties.flatMap(({ id }) =>
    subPics.filter(({ optionValueId, pic }) => optionValueId === choice[id] && pic),
  )
  return chosen[chosen.length - 1]?.pic
}

/** Most pieces that can be taken: what is in stock, or less where there is a limit. Never negative. */
export const capOf = (stores: number, limit?: number): number =>
  Math.max(0, Math.floor(Math.min(stores, limit ?? stores)))
