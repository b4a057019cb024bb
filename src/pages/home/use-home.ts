import { useCallback, useEffect, useState } from 'react'

import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { banners, fetchShops, goods, goodsCategory, myCoupons, noticeList } from '@/services'
import { useSession } from '@/stores/session'
import { loadMerchant } from '@/stores/settings'
import { loadCoupons, loadFlash, loadKanjia, loadMyKanjia, loadPingtuan } from './load'

/** Word of the merchant for banners of the home page. */
const BANNERS = 'index'
const PAGE = 10

/**
 * All zones of the home page; each fails alone. What the first screen shows, and the goods of the two zones below it,
 * come in one round of requests; recommended goods, the endless list and the user's coupons in the next.
 */
export const useHome = () => {
  const uid = useSession((session) => session.uid)
  const first = {
    banners: useData(['home', 'banners'], () => banners({ type: BANNERS })),
    categories: useData(['goodsCategory'], goodsCategory),
    notices: useData(['home', 'notices'], () => noticeList({ page: 1, pageSize: 3 })),
    coupons: useData(['home', 'coupons'], loadCoupons),
    flash: useData(['home', 'flash'], loadFlash),
    shops: useData(['home', 'shops'], () => fetchShops({ page: 1, pageSize: 20 })),
  }
  const below = {
    kanjia: useData(['home', 'kanjia'], loadKanjia),
    pingtuan: useData(['home', 'pingtuan'], loadPingtuan),
  }
  const shown = Object.values(first)
  const settled = shown.every(({ data, error }) => data !== undefined || error)
  const failure = shown.every(({ data, error }) => data === undefined && error)
    ? first.banners.error
    : undefined

  const [second, setSecond] = useState(false)
  useEffect(() => {
    if (settled && !failure) setSecond(true)
  }, [settled, failure])

  const recommended = useData(second ? ['home', 'recommended'] : null, () =>
    goods({ recommendStatus: 1, page: 1, pageSize: 6 }),
  )
  const list = usePages(second ? ['home', 'list'] : null, (page, pageSize) => goods({ page, pageSize }), PAGE)
  const mine = useData(second && uid !== undefined ? ['home', 'myCoupons', uid] : null, () => myCoupons())
  const [near, setNear] = useState(false)
  const offers = below.kanjia.data
  const bargains = useData(
    near && uid !== undefined && offers?.length
      ? ['home', 'myKanjia', uid, offers.map(({ set }) => set.id).join()]
      : null,
    () => loadMyKanjia(offers ?? []),
  )

  const refresh = async (): Promise<void> => {
    const all = [...shown, ...Object.values(below)]
    await Promise.all([loadMerchant().catch(() => undefined), ...all.map(({ reload }) => reload())])
    if (second) await Promise.all([recommended, list, mine, bargains].map(({ reload }) => reload()))
  }

  return {
    zones: { ...first, ...below, recommended },
    list,
    mine: mine.data,
    bargains: bargains.data,
    /** The bargains are about to be seen: the user's own among them are read. */
    showBargains: useCallback(() => setNear(true), []),
    /** Nothing at all could be loaded. */
    failure,
    refresh,
    async reloadCoupons() {
      await Promise.all([first.coupons.reload(), mine.reload()])
    },
  }
}

export type Home = ReturnType<typeof useHome>
