import { useState } from 'react'

import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { defineKey } from '@/lib/storage'
import { goods as listGoods, goodsCategory } from '@/services'
import { queryOf, type Prices, type Scope, type Sort } from './query'

const keptView = defineKey<'grid' | 'list'>('goods-view', 1, 'grid')

/** What the list is about, how it is sorted and filtered; every change begins at page 1. */
export const useList = (scope: Scope) => {
  const [keyword, setKeyword] = useState(scope.keyword ?? '')
  const [sort, setSort] = useState<Sort>('usual')
  const [prices, setPrices] = useState<Prices>({})
  const [view, setView] = useState(keptView.get)
  const query = queryOf(scope, keyword, sort, prices)
  const pages = usePages(['goodsList', query], (page, pageSize) => listGoods({ ...query, page, pageSize }))

  const named = scope.categoryId !== undefined && !scope.title
  const categories = useData(named ? ['goodsCategory'] : null, goodsCategory)
  const category = categories.data?.find(({ id }) => id === scope.categoryId)?.name

  return {
    pages,
    keyword,
    setKeyword,
    sort,
    setSort,
    prices,
    setPrices,
    grid: view === 'grid',
    setGrid(grid: boolean) {
      const next = grid ? 'grid' : 'list'
      keptView.set(next)
      setView(next)
    },
    /** Name of the category, where the address does not say it. */
    category,
  }
}
