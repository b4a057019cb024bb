import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { ListEnd } from '@/components/list-end'
import { SearchBox } from '@/components/search-box'
import { Skeleton } from '@/components/skeleton'
import { Snackbar } from '@/components/snackbar'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { ensureLogin, useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { FavouriteRow } from './favourite-row'
import { words } from './messages'
import { useFavourites } from './use-favourites'
import './index.scss'

const Favourites = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const [typed, setTyped] = useState('')
  const [keyword, setKeyword] = useState('')
  const { pages, items, removed, remove, undo, forget, reload } = useFavourites(uid, keyword)
  useReachBottom(pages.loadMore)
  usePullDown(reload)

  const type = (text: string) => {
    setTyped(text)
    if (!text) setKeyword('')
  }

  const content = () => {
    if (pages.error) return <FailedView error={pages.error} onRetry={reload} />
    if (pages.loading) return <Skeleton shape="row" count={5} />
    if (items.length === 0 && pages.ended)
      return keyword ? (
        <StateView picture={scene.heart} title={t.nothingFor(keyword)}>
          <Button kind="outline" onClick={() => type('')}>
            {t.seeAll}
          </Button>
        </StateView>
      ) : (
        <StateView picture={scene.heart} title={t.empty} words={t.emptyWhat}>
          <Button kind="outline" onClick={() => void go('home')}>
            {t.goHome}
          </Button>
        </StateView>
      )
    return (
      <>
        <View className="favourites-page__list">
          {items.map((favourite) => (
            <FavouriteRow key={favourite.goodsId} favourite={favourite} onRemove={remove} />
          ))}
        </View>
        <ListEnd list={pages} endText={t.end} />
      </>
    )
  }

  return (
    <>
      <SearchBox value={typed} placeholder={t.search} onChange={type} onSearch={setKeyword} />
      {content()}
      <Snackbar
        open={removed !== undefined}
        text={t.removed}
        action={t.undo}
        above="edge"
        onAction={undo}
        onClose={forget}
      />
    </>
  )
}

const FavouritesPage = () => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  return (
    <PageFrame name="favourites" title={t.title}>
      <View className="favourites-page">
        {uid === undefined ? (
          <StateView picture={scene.heart} title={t.visitor} words={t.visitorWhat}>
            <Button onClick={() => void ensureLogin(t.loginReason)}>{t.login}</Button>
          </StateView>
        ) : (
          <Favourites key={uid} uid={uid} />
        )}
      </View>
    </PageFrame>
  )
}

export default FavouritesPage
