import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { NavBar } from '@/components/nav-bar'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go, goBack } from '@/lib/router'
import { keepInviter } from '@/stores/attribution'
import type { Id } from '@/types/api/common'
import type { GoodsDetail } from '@/types/api/goods'
import { words } from './messages'
import './index.scss'

interface Offer<S> {
  goods: GoodsDetail | null | undefined
  gone: boolean
  /** null: the goods are not on offer in this way. */
  set: S | null | undefined
  /** Everything else that is drawn has been read. */
  ready: boolean
  error: unknown
  reload: () => Promise<unknown>
}

/** Sentences of one kind of offer. */
interface OfferWords {
  title: string
  badLink: string
  goneWhat: string
  none: string
  noneWhat: string
  seeOthers: string
}

interface OfferPageProps<S> {
  offer: Offer<S>
  words: OfferWords
  /** From the address; undefined when the link was cut. */
  goodsId: Id | undefined
  inviterId: Id | undefined
  /** Where all offers of this kind are. */
  list: 'kanjiaList' | 'pingtuanList'
  children: (goods: GoodsDetail, set: S) => ReactNode
}

/** The page of goods that friends buy cheaper, with its states. Cards go into `offer-page__cards`. */
export const OfferPage = <S,>(props: OfferPageProps<S>) => {
  const { offer, words: own, goodsId, inviterId, list, children } = props
  const { goods, gone, set, ready, error, reload } = offer
  const t = useWords(words)
  useEffect(() => keepInviter(inviterId), [inviterId])
  usePullDown(reload)

  const others = (
    <Button kind="outline" onClick={() => void go(list)}>
      {own.seeOthers}
    </Button>
  )
  const content = () => {
    if (gone)
      return (
        <StateView picture="basket" title={goodsId === undefined ? own.badLink : t.gone} words={own.goneWhat}>
          {others}
        </StateView>
      )
    if (goods && set === null)
      return (
        <StateView picture="clock" title={own.none} words={own.noneWhat}>
          <Button onClick={() => void go('goodsDetail', { id: goods.basicInfo.id })}>{t.seeGoods}</Button>
          {others}
        </StateView>
      )
    if (goods && set && ready) return children(goods, set)
    if (error) return <FailedView error={error} onRetry={reload} />
    return (
      <View className="offer-page__cards">
        <Skeleton shape="row" count={1} />
        <Skeleton shape="block" count={2} />
      </View>
    )
  }
  return (
    <View className="offer-page">
      <View className="offer-page__wash" />
      <NavBar title={own.title} tone="clear" onBack={() => void goBack()} />
      {content()}
    </View>
  )
}
