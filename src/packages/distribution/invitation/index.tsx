import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

import { AsyncView } from '@/components/async-view'
import { BottomBar } from '@/components/bottom-bar'
import { Picture } from '@/components/picture'
import { SkeletonBox } from '@/components/skeleton'
import { TextLink } from '@/components/text-link'
import { PageFrame } from '@/features/page-frame'
import { ShareButton } from '@/features/share-button'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { previewPictures } from '@/lib/platform/preview'
import { go, hasPage, pathOf } from '@/lib/router'
import { routes } from '@/routes'
import { wxaQrcode } from '@/services'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { PartnerGate } from '../parts/open-gate'
import { LinkCard } from './link-card'
import { words } from './messages'
import './index.scss'

const WIDTH = 430

/** The home page keeps who invited: from a code as its `scene`, from a link as `inviter_id`. */
const codeOf = (uid: Id): Promise<string> =>
  wxaQrcode({ scene: `inviter_id=${uid}`, page: routes.home.path, width: WIDTH })

const Invitation = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const shop = useSettings(({ merchant }) => merchant.name)
  const code = useData(['invitation-code', uid], () => codeOf(uid))
  const path = pathOf('home', { inviter_id: uid })
  const preview = (address: string) => previewPictures([address], address)
  return (
    <View className="page-invitation">
      <View className="invitation-poster">
        <Text className="invitation-poster__headline">{t.headline(shop)}</Text>
        <Text className="invitation-poster__what">{t.what}</Text>
        <View className="invitation-poster__code">
          <AsyncView
            data={code.data}
            error={code.error}
            reload={code.reload}
            failed="part"
            skeleton={<SkeletonBox className="invitation-poster__box" />}
          >
            {(address) => (
              <Picture src={address} label={t.code} fit="contain" onClick={() => preview(address)} />
            )}
          </AsyncView>
        </View>
        <Text className="invitation-poster__what">{t.member(String(uid))}</Text>
        {hasPage('poster') ? (
          <TextLink icon="image" size={14} onClick={() => void go('poster', { kind: 'invitation' })}>
            {t.poster}
          </TextLink>
        ) : null}
      </View>
      <LinkCard path={path} />
      <View className="page-invitation__note">{t.note}</View>
      <BottomBar>
        <ShareButton path={path}>{t.share}</ShareButton>
      </BottomBar>
    </View>
  )
}

const InvitationPage = () => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const shop = useSettings(({ merchant }) => merchant.name)
  useShareAppMessage(() => ({ title: t.card(shop), path: pathOf('home', { inviter_id: uid }) }))
  return (
    <PageFrame name="invitation" title={t.title}>
      <PartnerGate>{(member) => <Invitation uid={member} />}</PartnerGate>
    </PageFrame>
  )
}

export default InvitationPage
