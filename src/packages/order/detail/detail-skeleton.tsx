import { View } from '@tarojs/components'

import { Skeleton, SkeletonBox } from '@/components/skeleton'

/** Boxes where head, address and lines will be. */
export const DetailSkeleton = () => (
  <>
    <View className="state-head">
      <Skeleton>
        <SkeletonBox className="order-detail__box-title" />
        <SkeletonBox className="order-detail__box-words" />
      </Skeleton>
    </View>
    <View className="order-detail__cards">
      <Skeleton shape="block" count={1} />
      <Skeleton shape="row" count={3} />
      <Skeleton shape="block" count={1} />
    </View>
  </>
)
