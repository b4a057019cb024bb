import { useState } from 'react'

import { useData, type Loaded } from '@/hooks/use-data'
import { pick } from '@/lib/router'
import { fetchShops, userAmount } from '@/services'
import { readReceiver } from '@/stores/checkout'
import { changeDraft, type CheckoutForm, type Draft } from '@/stores/draft'
import { readMyCoupons } from '@/stores/my-coupons'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import type { Address, AddressV2 } from '@/types/api/address'
import type { Id } from '@/types/api/common'
import type { ScopedCoupon } from '@/utils/coupon-fit'
import { useQuotes, type Quotes } from './use-quotes'

export interface Checkout extends Quotes {
  draft: Draft
  /** The draft as it was kept last, after the store changed it. */
  follow(draft: Draft | undefined): void
  setForm(change: Partial<CheckoutForm>): void
  setNumber(line: Draft['lines'][number], number: number): void
  removeLine(line: Draft['lines'][number]): void
  address: Loaded<AddressV2 | null>
  /** Opens the list, or the form when there is no address; the default stays what it is. */
  chooseAddress(): Promise<void>
  /** Points of the user; undefined until known. */
  score: number | undefined
  coupons: ScopedCoupon[]
  shopName(id: Id): string | undefined
}

/** State of one checkout: the draft on the device, what the server knows about the buyer, and the amounts. */
export const useCheckout = (initial: Draft): Checkout => {
  const [draft, setDraft] = useState(initial)
  const uid = useSession((session) => session.uid)
  const merchantName = useSettings((settings) => settings.merchant.name)
  const { addressId } = draft
  const address = useData(['checkout-address', uid, addressId], () => readReceiver(addressId))
  const amount = useData(['amount', uid], userAmount)
  const coupons = useData(['my-coupons', uid, 'scoped'], readMyCoupons)
  const shops = useData(['shops'], () => fetchShops({ pageSize: 50 }))
  const score = amount.data?.score
  const { points, mode } = draft.form
  const ready =
    (mode === 'zq' || !address.loading) && (!points || score !== undefined || Boolean(amount.error))
  const quotes = useQuotes(draft, address.data?.info, score ?? 0, ready)

  const change = (alter: (draft: Draft) => Partial<Draft>) => {
    const next = changeDraft(draft.id, alter)
    if (next) setDraft(next)
  }

  const chooseAddress = async () => {
    const current = address.data?.info.id
    const chosen =
      current === undefined
        ? await pick<Address>('addressEdit', { picking: 'yes' })
        : await pick<Address>('addressList', { picking: 'yes', current })
    if (chosen) change(() => ({ addressId: chosen.id }))
    // The same one may have been edited, or the first one added without a choice.
    await address.reload()
  }

  return {
    ...quotes,
    draft,
    follow: (next) => next && setDraft(next),
    setForm: (form) => change((now) => ({ form: { ...now.form, ...form } })),
    setNumber: (line, number) =>
      change((now) => ({
        lines: now.lines.map((each) => (isSame(each, line) ? { ...each, number } : each)),
      })),
    removeLine: (line) => change((now) => ({ lines: now.lines.filter((each) => !isSame(each, line)) })),
    address,
    chooseAddress,
    score,
    coupons: coupons.data ?? [],
    shopName: (id) => (id === 0 ? merchantName : shops.data?.result.find((shop) => shop.id === id)?.name),
  }
}

type Line = Draft['lines'][number]

const isSame = (a: Line, b: Line): boolean =>
  a.goodsId === b.goodsId && a.propertyChildIds === b.propertyChildIds && a.cartKey === b.cartKey
