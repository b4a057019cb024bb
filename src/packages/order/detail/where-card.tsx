import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { IconButton } from '@/components/icon-button'
import { useWords } from '@/hooks/use-words'
import { callPhone } from '@/lib/platform/feedback'
import { openMap } from '@/lib/platform/location'
import type { OrderDetail, OrderLogistics } from '@/types/api/order'
import { maskPhone } from '@/utils/mask'
import { useShop } from '../parts/use-shop'
import { words } from './messages'

/** Region in words, each name once: municipalities carry the same one twice. */
const regionOf = (to: OrderLogistics): string =>
  [...new Set([to.provinceStr, to.cityStr, to.areaStr, to.streetStr])].filter(Boolean).join(' ')

const Receiver = ({ to }: { to: OrderLogistics }) => (
  <Card className="where">
    <Icon name="pin" size={22} className="where__icon" />
    <View className="where__words">
      <Text className="where__title">{to.address}</Text>
      <Text className="where__note">{regionOf(to)}</Text>
      <Text className="where__note">
        {to.linkMan} {maskPhone(to.mobile)}
      </Text>
    </View>
  </Card>
)

const CollectAt = ({ shopId, name }: { shopId: number | undefined; name: string }) => {
  const t = useWords(words)
  const { shop, phone } = useShop(shopId)
  return (
    <Card className="where">
      <Icon name="store" size={22} className="where__icon" />
      <View className="where__words">
        <Text className="where__note">{t.collectAt}</Text>
        <Text className="where__title">{name || shop?.name}</Text>
        {shop?.address ? <Text className="where__note">{shop.address}</Text> : null}
        {shop?.openingHours ? <Text className="where__note">{shop.openingHours}</Text> : null}
      </View>
      {shop?.latitude ? (
        <IconButton
          icon="navigate"
          tone="brand"
          label={t.navigate}
          onClick={() =>
            openMap({
              latitude: shop.latitude,
              longitude: shop.longitude,
              name: shop.name,
              address: shop.address,
            })
          }
        />
      ) : null}
      {phone ? (
        <IconButton icon="phone" tone="brand" label={t.contact} onClick={() => void callPhone(phone)} />
      ) : null}
    </Card>
  )
}

/** Where the order goes, or where it is collected; the phone is masked. */
export const WhereCard = ({ detail }: { detail: OrderDetail }) => {
  const { orderInfo, logistics } = detail
  if (orderInfo.peisongType === 'zq')
    return <CollectAt shopId={orderInfo.shopIdZt} name={orderInfo.shopNameZt ?? ''} />
  return logistics?.address ? <Receiver to={logistics} /> : null
}
