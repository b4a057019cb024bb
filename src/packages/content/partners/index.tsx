import { Text, View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Picture } from '@/components/picture'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { openDocument } from '@/lib/platform/document'
import { isH5 } from '@/lib/platform/system'
import { reLaunch } from '@/lib/router'
import { friendlyPartnerList } from '@/services'
import type { FriendlyPartner } from '@/types/api/system'
import { words } from './messages'
import './index.scss'

/** Browsers open a site; a mini program may not, so its address goes to the clipboard. */
const visit = async (address: string, copied: string): Promise<void> => {
  if (isH5 && (await openDocument(address))) return
  if (await copyText(address)) toast(copied)
}

const Partner = ({ partner }: { partner: FriendlyPartner }) => {
  const t = useWords(words)
  const { title, picUrl, remark, linkUrl } = partner
  const link = linkUrl
    ? control(() => void visit(linkUrl, t.copied), { role: 'link', label: `${title} ${t.open}` })
    : {}
  return (
    <View className="partner-row" {...link}>
      <View className="partner-row__picture">
        <Picture src={picUrl} label={title} />
      </View>
      <View className="partner-row__words">
        <Text className="partner-row__title">{title}</Text>
        {remark ? <Text className="partner-row__remark">{remark}</Text> : null}
      </View>
      {linkUrl ? <Icon name="right" size={16} className="partner-row__arrow" /> : null}
    </View>
  )
}

const PartnersPage = () => {
  const t = useWords(words)
  const { data, error, reload } = useData(['partners'], () => friendlyPartnerList())
  return (
    <PageFrame name="partners" title={t.title}>
      <View className="page-partners">
        <AsyncView
          data={data}
          error={error}
          reload={reload}
          skeleton={<Skeleton shape="row" count={4} />}
          empty={
            <StateView picture={scene.heart} title={t.emptyTitle}>
              <Button onClick={() => void reLaunch('home')}>{t.home}</Button>
            </StateView>
          }
        >
          {(partners) => (
            <Card>
              {partners.map((partner) => (
                <Partner key={partner.id} partner={partner} />
              ))}
            </Card>
          )}
        </AsyncView>
      </View>
    </PageFrame>
  )
}

export default PartnersPage
