import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { PagesView } from '@/components/pages-view'
import { Price } from '@/components/price'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { Tag } from '@/components/tag'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go, reLaunch } from '@/lib/router'
import { virtualTraderList } from '@/services'
import { OpenGate } from '../parts/open-gate'
import { words } from '../parts/messages'
import './index.scss'

const ON_SALE = 0

const PaidList = () => {
  const t = useWords(words)
  const pages = usePages(['paid'], (page, pageSize) => virtualTraderList({ status: ON_SALE, page, pageSize }))
  useReachBottom(pages.loadMore)
  usePullDown(pages.reload)
  return (
    <PagesView
      pages={pages}
      skeleton={<Skeleton shape="cell" count={5} />}
      empty={
        <StateView picture={scene.note} title={t.emptyTitle}>
          <Button onClick={() => void reLaunch('home')}>{t.home}</Button>
        </StateView>
      }
    >
      {(items) => (
        <Card>
          {items.map(({ id, name, price, buyNumber }) => (
            <Cell
              key={id}
              title={name}
              note={buyNumber ? t.bought(buyNumber) : undefined}
              label={name}
              onClick={() => void go('paidDetail', { id })}
            >
              {price > 0 ? <Price value={price} size="sm" /> : <Tag kind="brand">{t.free}</Tag>}
            </Cell>
          ))}
        </Card>
      )}
    </PagesView>
  )
}

const PaidListPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="paidContent" title={t.title}>
      <OpenGate>
        <View className="page-paid">
          <SectionHead bare title={t.title} more={t.mine} onMore={() => void go('paidMine')} />
          <PaidList />
        </View>
      </OpenGate>
    </PageFrame>
  )
}

export default PaidListPage
