import { isCode, isUncertain, userMessage, ApiError } from '@/lib/http'
import { addressDetail_v2, defaultAddress_v2, orderCreate } from '@/services'
import type { Address, AddressV2 } from '@/types/api/address'
import type { ExtJson, Id } from '@/types/api/common'
import type { OrderCalc, OrderCalcParams, OrderCreateParams, OrderGoodsInput } from '@/types/api/order'
import { bestDeduction, payable, type Deduction } from '@/utils/checkout'
import { jsonText } from '@/utils/json-text'
import { fen, yuan } from '@/utils/money'
import { linesOfShop, shopsOf, type CheckoutForm, type Draft, type DraftLine } from './draft'

/** What one shop's order would cost, and with what. */
export interface ShopQuote {
  shopId: Id
  /** Missing: the server refused or could not be reached, see `error`. */
  calc?: OrderCalc
  /** The coupon in the amounts. */
  couponId?: Id
  /** Points in the amounts. */
  deductionScore: number
  /** Why the coupon that was wanted is not in the amounts. */
  couponRefusal?: string
  error?: unknown
}

/** What is quoted: a draft, or the selection of the cart before there is one. */
export type Quotable = Pick<Draft, 'lines' | 'form' | 'ordered' | 'kjid' | 'pingtuanOpenId'>

export interface QuoteRequest {
  draft: Quotable
  /** Where to; without one freight is what most regions pay. */
  address?: Address
  /** Points of the user. */
  score: number
  /** Coupons that were in the amounts last time, by shop: asked for at once, which saves a call. */
  proposals?: Record<string, Id | undefined>
}

/** Where goods go: the address that was chosen or, without one or when it is gone, the default. */
export const readReceiver = async (id: Id | undefined): Promise<AddressV2 | null> =>
  (id === undefined ? null : await addressDetail_v2(id)) ?? (await defaultAddress_v2())

const wireLine = (line: DraftLine): OrderGoodsInput => ({
  goodsId: line.goodsId,
  number: line.number,
  propertyChildIds: line.propertyChildIds,
  logisticsType: 0,
  ...(line.inviterId === undefined ? {} : { inviter_id: line.inviterId }),
  ...(line.days?.length ? { days: line.days } : {}),
  ...(line.additions?.length ? { goodsAdditionList: line.additions } : {}),
})

interface Use {
  couponId?: Id
  deductionScore?: number
}

/** What the calculation and the real call of one shop's order have in common. */
const fieldsOf = (draft: Quotable, shopId: Id, address: Address | undefined, use: Use) => {
  const delivered = draft.form.mode === 'kd'
  const shops = shopsOf(draft)
  // A bargain's or a group's price belongs to the draft's first line: no other order may carry it.
  const special = shopId === shops[0]
  return {
    goodsJsonStr: jsonText(linesOfShop(draft, shopId).map(wireLine)),
    peisongType: draft.form.mode,
    provinceId: delivered ? address?.provinceId : undefined,
    cityId: delivered ? address?.cityId : undefined,
    districtId: delivered ? address?.districtId : undefined,
    streetId: delivered ? address?.streetId : undefined,
    couponId: use.couponId,
    deductionScore: use.deductionScore || undefined,
    kjid: special ? draft.kjid : undefined,
    pingtuanOpenId: special ? draft.pingtuanOpenId : undefined,
    filterShopId: shops.length > 1 ? shopId : undefined,
  }
}

const calculate = (request: QuoteRequest, shopId: Id, use: Use): Promise<OrderCalc> => {
  const params: OrderCalcParams = {
    ...fieldsOf(request.draft, shopId, request.address, use),
    calculate: true,
  }
  return orderCreate(params)
}

/** The parameters of the real call, as they were quoted. */
export const createParams = (
  draft: Draft,
  quote: ShopQuote,
  address: Address | undefined,
): OrderCreateParams => {
  const { form } = draft
  const { shopId } = quote
  const fields = fieldsOf(draft, shopId, address, quote)
  const extJson: ExtJson = {
    ...form.extras,
    submitKey: draft.submitKeys[String(shopId)] ?? draft.id,
    // The order's own record does not name its bargain.
    ...(fields.kjid === undefined ? {} : { kjid: String(fields.kjid) }),
  }
  const receiver =
    form.mode === 'kd'
      ? quote.calc?.isNeedLogistics
        ? {
            address: address?.address,
            linkMan: address?.linkMan,
            mobile: address?.mobile,
            code: address?.code,
            idcard: address?.idcard,
          }
        : {}
      : {
          linkMan: form.contact.name.trim(),
          mobile: form.contact.phone.trim(),
          shopIdZt: form.pickup?.id,
          shopNameZt: form.pickup?.name,
          isCanHx: true,
        }
  return {
    ...fields,
    ...receiver,
    remark: form.remarks[String(shopId)]?.trim(),
    extJsonStr: jsonText(extJson),
  }
}

const failed = (shopId: Id, error: unknown): ShopQuote => ({ shopId, deductionScore: 0, error })

const refused = (error: unknown): boolean => error instanceof ApiError && error.kind === 'business'

