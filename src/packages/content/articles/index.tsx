import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { Tabs } from '@/components/tabs'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { reLaunch } from '@/lib/router'
import { cmsArticles, cmsCategories, cmsTags } from '@/services'
import { ArticleRow } from './article-row'
import { words } from './messages'
import './index.scss'

const ALL = 0
/** Tags beyond these are found inside the articles. */
const MOST_TAGS = 12

const Articles = () => {
  const t = useWords(words)
  const first = useParams('articles')
  const [categoryId, setCategoryId] = useState(first.categoryId ?? ALL)
  const [tag, setTag] = useState(first.tag ?? '')
  const categories = useData(['cms-categories'], cmsCategories)
  const tags = useData(['cms-tags'], cmsTags)
  const pages = usePages(['articles', categoryId, tag], (page, pageSize) =>
    cmsArticles({ categoryId: categoryId || undefined, tagsLike: tag || undefined, page, pageSize }),
  )
  useReachBottom(pages.loadMore)
  usePullDown(() => Promise.all([pages.reload(), categories.reload(), tags.reload()]))

  const seeAll = () => {
    setCategoryId(ALL)
    setTag('')
  }
  const names = (tags.data ?? []).flatMap(({ name }) => name ?? []).slice(0, MOST_TAGS)
  const shown = tag && !names.includes(tag) ? [tag, ...names] : names
  const empty = (
    <StateView
      compact
      picture={scene.note}
      title={tag ? t.emptyTag(tag) : t.emptyTitle}
      words={tag || categoryId ? t.emptyBody : undefined}
    >
      {tag || categoryId ? (
        <Button size="m" onClick={seeAll}>
          {t.seeAll}
        </Button>
      ) : (
        <Button size="m" onClick={() => void reLaunch('home')}>
          {t.home}
        </Button>
      )}
    </StateView>
  )

  return (
    <View className="page-articles">
      {categories.data && categories.data.length > 0 ? (
        <Tabs
          scroll
          items={[
            { key: ALL, label: t.all },
            ...categories.data.map(({ id, name }) => ({ key: id, label: name })),
          ]}
          value={categoryId}
          onChange={setCategoryId}
        />
      ) : null}
      {shown.length > 0 ? (
        <View className="page-articles__tags">
          {shown.map((name) => (
            <Chip key={name} selected={name === tag} onClick={() => setTag(name === tag ? '' : name)}>
              {t.tag(name)}
            </Chip>
          ))}
        </View>
      ) : null}
      <View className="page-articles__list">
        <PagesView pages={pages} failed="part" skeleton={<Skeleton shape="row" count={5} />} empty={empty}>
          {(articles) => (
            <Card>
              {articles.map((article) => (
                <ArticleRow key={article.id} article={article} />
              ))}
            </Card>
          )}
        </PagesView>
      </View>
    </View>
  )
}

const ArticlesPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="articles" title={t.title}>
      <Articles />
    </PageFrame>
  )
}

export default ArticlesPage
