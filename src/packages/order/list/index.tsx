import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useRef, useState } from 'react'

import { LongList } from '@/components/long-list'
import { PagesView } from '@/components/pages-view'
import { SearchBox } from '@/components/search-box'
import { Skeleton } from '@/components/skeleton'
import { Tabs } from '@/components/tabs'
import { PayingFrame } from '@/features/page-frame/paying'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { OrderTab } from '@/routes'
import type { Id } from '@/types/api/common'
import { OrderFailed } from '../parts/order-failed'
import { useOrderActions } from '../parts/use-order-actions'
import { useShopNames } from '../parts/use-shop'
import { Empty } from './empty'
import { words } from './messages'
import { OrderCard } from './order-card'
import { useOrders, type ListedOrder } from './use-orders'
import './index.scss'

const tabs: readonly OrderTab[] = ['all', 'unpaid', 'toShip', 'shipped', 'toReview']

const Page = () => {
  const t = useWords(words)
  const params = useParams('orderList')
  const [tab, setTab] = useState<OrderTab>(params.tab && tabs.includes(params.tab) ? params.tab : 'all')
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const orders = useOrders(tab, text)
  const { counts, reload, refreshOrder, forget } = orders
  const shopName = useShopNames()
  const opened = useRef<Id>()

  // Back from an order: it may have been paid, received or deleted there.
  useVisible(() => {
    const id = opened.current
    opened.current = undefined
    if (id !== undefined) void refreshOrder(id)
  })
  usePullDown(reload)
  useReachBottom(orders.loadMore)

  const { act, busy } = useOrderActions(async ({ order }, effect) => {
    if (effect === 'deleted') {
      forget(order.id)
      await orders.reloadCounts()
    } else await refreshOrder(order.id)
  })

  const open = (id: Id) => {
    opened.current = id
    void go('orderDetail', { id })
  }
  const search = (words: string) => {
    setTyped(words)
    setText(words.trim())
  }
  const countOf: Record<OrderTab, number | undefined> = {
    all: undefined,
    unpaid: counts?.count_id_no_pay,
    toShip: counts?.count_id_no_transfer,
    shipped: counts?.count_id_no_confirm,
    toReview: counts?.count_id_no_reputation,
  }

  const card = (item: ListedOrder) => (
    <OrderCard
      key={item.order.id}
      item={item}
      shop={shopName(item.order.shopId)}
      busy={busy?.id === item.order.id ? busy.action : undefined}
      locked={busy !== undefined && busy.id !== item.order.id}
      onOpen={() => open(item.order.id)}
      onAction={(action) => {
        if (action !== 'again') opened.current = item.order.id
        void act(action, item)
      }}
      onOver={() => void refreshOrder(item.order.id)}
    />
  )

  return (
    <PayingFrame name="orderList" title={t.title}>
      <View className="page-order-list">
        <View className="order-list__tabs">
          <Tabs
            items={tabs.map((key) => ({ key, label: t.tab[key], count: countOf[key] }))}
            value={tab}
            onChange={setTab}
          />
        </View>
        <View className="order-list__body">
          <View className="order-list__search">
            <SearchBox
              placeholder={t.search}
              value={typed}
              onChange={(words) => (words ? setTyped(words) : search(''))}
              onSearch={search}
            />
          </View>
          {orders.error ? (
            <OrderFailed error={orders.error} onRetry={reload} />
          ) : (
            <PagesView
              pages={orders}
              skeleton={<Skeleton shape="row" count={4} className="order-list__skeleton" />}
              empty={<Empty tab={tab} text={text} onClear={() => search('')} onAll={() => setTab('all')} />}
              endText={t.end}
            >
              {(items) => (
                <LongList items={items} gap={12}>
                  {card}
                </LongList>
              )}
            </PagesView>
          )}
        </View>
      </View>
    </PayingFrame>
  )
}

export default Page
