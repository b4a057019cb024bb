import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { RichText } from '@/features/rich-text'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { go, pathOf, replace } from '@/lib/router'
import { cmsArticleDetail } from '@/services'
import { useSession } from '@/stores/session'
import type { Article } from '@/types/api/cms'
import { shortDate } from '@/utils/date'
import { Comments } from './comments'
import { words } from './messages'
import './index.scss'

const Body = ({ article }: { article: Article }) => {
  const t = useWords(words)
  const { title, author, dateAdd, views, content, tags } = article
  const facts = [author, shortDate(dateAdd, 'YYYY-MM-DD'), views === undefined ? '' : t.views(views)]
  const names = (tags ?? '').split(/[,，]/).filter(Boolean)
  return (
    <View className="page-article__body">
      <View className="page-article__title">{title}</View>
      <Text className="page-article__facts">{facts.filter(Boolean).join(' · ')}</Text>
      {content ? <RichText html={content} /> : null}
      {names.length > 0 ? (
        <View className="page-article__tags">
          {names.map((tag) => (
            <Chip key={tag} sunken onClick={() => void go('articles', { tag })}>
              {`# ${tag}`}
            </Chip>
          ))}
        </View>
      ) : null}
    </View>
  )
}

const ArticleDetail = () => {
  const t = useWords(words)
  const { id } = useParams('articleDetail')
  const uid = useSession((session) => session.uid)
  const { data, error, reload } = useData(['article', id ?? 0], async () =>
    id === undefined ? null : cmsArticleDetail(id),
  )
  useShareAppMessage(() => ({
    title: data?.title ?? t.title,
    path: pathOf('articleDetail', { id: id ?? 0, inviter_id: uid }),
    imageUrl: data?.pic,
  }))
  return (
    <PageFrame name="articleDetail" title={t.title}>
      <AsyncView
        data={data}
        error={error}
        reload={reload}
        skeleton={<Skeleton shape="block" count={3} />}
        empty={
          <StateView picture={scene.note} title={t.goneTitle} words={t.goneBody}>
            <Button onClick={() => void replace('articles')}>{t.articles}</Button>
          </StateView>
        }
      >
        {(article) =>
          article ? (
            <View className="page-article">
              <Body article={article} />
              <Comments articleId={article.id} />
            </View>
          ) : null
        }
      </AsyncView>
    </PageFrame>
  )
}

export default ArticleDetail