/** One shop with a coupon, or without it when the server refuses it. */
const quoteCoupon = async (
  request: QuoteRequest,
  shopId: Id,
  couponId: Id | undefined,
): Promise<ShopQuote> => {
  try {
    return { shopId, calc: await calculate(request, shopId, { couponId }), couponId, deductionScore: 0 }
  } catch (error) {
    if (couponId === undefined || !refused(error)) throw error
    // Either the coupon is refused or the order itself: without the coupon it shows.
    const calc = await calculate(request, shopId, {})
    const chosen = request.draft.form.coupons[String(shopId)] === couponId
    return { shopId, calc, deductionScore: 0, couponRefusal: chosen ? userMessage(error) : undefined }
  }
}

/**
 * The coupon of each shop whose buyer left it to the server: its proposal, or its next one where that is used by
 * another order of the same checkout.
 */
const allocate = (form: CheckoutForm, quotes: readonly ShopQuote[]): (Id | undefined)[] => {
  const taken = new Set(Object.values(form.coupons))
  return quotes.map(({ shopId, calc, couponId }) => {
    if (form.coupons[String(shopId)] !== undefined) return couponId
    const proposal = calc?.couponId?.[0]
    if (proposal === undefined) return undefined
    const list = [proposal, ...(calc?.couponUserList ?? []).map((coupon) => coupon.id)]
    const free = list.find((id) => !taken.has(id))
    if (free !== undefined) taken.add(free)
    return free
  })
}

/** All shops with their coupons: first as last time, then as the server's answers say. */
const quoteCoupons = async (request: QuoteRequest, shopIds: readonly Id[]): Promise<ShopQuote[]> => {
  const { form } = request.draft
  const ask = (shopId: Id, couponId: Id | undefined) =>
    quoteCoupon(request, shopId, couponId).catch((error: unknown) => failed(shopId, error))
  const first = await Promise.all(
    shopIds.map((shopId) => {
      const choice = form.coupons[String(shopId)]
      return ask(shopId, choice === undefined ? request.proposals?.[String(shopId)] : (choice ?? undefined))
    }),
  )
  const wanted = allocate(form, first)
  return Promise.all(
    first.map((quote, index) =>
      quote.calc && wanted[index] !== quote.couponId ? ask(quote.shopId, wanted[index]) : quote,
    ),
  )
}

/** Adds points as far as they go; the order without them stays when the server refuses. */
const addPoints = async (request: QuoteRequest, quote: ShopQuote, score: number): Promise<ShopQuote> => {
  const deduction = quote.calc && bestDeduction(quote.calc, score)
  if (!deduction) return quote
  const { couponId, shopId } = quote
  try {
    const calc = await calculate(request, shopId, { couponId, deductionScore: deduction.score })
    return { ...quote, calc, deductionScore: deduction.score }
  } catch (error) {
    if (!refused(error)) throw error
    return quote
  }
}

/** Points that are left after what goods cost in points. */
export const freePoints = (quotes: readonly ShopQuote[], score: number): number =>
  score - quotes.reduce((sum, quote) => sum + (quote.calc?.score ?? 0), 0)

/**
 * Asks the server what the orders of a draft cost, one a shop that is not ordered yet: with the buyer's coupon or
 * the server's proposal, and with points when they are on. Never throws: what failed is in the quote.
 */
export const quoteDraft = async (request: QuoteRequest): Promise<ShopQuote[]> => {
  const { draft } = request
  const open = shopsOf(draft).filter((shopId) => draft.ordered[String(shopId)] === undefined)
  const quotes = await quoteCoupons(request, open)
  if (!draft.form.points) return quotes
  let free = freePoints(quotes, request.score)
  const withPoints: ShopQuote[] = []
  for (const quote of quotes) {
    const next = await addPoints(request, quote, free).catch((error: unknown) => failed(quote.shopId, error))
    free -= next.deductionScore
    withPoints.push(next)
  }
  return withPoints
}

/** Whether two quotes ask for the same money and points, shop by shop. */
export const sameAmounts = (a: readonly ShopQuote[], b: readonly ShopQuote[]): boolean =>
  a.length === b.length &&
  a.every((quote, index) => {
    const other = b[index]
    if (!quote.calc || !other?.calc || quote.shopId !== other.shopId) return false
    return payable(quote.calc) === payable(other.calc) && quote.calc.score === other.calc.score
  })

/** Whether a quote failed for want of an answer, not because the server refused. */
export const isLost = (quote: ShopQuote): boolean =>
  quote.error !== undefined && (isUncertain(quote.error) || isCode(quote.error, 2000))

/** What points could pay of the orders as quoted, one after the other with the points that are left. */
export const pointsPlan = (quotes: readonly ShopQuote[], score: number): Deduction => {
  let free = freePoints(quotes, score)
  let moneyFen = 0
  let used = 0
  for (const { calc } of quotes) {
    const deduction = calc && bestDeduction(calc, free)
    if (!deduction) continue
    free -= deduction.score
    used += deduction.score
    moneyFen += fen(deduction.money)
  }
  return { score: used, money: yuan(moneyFen) }
}
