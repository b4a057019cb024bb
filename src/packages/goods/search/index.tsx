import { View } from '@tarojs/components'
import { useState } from 'react'

import { Chip } from '@/components/chip'
import { IconButton } from '@/components/icon-button'
import { SearchBox } from '@/components/search-box'
import { SectionHead } from '@/components/section-head'
import { StateView } from '@/components/state-view'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { confirm } from '@/lib/platform/feedback'
import { canScan, scanCode } from '@/lib/platform/scan'
import { go, hasPage } from '@/lib/router'
import { clearSearches, keepSearch, useSearchHistory } from '@/stores/search-history'
import { useSettings } from '@/stores/settings'
import { words } from './messages'
import { Suggestions } from './suggestions'
import './index.scss'

const scan = async () => {
  const code = await scanCode()
  if (code) void go('scanResult', { code })
}

const SearchPage = () => {
  const t = useWords(words)
  const { keyword = '' } = useParams('goodsSearch')
  const [typed, setTyped] = useState(keyword)
  const history = useSearchHistory((state) => state.words)
  const hotWords = useSettings(({ merchant }) => merchant.hotWords)
  const word = typed.trim()

  const search = (text: string) => {
    const wanted = text.trim()
    if (!wanted) return
    keepSearch(wanted)
    void go('goodsList', { keyword: wanted })
  }

  const clear = async () => {
    const agreed = await confirm({
      title: t.clearTitle,
      confirmText: t.clearConfirm,
      cancelText: t.keep,
      danger: true,
    })
    if (agreed) clearSearches()
  }

  const chips = (list: readonly string[]) => (
    <View className="search-page__chips">
      {list.map((one) => (
        <Chip key={one} onClick={() => search(one)}>
          {one}
        </Chip>
      ))}
    </View>
  )

  const rest = () => (
    <>
      {history.length > 0 ? (
        <View>
          <SectionHead title={t.history} more={t.clear} onMore={() => void clear()} bare />
          {chips(history)}
        </View>
      ) : null}
      {hotWords.length > 0 ? (
        <View>
          <SectionHead title={t.hot} bare />
          {chips(hotWords)}
        </View>
      ) : null}
      {history.length + hotWords.length === 0 ? (
        <StateView picture="basket" title={t.empty} words={t.emptyWhat} compact />
      ) : null}
    </>
  )

  return (
    <PageFrame name="goodsSearch" title={t.title}>
      <View className="search-page">
        <SearchBox
          value={typed}
          placeholder={t.placeholder}
          focus
          extra={
            canScan && hasPage('scanResult') ? (
              <IconButton icon="scan" label={t.scan} onClick={() => void scan()} />
            ) : null
          }
          onChange={setTyped}
          onSearch={search}
        />
        {word ? <Suggestions word={word} onSearch={search} /> : rest()}
      </View>
    </PageFrame>
  )
}

export default SearchPage
