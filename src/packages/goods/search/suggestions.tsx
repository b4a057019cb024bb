import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { FailedView } from '@/components/failed-view'
import { Icon } from '@/components/icon'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { Skeleton } from '@/components/skeleton'
import { useData } from '@/hooks/use-data'
import { useDebounced } from '@/hooks/use-debounced'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { goods as listGoods } from '@/services'
import { needsChoice } from '@/utils/goods-state'
import { words } from './messages'

interface SuggestionsProps {
  word: string
  onSearch: (word: string) => void
}

const MOST = 8

/** Goods for what is being typed. The key carries the word, so a late answer to an earlier one is never shown. */
export const Suggestions = ({ word, onSearch }: SuggestionsProps) => {
  const t = useWords(words)
  const settled = useDebounced(word)
  const { data, error, reload } = useData(['suggestions', settled], () =>
    listGoods({ k: settled, page: 1, pageSize: MOST }),
  )

  const found = () => {
    if (error) return <FailedView error={error} onRetry={reload} size="line" />
    if (!data || settled !== word) return <Skeleton shape="cell" count={3} />
    if (data.result.length === 0) return <Text className="search-page__nothing">{t.nothing}</Text>
    return data.result.map((goods) => (
      <View
        key={goods.id}
        className="search-page__goods"
        {...control(() => void go('goodsDetail', { id: goods.id }), { role: 'link', label: goods.name })}
      >
        <Picture src={goods.pic} className="search-page__picture" />
        <Text className="search-page__name">{goods.name}</Text>
        <Price value={goods.minPrice} points={goods.minScore} from={needsChoice(goods)} size="sm" free />
      </View>
    ))
  }

  return (
    <View className="search-page__suggestions">
      <View className="search-page__word" {...control(() => onSearch(word))}>
        <Icon name="search" size={18} />
        <Text>{t.searchFor(word)}</Text>
      </View>
      {found()}
    </View>
  )
}
