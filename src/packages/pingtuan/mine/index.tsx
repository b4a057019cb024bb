import { useReachBottom } from '@tarojs/taro'

import { Button } from '@/components/button'
import { PagesView } from '@/components/pages-view'
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

  return (
    <PagesView
      className="page-my-groups"
      pages={pages}
      skeleton={<Skeleton shape="row" count={4} />}
      empty={
        <StateView picture="basket" title={t.empty} words={t.emptyWhat}>
          <Button onClick={() => void go('pingtuanList')}>{t.toList}</Button>
        </StateView>
      }
      endText={t.end}
    >
      {(groups) =>
        groups.map((group) => <Row key={group.joined.id} group={group} onOver={() => void reload()} />)
      }
    </PagesView>
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
