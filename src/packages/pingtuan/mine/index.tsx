import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { ListEnd } from '@/components/list-end'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { Id } from '@/types/api/common'
import { loadMine } from './load'
import { words } from './messages'
import { Row } from './row'
import './index.scss'

const PAGE_SIZE = 10

const Groups = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const pages = usePages(['my-groups', uid], loadMine, PAGE_SIZE)
  const reload = () => pages.reload()
  useVisible(() => void reload())
  usePullDown(reload)
  useReachBottom(pages.loadMore)

  if (pages.error) return <FailedView error={pages.error} onRetry={reload} />
  if (pages.loading) return <Skeleton shape="row" count={4} />
  if (pages.items.length === 0)
    return (
      <StateView picture="basket" title={t.empty} words={t.emptyWhat}>
        <Button onClick={() => void go('pingtuanList')}>{t.toList}</Button>
      </StateView>
    )
  return (
    <View className="page-my-groups">
      {pages.items.map((group) => (
        <Row key={group.joined.id} group={group} onOver={() => void reload()} />
      ))}
      <ListEnd list={pages} endText={t.end} />
    </View>
  )
}

const MyGroupsPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="pingtuanMine" title={t.title}>
      <MemberGate picture="basket" what={t.what} reason={t.reason}>
        {(uid) => <Groups uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default MyGroupsPage
