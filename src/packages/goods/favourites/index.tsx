import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Button } from '@/components/button'
import { PagesView } from '@/components/pages-view'
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
import { KeptRow } from '../kept-row'
import { words } from './messages'
import { useFavourites } from './use-favourites'
import './index.scss'

const Favourites = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const [typed, setTyped] = useState('')
  const [keyword, setKeyword] = useState('')
  const { pages, removed, remove, undo, forget } = useFavourites(uid, keyword)
  useReachBottom(pages.loadMore)
  usePullDown(pages.reload)

  const type = (text: string) => {
    setTyped(text)
    if (!text) setKeyword('')
  }

  const empty = keyword ? (
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
      <SearchBox value={typed} placeholder={t.search} onChange={type} onSearch={setKeyword} />
      <PagesView pages={pages} skeleton={<Skeleton shape="row" count={5} />} empty={empty} endText={t.end}>
        {(favourites) => (
          <View className="favourites-page__list">
            {favourites.map((favourite) => (
              <KeptRow
                key={favourite.goodsId}
                hearted
                id={favourite.goodsId}
                kept={{ name: favourite.goodsName, pic: favourite.pic }}
                remove={t.remove}
                removeNamed={t.removeNamed}
                onRemove={() => remove(favourite)}
              />
            ))}
          </View>
        )}
      </PagesView>
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
