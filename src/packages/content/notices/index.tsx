import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go, reLaunch } from '@/lib/router'
import { noticeList } from '@/services'
import { shortDate } from '@/utils/date'
import { words } from './messages'
import './index.scss'

const Notices = () => {
  const t = useWords(words)
  const pages = usePages(['notices'], (page, pageSize) => noticeList({ page, pageSize }))
  useReachBottom(pages.loadMore)
  usePullDown(pages.reload)
  return (
    <PagesView
      pages={pages}
      skeleton={<Skeleton shape="cell" count={6} />}
      empty={
        <StateView picture={scene.note} title={t.emptyTitle} words={t.emptyBody}>
          <Button onClick={() => void reLaunch('home')}>{t.home}</Button>
        </StateView>
      }
    >
      {(notices) => (
        <Card>
          {notices.map(({ id, title, dateAdd }) => (
            <Cell
              key={id}
              title={title}
              note={shortDate(dateAdd, 'YYYY-MM-DD')}
              label={title}
              onClick={() => void go('noticeDetail', { id })}
            />
          ))}
        </Card>
      )}
    </PagesView>
  )
}

const NoticesPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="notices" title={t.title}>
      <View className="page-notices">
        <Notices />
      </View>
    </PageFrame>
  )
}

export default NoticesPage
