import { useDidShow } from '@tarojs/taro'
import { useEffect, useMemo, useRef, useState } from 'react'

import { useData } from '@/hooks/use-data'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { go, pick } from '@/lib/router'
import { fetchShops, goodsFavPut } from '@/services'
import { removeCartLines, useCart } from '@/stores/cart'
import { checkCart, useCartChecks } from '@/stores/cart-check'
import { readReceiver } from '@/stores/checkout'
import { createDraft } from '@/stores/draft'
import { readMyCoupons } from '@/stores/my-coupons'
import { ensureLogin, useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import type { Address } from '@/types/api/address'
import type { Id } from '@/types/api/common'
import { draftLine, rowsOf, selectedRows, shelfOf } from './groups'
import { words } from './messages'
import { useTotals } from './use-totals'

interface Undo {
  text: string
  undo: () => void
}

/** Asks for today's prices when the cart shows, when somebody logs in or out, and when something new lies in it. */
const useFreshCart = (unchecked: readonly string[], uid: Id | undefined) => {
  const known = useRef({ unchecked, uid })
  useDidShow(() => void checkCart())
  useEffect(() => {
    const before = known.current
    known.current = { unchecked, uid }
    const added = unchecked.some((key) => !before.unchecked.includes(key))
    if (added || uid !== before.uid) void checkCart()
  }, [unchecked, uid])
}

/** Goods that are put into favourites at once. */
const AT_ONCE = 4

/** Puts goods into the favourites. @returns those that arrived */
const favour = async (goodsIds: readonly Id[]): Promise<Set<Id>> => {
  const arrived = new Set<Id>()
  for (let at = 0; at < goodsIds.length; at += AT_ONCE) {
    const some = goodsIds.slice(at, at + AT_ONCE)
    const answers = await Promise.allSettled(some.map((id) => goodsFavPut(id)))
    answers.forEach((answer, index) => answer.status === 'fulfilled' && arrived.add(some[index]))
  }
  return arrived
}

export type CartPage = ReturnType<typeof useCartPage>

export const useCartPage = () => {
  const t = useWords(words)
  const lines = useCart((cart) => cart.lines)
  const { checks, adjusted, failed } = useCartChecks()
  const uid = useSession((session) => session.uid)
  const merchantName = useSettings((settings) => settings.merchant.name)
  const [addressId, setAddressId] = useState<Id>()
  const [managing, setManaging] = useState(false)
  const [marked, setMarked] = useState<readonly string[]>([])
  const [undo, setUndo] = useState<Undo>()

  const user = uid !== undefined
  const address = useData(user ? ['checkout-address', uid, addressId] : null, () => readReceiver(addressId))
  const coupons = useData(user ? ['my-coupons', uid, 'scoped'] : null, readMyCoupons)
  const shops = useData(['shops'], () => fetchShops({ pageSize: 50 }))

  const unchecked = useMemo(
    () => lines.filter((line) => !checks[line.key]).map((line) => line.key),
    [lines, checks],
  )
  useFreshCart(unchecked, uid)

  const shelf = useMemo(() => shelfOf(lines, checks), [lines, checks])
  const selected = selectedRows(shelf)
  const totals = useTotals(selected, uid, address.data?.info)

  const remove = (keys: readonly string[], text = t.removed(keys.length)) => {
    setMarked((now) => now.filter((key) => !keys.includes(key)))
    setUndo({ text, undo: removeCartLines(keys) })
  }

  const chooseAddress = async () => {
    const current = address.data?.info.id
    const chosen =
      current === undefined
        ? await pick<Address>('addressEdit', { picking: 'yes' })
        : await pick<Address>('addressList', { picking: 'yes', current })
    if (chosen) setAddressId(chosen.id)
    await address.reload()
  }

  const [checkout, leaving] = useOnce(async () => {
    const keys = new Set(selected.map((row) => row.line.key))
    if (keys.size === 0) return toast(t.payNone)
    if (!(await ensureLogin(t.loginReason))) return undefined
    // The login may have merged another cart into this one: the numbers of now count.
    const now = shelfOf(useCart.getState().lines, useCartChecks.getState().checks)
    const wanted = rowsOf(now).filter((row) => keys.has(row.line.key))
    if (wanted.length === 0) return toast(t.payNone)
    return go('checkout', { draft: createDraft(wanted.map(draftLine), { addressId }) })
  })

  const [favourite, favouring] = useOnce(async () => {
    const keys = lines.filter((line) => marked.includes(line.key))
    if (keys.length === 0) return toast(t.markNone)
    if (!(await ensureLogin(t.favReason))) return undefined
    const arrived = await favour([...new Set(keys.map((line) => line.goodsId))])
    const moved = keys.filter((line) => arrived.has(line.goodsId)).map((line) => line.key)
    if (moved.length > 0) remove(moved, t.favoured(moved.length))
    if (moved.length < keys.length) toast(t.favouredPart(keys.length - moved.length))
    return undefined
  })

  const manage = () => {
    setManaging(!managing)
    setMarked([])
  }

  return {
    lines,
    shelf,
    selected,
    adjusted,
    failed,
    uid,
    address: address.data,
    chooseAddress,
    coupons: coupons.data ?? [],
    shopName: (id: Id) =>
      (id === 0 ? merchantName : shops.data?.result.find((shop) => shop.id === id)?.name) ?? t.shop(id),
    totals,
    managing,
    manage,
    marked,
    mark: (keys: readonly string[], on: boolean) =>
      setMarked((now) => [...now.filter((key) => !keys.includes(key)), ...(on ? keys : [])]),
    remove,
    undo,
    forgetUndo: () => setUndo(undefined),
    checkout,
    leaving,
    favourite,
    favouring,
    refresh: () =>
      Promise.all([checkCart(), shops.reload(), ...(user ? [address.reload(), coupons.reload()] : [])]),
  }
}
