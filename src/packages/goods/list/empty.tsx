import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { StateView } from '@/components/state-view'
import { useWords } from '@/hooks/use-words'
import { useSettings } from '@/stores/settings'
import type { GoodsSummary } from '@/types/api/goods'
import { More } from '../more'
import { words } from './messages'

interface EmptyProps {
  keyword: string
  priced: boolean
  /** Name of the category or kind the list is about. */
  scopeName?: string
  onSearch: (word: string) => void
  /** Takes keyword and prices away. */
  onAll: () => void
  onAdd: (goods: GoodsSummary) => void
}

/** Nothing found: what others look for, the way back to everything, and goods. */
export const Empty = ({ keyword, priced, scopeName, onSearch, onAll, onAdd }: EmptyProps) => {
  const t = useWords(words)
  const hotWords = useSettings(({ merchant }) => merchant.hotWords)
  const title = keyword ? t.nothingFor(keyword) : priced ? t.nothingPriced : t.nothing
  const narrowed = keyword !== '' || priced
  return (
    <>
      <StateView picture="basket" title={title} words={keyword ? t.nothingWhat : undefined}>
        {hotWords.length > 0 ? (
          <View className="goods-list__hot">
            {hotWords
              .filter((word) => word !== keyword)
              .slice(0, 4)
              .map((word) => (
                <Chip key={word} onClick={() => onSearch(word)}>
                  {word}
                </Chip>
              ))}
          </View>
        ) : null}
        {narrowed ? (
          <Button kind="outline" onClick={onAll}>
            {t.seeAll(scopeName ?? t.all)}
          </Button>
        ) : null}
      </StateView>
      <More title={t.maybe} onAdd={onAdd} />
    </>
  )
}
