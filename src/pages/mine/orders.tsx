import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { control } from '@/components/control'
import { Entry, EntryGrid } from '@/components/entry-grid'
import type { IconName } from '@/components/icon/names'
import { Picture } from '@/components/picture'
import { SectionHead } from '@/components/section-head'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { OrderTab } from '@/routes'
import { ensureLogin } from '@/stores/session'
import type { OrderStatistics } from '@/types/api/order'
import { words } from './messages'
import type { Mine } from './use-mine'

type Shortcut = Exclude<OrderTab, 'all'>

const shortcuts: readonly { tab: Shortcut; icon: IconName; count: keyof OrderStatistics }[] = [
  { tab: 'unpaid', icon: 'wallet', count: 'count_id_no_pay' },
  { tab: 'toShip', icon: 'box', count: 'count_id_no_transfer' },
  { tab: 'shipped', icon: 'truck', count: 'count_id_no_confirm' },
  { tab: 'toReview', icon: 'message', count: 'count_id_no_reputation' },
]

/** Orders by state, and the parcel that is on its way. */
export const Orders = ({ mine }: { mine: Mine }) => {
  const t = useWords(words)
  const open = async (tab: OrderTab) => {
    if (await ensureLogin(t.loginReason)) await go('orderList', { tab })
  }
  const delivery = mine.delivery.data
  return (
    <Card>
      <SectionHead title={t.orders} more={t.allOrders} onMore={() => void open('all')} />
      <EntryGrid columns={4}>
        {shortcuts.map(({ tab, icon, count }) => (
          <Entry
            key={tab}
            icon={icon}
            label={t[tab]}
            count={mine.orders.data?.[count]}
            onClick={() => void open(tab)}
          />
        ))}
      </EntryGrid>
      {delivery ? (
        <View
          className="mine-delivery"
          {...control(() => void go('orderDetail', { id: delivery.order.id }), {
            role: 'link',
            label: t.onTheWay,
          })}
        >
          <View className="mine-delivery__picture">
            <Picture src={delivery.first?.pic} ground="lime" radius="s" />
          </View>
          <View className="mine-delivery__words">
            <Text className="mine-delivery__title">{t.onTheWay}</Text>
            <Text className="mine-delivery__note">
              {t.pieces(delivery.first?.goodsName ?? '', delivery.order.goodsNumber)}
            </Text>
          </View>
          <Button
            kind="outline"
            size="s"
            stop
            onClick={() => void go('orderDetail', { id: delivery.order.id })}
          >
            {t.track}
          </Button>
        </View>
      ) : null}
    </Card>
  )
}
