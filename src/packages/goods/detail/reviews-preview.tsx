import { Text, View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { goodsReputation } from '@/services'
import type { GoodsSummary } from '@/types/api/goods'
import { ReviewItem } from '../review-item'
import { words } from './messages'

/** The two newest reviews and the way to all of them. */
export const ReviewsPreview = ({ goods }: { goods: GoodsSummary }) => {
  const t = useWords(words)
  const { id, numberReputation = 0, numberGoodReputation } = goods
  const reviews = useData(['reviewsPreview', id], () =>
    goodsReputation({ goodsId: id, page: 1, pageSize: 2 }),
  )
  const percent = Math.min(100, Math.round((numberGoodReputation / Math.max(1, numberReputation)) * 100))
  const any = (reviews.data?.result.length ?? 0) > 0
  return (
    <View className="goods-block">
      <SectionHead
        title={t.reviews}
        note={numberReputation > 0 ? t.reviewNote(t.count(numberReputation), percent) : undefined}
        more={any ? t.all : undefined}
        onMore={() => void go('goodsReviews', { id })}
      />
      <AsyncView
        {...reviews}
        failed="line"
        skeleton={<Skeleton shape="block" count={1} />}
        isEmpty={({ result }) => result.length === 0}
        empty={<Text className="goods-block__empty">{t.noReviews}</Text>}
      >
        {({ result }) => (
          <View>
            {result.map((review) => (
              <ReviewItem key={review.goods.id} review={review} short />
            ))}
          </View>
        )}
      </AsyncView>
    </View>
  )
}
