import { View } from '@tarojs/components'
import { useReachBottom, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'

import { Button } from '@/components/button'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, pathOf } from '@/lib/router'
import { useSession } from '@/stores/session'
import { kanjiaState } from '@/utils/kanjia'
import { loadBargains, loadMine } from './load'
import { words } from './messages'
import { Row } from './row'
import './index.scss'

const PAGE_SIZE = 20

const Bargains = () => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  // Counts activities that ended while they were looked at: what is shown is chosen anew.
  const [, setEnded] = useState(0)
  const pages = usePages(['kanjia-list'], loadBargains, PAGE_SIZE)
  const offers = pages.items.flatMap(({ goods, sets }) => sets.map((set) => ({ goods, set })))
  const ids = offers.map(({ set }) => set.id)
  const mine = useData(uid === undefined || ids.length === 0 ? null : ['kanjia-mine', uid, ...ids], () =>
    loadMine(ids),
  )
  const reload = () => Promise.all([pages.reload(), ...(uid === undefined ? [] : [mine.reload()])])
  useVisible(() => void reload())
  usePullDown(reload)
  useReachBottom(pages.loadMore)

  const over = () => {
    setEnded((count) => count + 1)
    void reload()
  }

  // What can be started, and what the user has started while it lasts.
  const shown = offers.filter(({ set }) => {
    const state = kanjiaState(set, shopNow())
    return state === 'on' || (state === 'soldOut' && mine.data?.has(set.id))
  })
  return (
    <PagesView
      pages={{ ...pages, items: shown, reload }}
      skeleton={<Skeleton shape="row" count={5} />}
      empty={
        <StateView picture="clock" title={t.empty} words={t.emptyWhat}>
          <Button kind="outline" onClick={() => void go('home')}>
            {t.goHome}
          </Button>
        </StateView>
      }
      endText={t.end}
    >
      {(bargains) => (
        <View className="kanjia-list">
          {bargains.map(({ goods, set }) => (
            <Row key={set.id} goods={goods} set={set} mine={mine.data?.get(set.id)} onOver={over} />
          ))}
        </View>
      )}
    </PagesView>
  )
}

const KanjiaListPage = () => {
  const t = useWords(words)
  useShareAppMessage(() => ({ title: t.share, path: pathOf('kanjiaList') }))
  return (
    <PageFrame name="kanjiaList" title={t.title}>
      <Bargains />
    </PageFrame>
  )
}

export default KanjiaListPage
