import { useEffect, useState } from 'react'

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
 * All zones of the home page. They load at once and each fails alone; what belongs to the user and the endless
 * list come in a second round, so that the first screen is not kept waiting.
 */
export const useHome = () => {
  const uid = useSession((session) => session.uid)
  const zones = {
    shops: useData(['home', 'shops'], () => fetchShops({ page: 1, pageSize: 20 })),
    banners: useData(['home', 'banners'], () => banners({ type: BANNERS })),
    categories: useData(['goodsCategory'], goodsCategory),
    notices: useData(['home', 'notices'], () => noticeList({ page: 1, pageSize: 3 })),
    coupons: useData(['home', 'coupons'], loadCoupons),
    flash: useData(['home', 'flash'], loadFlash),
    kanjia: useData(['home', 'kanjia'], loadKanjia),
    pingtuan: useData(['home', 'pingtuan'], loadPingtuan),
    recommended: useData(['home', 'recommended'], () => goods({ recommendStatus: 1, page: 1, pageSize: 6 })),
  }
  const all = Object.values(zones)
  const settled = all.every(({ data, error }) => data !== undefined || error)
  const failure = all.every(({ data, error }) => data === undefined && error)
    ? zones.banners.error
    : undefined

  const [second, setSecond] = useState(false)
  useEffect(() => {
    if (settled && !failure) setSecond(true)
  }, [settled, failure])

  const list = usePages(second ? ['home', 'list'] : null, (page, pageSize) => goods({ page, pageSize }), PAGE)
  const mine = useData(second && uid !== undefined ? ['home', 'myCoupons', uid] : null, () => myCoupons())
  const offers = zones.kanjia.data
  const bargains = useData(
    second && uid !== undefined && offers?.length
      ? ['home', 'myKanjia', uid, offers.map(({ set }) => set.id).join()]
      : null,
    () => loadMyKanjia(offers ?? []),
  )

  const refresh = async (): Promise<void> => {
    await Promise.all([loadMerchant().catch(() => undefined), ...all.map(({ reload }) => reload())])
    if (second) await Promise.all([list, mine, bargains].map(({ reload }) => reload()))
  }

  return {
    zones,
    list,
    mine: mine.data,
    bargains: bargains.data,
    /** Nothing at all could be loaded. */
    failure,
    /** Something of the first round is known. */
    begun: all.some(({ data }) => data !== undefined),
    refresh,
    async reloadCoupons() {
      await Promise.all([zones.coupons.reload(), mine.reload()])
    },
  }
}

export type Home = ReturnType<typeof useHome>
