import { hasPage } from '@/lib/router'
import type { ShopQuote } from '@/stores/checkout'
import type { CheckoutForm } from '@/stores/draft'
import type { Merchant } from '@/stores/merchant'
import type { Address } from '@/types/api/address'
import type { UserDetail } from '@/types/api/user'
import { billOf, isServed } from '@/utils/checkout'

/** What keeps an order from being submitted. */
export type Need =
  | {
      what:
        'amounts' | 'address' | 'served' | 'pickup' | 'contactName' | 'contactPhone' | 'phone' | 'realName'
    }
  /** The server refuses the order: its error says why. */
  | { what: 'refused'; error: unknown }
  /** A required extra field of the merchant's. */
  | { what: 'extra'; name: string }
  | { what: 'points'; need: number; have: number }

interface State {
  quotes: readonly ShopQuote[] | undefined
  form: CheckoutForm
  address: Address | undefined
  score: number | undefined
  merchant: Pick<Merchant, 'orderExtras' | 'needsPhone' | 'needsRealName'>
  profile: UserDetail | undefined
}

const PHONE = /^1\d{10}$/

/** Steps of the account that the merchant demands; those whose page is not part of the shop are not asked for. */
export const accountNeed = ({ merchant, profile }: Pick<State, 'merchant' | 'profile'>): Need | undefined => {
  if (merchant.needsPhone && hasPage('bindPhone') && !profile?.base.mobile) return { what: 'phone' }
  if (merchant.needsRealName && hasPage('realName') && !profile?.base.isIdcardCheck)
    return { what: 'realName' }
  return undefined
}

const deliveryNeed = ({ quotes = [], form, address }: State): Need | undefined => {
  if (form.mode === 'zq') {
    if (!form.pickup) return { what: 'pickup' }
    if (!form.contact.name.trim()) return { what: 'contactName' }
    return PHONE.test(form.contact.phone.trim()) ? undefined : { what: 'contactPhone' }
  }
  const calcs = quotes.flatMap((quote) => quote.calc ?? [])
  if (calcs.some((calc) => calc.isNeedLogistics) && !address) return { what: 'address' }
  return calcs.every(isServed) ? undefined : { what: 'served' }
}

/** The first thing that is missing, in the order of the page; undefined when the order can be submitted. */
export const firstNeed = (state: State): Need | undefined => {
  const { quotes, form, score, merchant } = state
  const delivery = deliveryNeed(state)
  if (delivery) return delivery
  const refused = quotes?.find((quote) => quote.error !== undefined)
  if (refused) return { what: 'refused', error: refused.error }
  if (!quotes || quotes.length === 0) return { what: 'amounts' }
  const empty = merchant.orderExtras.find((name) => !form.extras[name]?.trim())
  if (empty !== undefined) return { what: 'extra', name: empty }
  const account = accountNeed(state)
  if (account) return account
  const due = billOf(quotes.flatMap((quote) => quote.calc ?? [])).score
  return score !== undefined && due > score ? { what: 'points', need: due, have: score } : undefined
}
