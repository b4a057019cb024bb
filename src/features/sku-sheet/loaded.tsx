import { View } from '@tarojs/components'

import { FailedView } from '@/components/failed-view'
import { Sheet } from '@/components/sheet'
import { Skeleton, SkeletonBox, SkeletonText } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { goodsDetail } from '@/services'
import type { Id } from '@/types/api/common'
import { SkuSheet, type SkuSheetProps } from '.'
import { words } from './messages'

/** The goods of a sheet by their id; nothing is asked for while there is none. */
export const useGoodsForSheet = (goodsId: Id | undefined) =>
  useData(goodsId === undefined ? null : ['goods', goodsId], () => goodsDetail(goodsId as Id))

type LoadedSkuSheetProps = Omit<SkuSheetProps, 'open' | 'goods'> & {
  /** undefined = closed. */
  goodsId: Id | undefined
}

/** The sheet for lists, the category page and the cart: opens at once and loads the goods. */
export const LoadedSkuSheet = ({ goodsId, ...sheet }: LoadedSkuSheetProps) => {
  const t = useWords(words)
  const { data, error, reload } = useGoodsForSheet(goodsId)
  if (goodsId === undefined) return null
  if (data) return <SkuSheet key={goodsId} open goods={data} {...sheet} />
  return (
    <Sheet open label={t.choose} onClose={sheet.onClose}>
      {data === null ? (
        <StateView picture="basket" title={t.gone} words={t.goneWhat} compact />
      ) : error ? (
        <FailedView error={error} onRetry={reload} size="part" />
      ) : (
        <Skeleton className="sku-sheet__loading">
          <View className="sku-sheet__head">
            <SkeletonBox className="sku-sheet__picture sku-sheet__picture--empty" />
            <View className="sku-sheet__words">
              <SkeletonText lines={[60, 40, 80]} />
            </View>
          </View>
          <SkeletonText lines={[24, 90, 24, 70]} />
        </Skeleton>
      )}
    </Sheet>
  )
}
