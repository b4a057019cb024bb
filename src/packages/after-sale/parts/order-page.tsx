import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import type { Loaded } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { replace } from '@/lib/router'
import type { Id } from '@/types/api/common'
import { sendingWords } from './sending-words'

interface OrderPageProps<T> {
  /** From the address; a link may be cut. */
  orderId: Id | undefined
  loaded: Loaded<T | null>
  children: (data: T) => ReactNode
}

/** A page about one order of the buyer: boxes, failure, an order that is not there, or what it is about. */
export const OrderPage = <T,>({ orderId, loaded, children }: OrderPageProps<T>) => {
  const t = useWords(sendingWords)
  const missing = (
    <StateView
      picture={scene.bill}
      title={orderId === undefined ? t.badLink : t.missing}
      words={t.missingWords}
    >
      <Button onClick={() => void replace('orderList', {})}>{t.toList}</Button>
    </StateView>
  )
  if (orderId === undefined) return missing
  return (
    <AsyncView
      data={loaded.data}
      error={loaded.error}
      reload={loaded.reload}
      isEmpty={(data) => data === null}
      empty={missing}
      skeleton={
        <View className="order-page__boxes">
          <Skeleton shape="row" count={2} />
          <Skeleton shape="cell" count={4} />
        </View>
      }
    >
      {(data) => (data === null ? null : children(data))}
    </AsyncView>
  )
}
