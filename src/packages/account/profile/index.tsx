import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { scene } from '@/components/state-view/scenes'
import { Skeleton } from '@/components/skeleton'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { refreshProfile } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { Form } from './form'
import { words } from './messages'
import './index.scss'

const Profile = ({ uid }: { uid: Id }) => {
  const { data, error, reload } = useData(['profile', uid], refreshProfile)
  // Back from binding a phone or checking the name.
  useVisible(() => void reload())
  usePullDown(reload)
  return (
    <AsyncView
      data={data}
      error={error}
      reload={reload}
      skeleton={
        <View className="page-profile">
          <Skeleton shape="cell" count={8} />
        </View>
      }
    >
      {(profile) => <Form profile={profile} reload={reload} />}
    </AsyncView>
  )
}

const ProfilePage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="profile" title={t.title}>
      <MemberGate picture={scene.note} what={t.what} reason={t.reason}>
        {(uid) => <Profile uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default ProfilePage
