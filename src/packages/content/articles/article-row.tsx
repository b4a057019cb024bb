import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Picture } from '@/components/picture'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { Article } from '@/types/api/cms'
import { shortDate } from '@/utils/date'
import { words } from './messages'

/** An article of a list: what it is about and its picture. */
export const ArticleRow = ({ article }: { article: Article }) => {
  const t = useWords(words)
  const { id, title, descript, pic, views, dateAdd } = article
  const facts = [shortDate(dateAdd, 'YYYY-MM-DD'), views === undefined ? '' : t.views(views)]
  return (
    <View
      className="article-row"
      {...control(() => void go('articleDetail', { id }), { role: 'link', label: title })}
    >
      <View className="article-row__words">
        <Text className="article-row__title">{title}</Text>
        {descript ? <Text className="article-row__about">{descript}</Text> : null}
        <Text className="article-row__facts">{facts.filter(Boolean).join(' · ')}</Text>
      </View>
      {pic ? (
        <View className="article-row__picture">
          <Picture src={pic} />
        </View>
      ) : null}
    </View>
  )
}
