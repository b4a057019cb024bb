import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { ListEnd } from '@/components/list-end'
import { LongList } from '@/components/long-list'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { GoodsCard, GoodsGrid } from '@/features/goods-card'
import type { Pages } from '@/hooks/use-pages'
import { useWords } from '@/hooks/use-words'
import type { GoodsSummary } from '@/types/api/goods'
import { words } from './messages'

interface GridProps {
  goods: readonly GoodsSummary[]
  onAdd: (goods: GoodsSummary) => void
}

const Grid = ({ goods, onAdd }: GridProps) => (
  <GoodsGrid>
    {goods.map((each) => (
      <GoodsCard key={each.id} goods={each} onAdd={onAdd} />
    ))}
  </GoodsGrid>
)

export const RecommendedZone = ({ goods, onAdd }: GridProps) => {
  const t = useWords(words)
  if (goods.length === 0) return null
  return (
    <View className="home-goods">
      <SectionHead bare title={t.recommended} />
      <Grid goods={goods} onAdd={onAdd} />
    </View>
  )
}

interface EndlessZoneProps {
  list: Pages<GoodsSummary>
  /** Shown above already. */
  without: readonly GoodsSummary[]
  onAdd: (goods: GoodsSummary) => void
  onRefresh: () => void
}

/** Everything else the shop sells, page by page, with its own failure and end. */
export const EndlessZone = ({ list, without, onAdd, onRefresh }: EndlessZoneProps) => {
  const t = useWords(words)
  const above = new Set(without.map(({ id }) => id))
  const rest = list.items.filter(({ id }) => !above.has(id))

  if (list.ended && list.items.length === 0 && above.size === 0)
    return (
      <StateView picture="basket" title={t.emptyTitle} words={t.emptyWhat} compact>
        <Button kind="outline" size="m" icon="refresh" onClick={onRefresh}>
          {t.refresh}
        </Button>
      </StateView>
    )

  return (
    <View className="home-goods">
      {list.ended && rest.length === 0 ? null : <SectionHead bare title={t.like} />}
      {list.error ? (
        <FailedView error={list.error} onRetry={list.reload} size="line" />
      ) : list.loading ? (
        <Skeleton shape="goods" count={4} />
      ) : (
        <>
          <LongList items={rest} className="goods-grid" gap={8}>
            {(each) => <GoodsCard key={each.id} goods={each} onAdd={onAdd} />}
          </LongList>
          <ListEnd list={list} endText={t.end} />
        </>
      )}
    </View>
  )
}
