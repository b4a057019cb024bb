import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { Picture } from '@/components/picture'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { go, hasPage } from '@/lib/router'
import { shopSubdetail } from '@/services'
import type { Id } from '@/types/api/common'
import { words } from './messages'

/** To a shop's own page, or to its goods while there is none. */
export const visitShop = (shopId: Id, title?: string): void => {
  if (shopId <= 0) void go('home')
  else if (hasPage('shopDetail')) void go('shopDetail', { id: shopId })
  else void go('goodsList', { shopId, title })
}

/** Which shop sells it. Goods of the platform itself have no row; a failed load is no loss and hides it. */
export const ShopRow = ({ shopId }: { shopId: Id }) => {
  const t = useWords(words)
  const { data } = useData(shopId > 0 ? ['shop', shopId] : null, () => shopSubdetail(shopId))
  if (!data) return null
  const { name, pic, openingHours, address } = data.info
  const visit = () => visitShop(shopId, name)
  return (
    <View className="goods-block goods-shop">
      {pic ? (
        <Picture src={pic} radius="m" className="goods-shop__picture" />
      ) : (
        <View className="goods-shop__icon">
          <Icon name="store" size={24} />
        </View>
      )}
      <View className="goods-shop__words">
        <Text className="goods-shop__name">{name}</Text>
        <Text className="goods-shop__note">{[openingHours, address].filter(Boolean).join(' · ')}</Text>
      </View>
      <Button kind="line" size="xm" onClick={visit}>
        {t.shopVisit}
      </Button>
    </View>
  )
}
