import { useState } from 'react'

import { useData } from '@/hooks/use-data'
import { goodsPrice } from '@/services'
import type { Yuan } from '@/types/api/common'
import type { GoodsDetail, Sku } from '@/types/api/goods'
import { leastNumber } from '@/utils/goods-state'
import { limitFor } from '@/utils/limits'
import {
  capOf,
  choiceOf,
  findSku,
  firstChoice,
  isAvailable,
  isComplete,
  knownChoice,
  missingOf,
  namesOf,
  pairsOf,
  pictureOf,
  priceRange,
  toggle,
  type Choice,
} from '@/utils/sku'
import { useLimits, useMember } from './use-member'

export type PriceKind = 'normal' | 'pingtuan'

/** A choice made elsewhere, e.g. a cart line. */
export interface InitialChoice {
  propertyChildIds: string
  number?: number
}

/** A price that does not depend on the choice: a bargain's. */
export interface FixedPrice {
  price: Yuan
  /** Most pieces at this price. */
  most: number
  /** Why there are no more. */
  note: string
}

type Priced = Pick<Sku, 'price' | 'pingtuanPrice'>

const priceOf = (kind: PriceKind, { price, pingtuanPrice }: Priced): Yuan =>
  kind === 'pingtuan' && pingtuanPrice > 0 ? pingtuanPrice : price

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** The state of a choice: what is open, what it costs, how many can be had. */
export const useChoice = (
  goods: GoodsDetail,
  kind: PriceKind,
  initial: InitialChoice | undefined,
  fixed?: FixedPrice,
) => {
  const { basicInfo, properties = [], skuList, subPics = [] } = goods
  const [choice, setChoice] = useState<Choice>(() =>
    initial
      ? knownChoice(properties, choiceOf(initial.propertyChildIds))
      : firstChoice(properties.length > 0 ? skuList : undefined),
  )
  const [wanted, setWanted] = useState(initial?.number ?? 0)
  const member = useMember(basicInfo.id)
  const { limits } = useLimits(goods)

  const plain = properties.length === 0
  const complete = isComplete(properties, choice)
  const pairs = pairsOf(choice)
  // The key carries the choice: an answer to an earlier one is never shown for this one.
  const asks = complete && !plain && !skuList
  const asked = useData(asks ? ['goodsPrice', basicInfo.id, pairs] : null, () =>
    goodsPrice(basicInfo.id, pairs),
  )
  const sku = plain || !complete ? undefined : skuList ? findSku(skuList, choice) : (asked.data ?? undefined)
  const settled = plain || sku !== undefined

  const whole: Priced = { price: basicInfo.minPrice, pingtuanPrice: basicInfo.pingtuanPrice }
  const range = !fixed && skuList && priceRange(skuList, choice, (one) => priceOf(kind, one))
  const exact = fixed?.price ?? priceOf(kind, sku ?? whole)
  const limit = limitFor(limits, member.levelId, sku?.id)
  const least = Math.min(leastNumber(basicInfo), fixed?.most ?? Infinity)
  const stores = sku?.stores ?? basicInfo.stores
  const cap = Math.min(capOf(stores, limit?.buyNumbers), fixed?.most ?? Infinity)

  return {
    choice,
    properties,
    pairs,
    sku,
    names: namesOf(properties, choice),
    missing: missingOf(properties, choice),
    /** Everything is chosen and its price and stock are known. */
    settled,
    asking: asks && asked.loading,
    failed: asks ? asked.error : undefined,
    ask: asked.reload,
    /** The price, or its range until the choice is complete. */
    price: settled || !range ? exact : range.low,
    priceTo: settled || !range ? undefined : range.high,
    from: !settled && !range && !fixed,
    score: sku?.score ?? (range ? range.score : undefined) ?? basicInfo.minScore,
    original: sku?.originalPrice ?? (plain ? basicInfo.originalPrice : undefined),
    picture: pictureOf(properties, choice, subPics) ?? basicInfo.pic,
    member: kind === 'normal' && !fixed ? member : { ...member, rebate: 10 },
    limit,
    least,
    stores,
    cap,
    number: clamp(wanted, least, Math.max(least, cap)),
    setNumber: setWanted,
    isOpen: (property: number, value: number) => isAvailable(skuList, choice, property, value),
    toggle: (property: number, value: number) => setChoice(toggle(choice, property, value)),
  }
}

export type ChoiceState = ReturnType<typeof useChoice>
