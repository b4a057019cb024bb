import { Text, View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Checkbox } from '@/components/checkbox'
import { control } from '@/components/control'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import type { Loaded } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import type { Id } from '@/types/api/common'
import type { Shop } from '@/types/api/shop'
import { words } from './messages'

interface PickupSheetProps {
  open: boolean
  shops: Loaded<Shop[]>
  chosen: Id | undefined
  onChoose: (shop: Shop) => void
  onClose: () => void
}

export const PickupSheet = ({ open, shops, chosen, onChoose, onClose }: PickupSheetProps) => {
  const t = useWords(words)
  return (
    <Sheet open={open} title={t.pickupShop} tall onClose={onClose}>
      <AsyncView
        {...shops}
        failed="part"
        skeleton={<Skeleton shape="cell" count={4} />}
        empty={<StateView compact picture={scene.pin} title={t.pickupNone} words={t.pickupNoneWhat} />}
      >
        {(list) =>
          list.map((shop) => (
            <View
              key={shop.id}
              className="page-checkout__shop-option"
              {...control(() => onChoose(shop), { role: 'radio', on: shop.id === chosen, label: shop.name })}
            >
              <View className="page-checkout__shop-words">
                <Text className="page-checkout__shop-name">{shop.name}</Text>
                <Text className="page-checkout__note">{shop.address}</Text>
                <Text className="page-checkout__note">
                  {[
                    shop.distance === undefined ? undefined : t.km(shop.distance.toFixed(1)),
                    shop.openingHours,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </View>
              <Checkbox
                radio
                stop
                checked={shop.id === chosen}
                label={shop.name}
                onChange={() => onChoose(shop)}
              />
            </View>
          ))
        }
      </AsyncView>
    </Sheet>
  )
}
