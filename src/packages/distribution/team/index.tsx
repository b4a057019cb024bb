import { Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Avatar } from '@/components/avatar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { Tabs } from '@/components/tabs'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { fxMembers } from '@/services'
import type { Id } from '@/types/api/common'
import type { FxMember } from '@/types/api/distribution'
import { shortDate } from '@/utils/date'
import { PartnerGate } from '../parts/open-gate'
import { words } from './messages'
import './index.scss'

type Level = FxMember['level']

const Row = ({ member }: { member: FxMember }) => {
  const t = useWords(words)
  const { nicks, avatarUrls, mobileMasks, dateAdd } = member
  return (
    <View className="fx-member">
      <Avatar size={36} src={avatarUrls} />
      <View className="fx-member__words">
        <Text className="fx-member__name">{nicks || t.nobody}</Text>
        {mobileMasks ? <Text className="fx-member__note">{mobileMasks}</Text> : null}
      </View>
      <Text className="fx-member__note">{t.joined(shortDate(dateAdd, 'YYYY-MM-DD'))}</Text>
    </View>
  )
}

const Members = ({ uid, level }: { uid: Id; level: Level }) => {
  const t = useWords(words)
  const pages = usePages(['fx-members', uid, level], (page, pageSize) => fxMembers({ level, page, pageSize }))
  useVisible(() => void pages.reload())
  usePullDown(pages.reload)
  useReachBottom(pages.loadMore)
  return (
    <PagesView
      pages={pages}
      skeleton={<Skeleton shape="row" count={5} />}
      empty={
        <StateView picture={scene.heart} title={t.empty[level]} words={t.emptyWhat}>
          <Button onClick={() => void go('invitation')}>{t.invite}</Button>
        </StateView>
      }
      endText={t.end}
    >
      {(members) => (
        <Card>
          {members.map((member) => (
            <Row key={member.uids} member={member} />
          ))}
        </Card>
      )}
    </PagesView>
  )
}

const Team = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { level: first } = useParams('distributionTeam')
  const [level, setLevel] = useState<Level>(first === 2 ? 2 : 1)
  return (
    <>
      <Tabs
        items={([1, 2] as const).map((key) => ({ key, label: t.tabs[key] }))}
        value={level}
        onChange={setLevel}
      />
      <View className="page-fx-team">
        <Members key={level} uid={uid} level={level} />
      </View>
    </>
  )
}

const DistributionTeamPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="distributionTeam" title={t.title}>
      <PartnerGate>{(uid) => <Team uid={uid} />}</PartnerGate>
    </PageFrame>
  )
}

export default DistributionTeamPage
