import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

import { Chip } from '@/components/chip'
import { PageFrame } from '@/features/page-frame'
import { RichText } from '@/features/rich-text'
import { useParams } from '@/hooks/use-params'
import { useRecord } from '@/hooks/use-record'
import { useWords } from '@/hooks/use-words'
import { go, pathOf, replace } from '@/lib/router'
import { cmsArticleDetail } from '@/services'
import { useSession } from '@/stores/session'
import type { Article } from '@/types/api/cms'
import { shortDate } from '@/utils/date'
import { Piece } from '../parts/piece'
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
  const piece = useRecord(['article'], id, cmsArticleDetail)
  useShareAppMessage(() => ({
    title: piece.data?.title ?? t.title,
    path: pathOf('articleDetail', { id: id ?? 0, inviter_id: uid }),
    imageUrl: piece.data?.pic,
  }))
  return (
    <PageFrame name="articleDetail" title={t.title}>
      <Piece
        piece={piece}
        gone={{
          title: t.goneTitle,
          words: t.goneBody,
          button: t.articles,
          onLeave: () => void replace('articles'),
        }}
      >
        {(article) => (
          <View className="page-article">
            <Body article={article} />
            <Comments articleId={article.id} />
          </View>
        )}
      </Piece>
    </PageFrame>
  )
}

export default ArticleDetail
