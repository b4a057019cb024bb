import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { Row } from './goods-row'
import { words } from './messages'
import type { Place } from './tree'
import type { CategoryView } from './use-category'

interface GoodsListProps {
  list: CategoryView['list']
  place: Place
  onChoose: CategoryView['choose']
}

/** Goods of the chosen category: boxes, rows, empty with the next step, failed with retry. */
export const GoodsList = ({ list, place: { top, child }, onChoose }: GoodsListProps) => {
  const t = useWords(words)
  const { add, sheet } = useQuickAdd()
  const empty = (
    <StateView picture="basket" title={t.emptyTitle((child ?? top).name)} words={t.emptyWhat} compact>
      {child ? (
        <Button kind="outline" size="m" onClick={() => onChoose(top.id)}>
          {t.seeAll(top.name)}
        </Button>
      ) : (
        <Button kind="outline" size="m" onClick={() => void go('home')}>
          {t.toHome}
        </Button>
      )}
    </StateView>
  )
  return (
    <>
      <PagesView
        pages={list}
        failed="part"
        skeleton={<Skeleton shape="row" count={6} className="category-goods__skeleton" />}
        empty={empty}
        endText={t.end}
      >
        {(items) => (
          <View className="category-goods__rows">
            {items.map((goods) => (
              <Row key={goods.id} goods={goods} onAdd={add} />
            ))}
          </View>
        )}
      </PagesView>
      {sheet}
    </>
  )
}
