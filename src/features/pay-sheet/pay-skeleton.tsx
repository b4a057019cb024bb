import { View } from '@tarojs/components'

import { Skeleton, SkeletonBox } from '@/components/skeleton'

/** Boxes where amount and ways will be. */
export const PaySkeleton = () => (
  <Skeleton>
    <View className="pay-sheet__amount">
      <SkeletonBox className="pay-sheet__box-amount" />
      <SkeletonBox className="pay-sheet__box-left" />
    </View>
    {[0, 1, 2].map((row) => (
      <View key={row} className="pay-way">
        <SkeletonBox className="pay-sheet__box-icon" />
        <SkeletonBox className="pay-sheet__box-name" />
      </View>
    ))}
  </Skeleton>
)
