import { View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { IconButton } from '@/components/icon-button'
import { ServiceButton } from '@/features/service-button'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { cartCount, useCart } from '@/stores/cart'
import type { GoodsSummary } from '@/types/api/goods'
import { shortDate } from '@/utils/date'
import type { SaleState } from '@/utils/goods-state'
import { words } from './messages'
import { visitShop } from './shop-row'

interface ActionsProps {
  goods: GoodsSummary
  state: SaleState
  onAdd: () => void
  onBuy: () => void
  /** Goods sold by the day: leads to the calendar in place of cart and buying. */
  onBook?: () => void
}

/** The bar at the thumb: shop, service, cart, and the joined pair, or why it cannot be bought. */
export const Actions = ({ goods, state, onAdd, onBuy, onBook }: ActionsProps) => {
  const t = useWords(words)
  const count = useCart(cartCount)
  const notice = state === 'offShelf' ? t.offShelfNotice : state === 'soldOut' ? t.soldOutNotice : undefined
  const gone = { soldOut: t.soldOut, offShelf: t.offShelf, over: t.over }
  const similar = () => void go('goodsList', { categoryId: goods.categoryId })
  return (
    <BottomBar notice={notice}>
      <View className="goods-actions">
        <IconButton icon="store" label={t.store} text tone="mute" onClick={() => visitShop(goods.shopId)} />
        <ServiceButton />
        <IconButton
          icon="cart"
          label={t.cart}
          text
          tone="mute"
          count={count}
          onClick={() => void go('cart')}
        />
      </View>
      {state === 'on' && onBook ? (
        <Button grow icon="calendar" onClick={onBook}>
          {t.book}
        </Button>
      ) : state === 'on' ? (
        <View className="goods-actions__pair">
          <Button kind="soft" grow joined="left" onClick={onAdd}>
            {t.add}
          </Button>
          <Button grow joined="right" onClick={onBuy}>
            {t.buy}
          </Button>
        </View>
      ) : state === 'soon' ? (
        <Button grow disabled>
          {t.flashStart(shortDate(goods.dateStart))}
        </Button>
      ) : (
        <View className="goods-actions__pair">
          <Button grow joined="left" kind="soft" disabled>
            {gone[state]}
          </Button>
          <Button grow joined="right" onClick={similar}>
            {t.similar}
          </Button>
        </View>
      )}
    </BottomBar>
  )
}
