import { View } from '@tarojs/components'
import { useReachBottom, useShareAppMessage } from '@tarojs/taro'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, pathOf } from '@/lib/router'
import { parseDate } from '@/utils/date'
import { loadOffers } from './load'
import { words } from './messages'
import { Row } from './row'
import './index.scss'

const PAGE_SIZE = 10

const Offers = () => {
  const t = useWords(words)
  const pages = usePages(['pingtuan-list'], loadOffers, PAGE_SIZE)
  const reload = () => pages.reload()
  useVisible(() => void reload())
  usePullDown(reload)
  useReachBottom(pages.loadMore)

  const offers = pages.items.flatMap(({ goods, set, tuan }) =>
    set && (tuan || !(parseDate(set.dateEnd) <= shopNow())) ? [{ goods, set, tuan }] : [],
  )
  return (
    <PagesView
      pages={{ ...pages, items: offers }}
      skeleton={<Skeleton shape="row" count={5} />}
      empty={
        <StateView picture="basket" title={t.empty} words={t.emptyWhat}>
          <Button kind="outline" onClick={() => void go('home')}>
            {t.goHome}
          </Button>
        </StateView>
      }
      endText={t.end}
    >
      {(shown) =>
        shown.map(({ goods, set, tuan }) => (
          <Row key={goods.id} goods={goods} set={set} tuan={tuan} onOver={() => void reload()} />
        ))
      }
    </PagesView>
  )
}

const PingtuanListPage = () => {
  const t = useWords(words)
  useShareAppMessage(() => ({ title: t.share, path: pathOf('pingtuanList') }))
  return (
    <PageFrame name="pingtuanList" title={t.title}>
      <View className="page-pingtuan-list">
        <Card>
          <Cell icon="users" title={t.mine} onClick={() => void go('pingtuanMine')}>
            {t.mineNote}
          </Cell>
        </Card>
        <Offers />
      </View>
    </PageFrame>
  )
}

export default PingtuanListPage
