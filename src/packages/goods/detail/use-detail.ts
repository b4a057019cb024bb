import { useEffect } from 'react'

import { useData } from '@/hooks/use-data'
import { isCode } from '@/lib/http'
import { goodsDetail } from '@/services'
import { keepViewed } from '@/stores/recently-viewed'
import type { Id } from '@/types/api/common'

/** A server that no longer knows the goods says so with 700 (answered as null) or 404. */
const NOT_FOUND = 404

/** The goods of the page; what else the page shows is asked for by its blocks, at the same time. */
export const useDetail = (id: Id | undefined) => {
  const goods = useData(id === undefined ? null : ['goods', id], () => goodsDetail(id as Id))
  const gone = id === undefined || goods.data === null || isCode(goods.error, NOT_FOUND)
  const { data } = goods
  useEffect(() => {
    if (data) keepViewed(data.basicInfo)
  }, [data])
  return { ...goods, gone }
}
