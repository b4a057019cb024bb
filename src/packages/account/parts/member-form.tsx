import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { AsyncView } from '@/components/async-view'
import { Skeleton } from '@/components/skeleton'
import { useData } from '@/hooks/use-data'
import { refreshProfile } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { UserDetail } from '@/types/api/user'
import './form.scss'

interface MemberFormProps {
  uid: Id
  /** Lines of the boxes while it loads. */
  boxes: number
  children: (profile: UserDetail, reload: () => Promise<unknown>) => ReactNode
}

/** A form about what the shop knows of its user, which is read first. */
export const MemberForm = ({ uid, boxes, children }: MemberFormProps) => {
  const profile = useData(['profile', uid], refreshProfile)
  return (
    <AsyncView
      {...profile}
      skeleton={
        <View className="account-form">
          <Skeleton shape="cell" count={boxes} />
        </View>
      }
    >
      {(user) => <View className="account-form">{children(user, profile.reload)}</View>}
    </AsyncView>
  )
}
