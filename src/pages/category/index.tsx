import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { SearchLink } from '@/components/search-box'
import { Skeleton, SkeletonBox } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PageFrame } from '@/features/page-frame'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { useSettings } from '@/stores/settings'
import { Chips, Sorts } from './filters'
import { GoodsList } from './goods-list'
import { words } from './messages'
import { Sidebar } from './sidebar'
import { childrenOf } from './tree'
import { useCategory, type CategoryView } from './use-category'
import './index.scss'

const Loading = () => (
  <View className="page-category__columns">
    <Skeleton className="category-side">
      {Array.from({ length: 8 }, (_, index) => (
        <View key={index} className="category-side__item">
          <SkeletonBox className="category-side__box" />
        </View>
      ))}
    </Skeleton>
    <View className="category-goods">
      <Skeleton shape="row" count={6} className="category-goods__skeleton" />
    </View>
  </View>
)

const Content = ({ view }: { view: CategoryView }) => {
  const t = useWords(words)
  const { categories, place, list, sort, choose, sortBy } = view
  if (categories.error) return <FailedView error={categories.error} onRetry={categories.reload} />
  if (!categories.data) return <Loading />
  if (!place)
    return (
      <StateView picture="basket" title={t.noneTitle} words={t.noneWhat}>
        <Button kind="outline" onClick={() => void go('home')}>
          {t.toHome}
        </Button>
      </StateView>
    )
  return (
    <View className="page-category__columns">
      <Sidebar tops={childrenOf(categories.data)} current={place.top.id} onChoose={choose} />
      <View className="category-goods">
        <View className="category-goods__head">
          <Chips place={place} onChoose={choose} />
          <Sorts sort={sort} onSort={sortBy} />
        </View>
        <GoodsList list={list} place={place} onChoose={choose} />
      </View>
    </View>
  )
}

const CategoryPage = () => {
  const t = useWords(words)
  const view = useCategory()
  const hot = useSettings(({ merchant }) => merchant.hotWords)
  usePullDown(view.refresh)
  useReachBottom(view.list.loadMore)
  const hint = hot.length > 0 ? t.search(hot.slice(1, 4).join(t.join) || hot.join(t.join)) : t.hint

  return (
    <PageFrame name="category" title={t.title}>
      <View className="page-category">
        <View className="page-category__search">
          <SearchLink placeholder={hint} onClick={() => void go('goodsSearch')} />
        </View>
        <Content view={view} />
      </View>
    </PageFrame>
  )
}

export default CategoryPage
