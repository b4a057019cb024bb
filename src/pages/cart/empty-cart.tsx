import { Text, View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { TextLink } from '@/components/text-link'
import { GoodsCard, GoodsGrid } from '@/features/goods-card'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { goods } from '@/services'
import { words } from './messages'

/** Nothing in the cart: a way on, and what others buy. */
export const EmptyCart = () => {
  const t = useWords(words)
  const list = useData(['recommended', 6], () => goods({ recommendStatus: 1, page: 1, pageSize: 6 }))
  const { add, sheet } = useQuickAdd()
  return (
    <View className="page-cart page-cart--empty">
      <StateView compact picture="basket" title={t.empty} words={t.emptyWhat}>
        <Button onClick={() => void go('home')}>{t.goShopping}</Button>
        <TextLink size={14} onClick={() => void go('favourites')}>
          {t.seeFavourites}
        </TextLink>
      </StateView>
      <AsyncView
        {...list}
        failed="line"
        skeleton={<Skeleton shape="goods" count={4} />}
        isEmpty={(page) => page.result.length === 0}
        empty={null}
      >
        {(page) => (
          <>
            <Text className="page-cart__recommended">{t.recommended}</Text>
            <GoodsGrid>
              {page.result.map((one) => (
                <GoodsCard key={one.id} goods={one} onAdd={add} />
              ))}
            </GoodsGrid>
          </>
        )}
      </AsyncView>
      {sheet}
    </View>
  )
}
