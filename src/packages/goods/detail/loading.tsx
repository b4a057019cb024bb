import { View } from '@tarojs/components'

import { Skeleton, SkeletonBox, SkeletonText } from '@/components/skeleton'

/** Boxes where picture, price and rows will be. */
export const Loading = () => (
  <Skeleton className="goods-loading">
    <SkeletonBox className="goods-loading__picture" />
    <View className="goods-block goods-loading__block">
      <SkeletonText lines={[36, 90, 60]} />
    </View>
    <View className="goods-block goods-loading__block">
      <SkeletonText lines={[80, 64, 88, 70]} />
    </View>
  </Skeleton>
)
