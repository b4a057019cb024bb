import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, replace } from '@/lib/router'
import { goodsDetail, goodsPriceDaily } from '@/services'
import type { Id } from '@/types/api/common'
import { saleState } from '@/utils/goods-state'
import { Form } from './form'
import { words } from './messages'
import type { Bookable } from './use-booking'
import './index.scss'

const readBookable = async (id: Id): Promise<Bookable | null> => {
  const [goods, prices] = await Promise.all([goodsDetail(id), goodsPriceDaily(id)])
  return goods && { goods, prices }
}

/** The calendar, or why nothing can be booked. */
const Content = ({ goods, prices, wanted }: Bookable & { wanted: string }) => {
  const t = useWords(words)
  const { id } = goods.basicInfo
  const offShelf = saleState(goods.basicInfo, shopNow()) !== 'on'
  if (offShelf || prices.every(({ stores }) => stores <= 0))
    return (
      <StateView
        picture="clock"
        title={offShelf ? t.offShelf : t.closed}
        words={offShelf ? undefined : t.closedWords}
      >
        <Button onClick={() => void replace('goodsDetail', { id })}>{t.seeGoods}</Button>
      </StateView>
    )
  return <Form goods={goods} prices={prices} wanted={wanted} />
}

const Booking = () => {
  const t = useWords(words)
  const { id, propertyChildIds = '' } = useParams('booking')
  const { data, error, reload } = useData(id === undefined ? null : ['booking', id], () =>
    readBookable(id ?? 0),
  )
  usePullDown(reload)
  const gone = (
    <StateView picture="basket" title={id === undefined ? t.badLink : t.gone} words={t.goneWords}>
      <Button onClick={() => void go('home')}>{t.goHome}</Button>
    </StateView>
  )
  if (id === undefined) return gone
  return (
    <AsyncView
      data={data}
      error={error}
      reload={reload}
      empty={gone}
      skeleton={
        <View className="page-booking">
          <Skeleton shape="row" count={1} />
          <Skeleton shape="block" count={2} />
        </View>
      }
    >
      {(bookable) => (bookable ? <Content key={id} {...bookable} wanted={propertyChildIds} /> : null)}
    </AsyncView>
  )
}

const BookingPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="booking" title={t.title}>
      <Booking />
    </PageFrame>
  )
}

export default BookingPage
