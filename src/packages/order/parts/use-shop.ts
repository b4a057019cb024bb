import { useData } from '@/hooks/use-data'
import { fetchShops, shopSubdetail } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import type { Shop } from '@/types/api/shop'

const MOST_SHOPS = 100

/** Names of shops by id; 0 is the platform itself. Orders carry the id only. */
export const useShopNames = (): ((id: Id | undefined) => string) => {
  const platform = useSettings((settings) => settings.merchant.name)
  const { data } = useData(['shops', MOST_SHOPS], () => fetchShops({ page: 1, pageSize: MOST_SHOPS }))
  return (id) => (id ? data?.result.find((shop) => shop.id === id)?.name : undefined) ?? platform
}

interface ShopContact {
  name: string
  /** Who to call about an order; undefined when nobody says. */
  phone: string | undefined
  shop: Shop | undefined
}

/** The shop an order belongs to, or where it is collected. */
export const useShop = (id: Id | undefined): ShopContact => {
  const merchant = useSettings((settings) => settings.merchant)
  const { data } = useData(id ? ['shop', id] : null, () => shopSubdetail(id ?? 0))
  const shop = data?.info
  return { name: shop?.name ?? merchant.name, phone: shop?.linkPhone || merchant.servicePhone, shop }
}
