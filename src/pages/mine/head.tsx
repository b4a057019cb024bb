import { Text, View } from '@tarojs/components'

import { Avatar } from '@/components/avatar'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { SkeletonText } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import { useWords } from '@/hooks/use-words'
import { frame } from '@/lib/platform/system'
import { go, hasPage } from '@/lib/router'
import { ensureLogin } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { maskPhone } from '@/utils/mask'
import { words } from './messages'
import type { Mine } from './use-mine'

interface HeadProps {
  /** Undefined for a visitor. */
  uid: Id | undefined
  profile: Mine['profile']
}

const Visitor = () => {
  const t = useWords(words)
  return (
    <View className="mine-head__row" {...control(() => void ensureLogin(t.loginReason))}>
      <Avatar size={56} />
      <View className="mine-head__words">
        <View className="mine-head__line">
          <Text className="mine-head__name">{t.login}</Text>
          <Icon name="right" size={18} />
        </View>
        <View className="mine-head__note">{t.loginNote}</View>
      </View>
    </View>
  )
}

const Member = ({ uid, profile }: { uid: Id; profile: Mine['profile'] }) => {
  const t = useWords(words)
  const { data, error, reload } = profile
  if (!data) {
    return (
      <View
        className="mine-head__row"
        {...(error ? control(() => void reload(), { label: t.profileFailed }) : {})}
      >
        <Avatar size={56} />
        <View className="mine-head__words">
          {error ? <Text>{t.profileFailed}</Text> : <SkeletonText lines={[40, 60]} />}
        </View>
      </View>
    )
  }
  const { base, userLevel } = data
  const editable = hasPage('profile')
  return (
    <View
      className="mine-head__row"
      {...(editable ? control(() => void go('profile'), { role: 'link', label: t.editProfile }) : {})}
    >
      <Avatar size={56} src={base.avatarUrl} ground="rose" />
      <View className="mine-head__words">
        <View className="mine-head__line">
          <Text className="mine-head__name">{base.nick || t.noName(uid)}</Text>
          {editable ? <Icon name="edit" size={16} /> : null}
        </View>
        <View className="mine-head__line">
          {userLevel ? (
            <Tag kind="gold" className="mine-head__level">
              {userLevel.name}
            </Tag>
          ) : null}
          <Text className="mine-head__phone">{base.mobile ? maskPhone(base.mobile) : t.noPhone}</Text>
        </View>
      </View>
    </View>
  )
}

/** Who this is. Keeps the status bar and WeChat's capsule free. */
export const Head = ({ uid, profile }: HeadProps) => {
  const { statusBar, capsule } = frame()
  return (
    <View
      className="mine-head"
      style={{ paddingTop: `${statusBar + 16}px`, paddingRight: `${capsule + 12}px` }}
    >
      {uid === undefined ? <Visitor /> : <Member uid={uid} profile={profile} />}
    </View>
  )
}
