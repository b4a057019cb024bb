import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { LongList } from '@/components/long-list'
import { PagesView } from '@/components/pages-view'
import { SearchBox } from '@/components/search-box'
import { Skeleton } from '@/components/skeleton'
import { GoodsCard, GoodsRow } from '@/features/goods-card'
import { PageFrame } from '@/features/page-frame'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { keepSearch } from '@/stores/search-history'
import type { GoodsSummary } from '@/types/api/goods'
import { Empty } from './empty'
import { words } from './messages'
import { PriceFilter } from './price-filter'
import { SortBar } from './sort-bar'
import { useList } from './use-list'
import './index.scss'

interface ShelfProps {
  goods: readonly GoodsSummary[]
  grid: boolean
  onAdd: (goods: GoodsSummary) => void
}

const Shelf = ({ goods, grid, onAdd }: ShelfProps) =>
  grid ? (
    <LongList items={goods} className="goods-grid" gap={8}>
      {(one) => <GoodsCard key={one.id} goods={one} onAdd={onAdd} />}
    </LongList>
  ) : (
    <View className="goods-list__rows">
      <LongList items={goods} className="goods-list__part" gap={16}>
        {(one) => <GoodsRow key={one.id} goods={one} onAdd={onAdd} />}
      </LongList>
    </View>
  )

const ListPage = () => {
  const t = useWords(words)
  const scope = useParams('goodsList')
  const list = useList(scope)
  const { pages, keyword, prices, grid } = list
  const { add, sheet } = useQuickAdd()
  const [typed, setTyped] = useState(keyword)
  const [filtering, setFiltering] = useState(false)
  useReachBottom(pages.loadMore)
  usePullDown(pages.reload)

  const scopeName = scope.title ?? list.category ?? scope.tag ?? (scope.kind && t.kinds[scope.kind])
  const priced = prices.low !== undefined || prices.high !== undefined

  const search = (text: string) => {
    const word = text.trim()
    setTyped(word)
    list.setKeyword(word)
    keepSearch(word)
  }
  const type = (text: string) => {
    setTyped(text)
    if (!text) list.setKeyword('')
  }
  const seeAll = () => {
    search('')
    list.setPrices({})
  }

  return (
    <PageFrame name="goodsList" title={scopeName ?? (scope.keyword || t.title)}>
      <View className="page-goods-list">
        <View className="goods-list__head">
          <SearchBox
            value={typed}
            placeholder={scopeName ? t.searchIn(scopeName) : t.search}
            onChange={type}
            onSearch={search}
          />
          <SortBar
            sort={list.sort}
            grid={grid}
            filtered={priced}
            onSort={list.setSort}
            onGrid={list.setGrid}
            onFilter={() => setFiltering(true)}
          />
        </View>
        <View className="goods-list__content">
          <PagesView
            pages={pages}
            skeleton={<Skeleton shape={grid ? 'goods' : 'row'} count={6} />}
            empty={
              <Empty
                keyword={keyword}
                priced={priced}
                scopeName={scopeName}
                onSearch={search}
                onAll={seeAll}
                onAdd={add}
              />
            }
          >
            {(items) => <Shelf goods={items} grid={grid} onAdd={add} />}
          </PagesView>
        </View>
      </View>
      <PriceFilter
        open={filtering}
        prices={prices}
        onDone={(next) => {
          list.setPrices(next)
          setFiltering(false)
        }}
        onClose={() => setFiltering(false)}
      />
      {sheet}
    </PageFrame>
  )
}

export default ListPage
