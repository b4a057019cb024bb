import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { useParams } from '@/hooks/use-params'
import { scrollToTop } from '@/lib/platform/scroll'
import { takeTabParams } from '@/lib/router'
import { goods, goodsCategory } from '@/services'
import type { Id } from '@/types/api/common'
import type { GoodsOrderBy } from '@/types/api/goods'
import { placeOf } from './tree'

export type Sort = 'usual' | 'sales' | 'newest' | 'priceUp' | 'priceDown'

const ORDERS: Record<Sort, GoodsOrderBy | undefined> = {
  usual: undefined,
  sales: 'ordersDown',
  newest: 'addedDown',
  priceUp: 'priceUp',
  priceDown: 'priceDown',
}

const PAGE = 10

/**
 * The chosen category and its goods. The choice is part of the list's key: another choice begins at page 1, and
 * a late answer for the one before is never shown.
 */
export const useCategory = () => {
  const params = useParams('category')
  const [wanted, setWanted] = useState<Id | undefined>(params.categoryId)
  const [sort, setSort] = useState<Sort>('usual')
  const categories = useData(['goodsCategory'], goodsCategory)
  const place = placeOf(categories.data ?? [], wanted)
  const categoryId = place && (place.child ?? place.top).id

  const list = usePages(
    categoryId === undefined ? null : ['category', categoryId, sort],
    (page, pageSize) => goods({ categoryId, orderBy: ORDERS[sort], page, pageSize }),
    PAGE,
  )

  useDidShow(() => {
    const given = takeTabParams('category')?.categoryId
    if (given === undefined) return
    setWanted(given)
    scrollToTop()
  })

  return {
    categories,
    place,
    list,
    sort,
    choose(id: Id) {
      setWanted(id)
      scrollToTop()
    },
    sortBy(next: Sort) {
      setSort(next)
      scrollToTop()
    },
    async refresh() {
      await Promise.all([categories.reload(), list.reload()])
    },
  }
}

export type CategoryView = ReturnType<typeof useCategory>
