import { Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go, replace } from '@/lib/router'
import { goodsReputation } from '@/services'
import type { Id } from '@/types/api/common'
import { ReviewItem } from '../review-item'
import { isOf, kinds, type Kind } from './kinds'
import { words } from './messages'
import './index.scss'

const Reviews = ({ goodsId }: { goodsId: Id }) => {
  const t = useWords(words)
  const [kind, setKind] = useState<Kind>('all')
  const pages = usePages(['reviews', goodsId], (page, pageSize) =>
    goodsReputation({ goodsId, page, pageSize }),
  )
  useReachBottom(pages.loadMore)
  usePullDown(pages.reload)

  const shown = pages.items.filter((review) => isOf(kind, review))
  return (
    <PagesView
      pages={pages}
      skeleton={<Skeleton shape="block" count={5} />}
      empty={
        <StateView picture={scene.note} title={t.empty} words={t.emptyWhat}>
          <Button kind="outline" onClick={() => void replace('goodsDetail', { id: goodsId })}>
            {t.toGoods}
          </Button>
        </StateView>
      }
      endText={t.end}
    >
      {(reviews) => (
        <>
          <View className="reviews-page__kinds">
            {kinds.map((one) => (
              <Chip key={one} selected={one === kind} onClick={() => setKind(one)}>
                {t.chip(t.kinds[one], reviews.filter((review) => isOf(one, review)).length)}
              </Chip>
            ))}
          </View>
          {pages.ended ? null : <Text className="reviews-page__note">{t.loadedOnly(reviews.length)}</Text>}
          {shown.length > 0 ? (
            <View className="reviews-page__list">
              {shown.map((review) => (
                <ReviewItem key={review.goods.id} review={review} />
              ))}
            </View>
          ) : (
            <StateView picture={scene.note} title={t.none} compact />
          )}
        </>
      )}
    </PagesView>
  )
}

const ReviewsPage = () => {
  const t = useWords(words)
  const { id } = useParams('goodsReviews')
  return (
    <PageFrame name="goodsReviews" title={t.title}>
      <View className="reviews-page">
        {id === undefined ? (
          <StateView picture={scene.note} title={t.badLink}>
            <Button kind="outline" onClick={() => void go('home')}>
              {t.toHome}
            </Button>
          </StateView>
        ) : (
          <Reviews goodsId={id} />
        )}
      </View>
    </PageFrame>
  )
}

export default ReviewsPage
