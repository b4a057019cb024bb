import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { GoodsCard, GoodsGrid } from '@/features/goods-card'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { goods as listGoods } from '@/services'
import type { Id } from '@/types/api/common'
import { words } from './messages'

const FEW = 6

/** The first goods of a shop and the way to all of them. */
export const ShopGoods = ({ shopId, name }: { shopId: Id; name: string }) => {
  const t = useWords(words)
  const { add, sheet } = useQuickAdd()
  const { data, error, reload } = useData(['shop-goods', shopId], () =>
    listGoods({ shopId, page: 1, pageSize: FEW }),
  )
  return (
    <>
      <SectionHead
        bare
        title={t.goods}
        more={t.all}
        onMore={() => void go('goodsList', { shopId, title: name })}
      />
      <AsyncView
        data={data}
        error={error}
        reload={reload}
        failed="part"
        skeleton={<Skeleton shape="goods" count={2} />}
        isEmpty={({ result }) => result.length === 0}
        empty={<View className="page-shop__none">{t.noGoods}</View>}
      >
        {({ result }) => (
          <GoodsGrid>
            {result.map((goods) => (
              <GoodsCard key={goods.id} goods={goods} onAdd={add} />
            ))}
          </GoodsGrid>
        )}
      </AsyncView>
      {sheet}
    </>
  )
}
