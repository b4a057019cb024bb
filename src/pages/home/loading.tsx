import { View } from '@tarojs/components'

import { Skeleton, SkeletonBox, SkeletonText } from '@/components/skeleton'

export const BannerSkeleton = () => (
  <Skeleton>
    <SkeletonBox className="home-skeleton__banner" />
  </Skeleton>
)

export const EntriesSkeleton = () => (
  <Skeleton className="home-card home-skeleton__entries">
    {Array.from({ length: 10 }, (_, index) => (
      <View key={index} className="home-skeleton__entry">
        <SkeletonBox className="home-skeleton__disc" />
        <SkeletonBox className="home-skeleton__label" />
      </View>
    ))}
    <SkeletonBox className="home-skeleton__notice" />
  </Skeleton>
)

export const CouponSkeleton = () => (
  <Skeleton className="home-skeleton__strip">
    <SkeletonBox className="home-skeleton__coupon" />
    <SkeletonBox className="home-skeleton__coupon" />
    <SkeletonBox className="home-skeleton__coupon" />
  </Skeleton>
)

/** A card with a head and goods side by side. */
export const StripSkeleton = () => (
  <Skeleton className="home-card home-skeleton__card">
    <SkeletonText lines={[40]} />
    <View className="home-skeleton__strip">
      {Array.from({ length: 4 }, (_, index) => (
        <SkeletonBox key={index} className="home-skeleton__goods" />
      ))}
    </View>
  </Skeleton>
)
