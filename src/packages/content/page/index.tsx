import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { RichText } from '@/features/rich-text'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { callPhone } from '@/lib/platform/feedback'
import { reLaunch } from '@/lib/router'
import { cmsPage } from '@/services'
import { useSettings } from '@/stores/settings'
import { htmlNodes } from '@/utils/html-nodes'
import { words } from './messages'
import './index.scss'

/** One page of the merchant's back office: agreement, privacy, about, purchase notes. */
const ContentPage = () => {
  const t = useWords(words)
  const { key = 'about' } = useParams('contentPage')
  const phone = useSettings((settings) => settings.merchant.servicePhone)
  const { data, error, reload } = useData(['cms-page', key], () => cmsPage(key))
  const titles: Partial<Record<string, string>> = t.titles
  const title = data?.title ?? titles[key] ?? t.title
  return (
    <PageFrame name="contentPage" title={title} ground="card">
      <View className="page-content">
        <AsyncView
          data={data}
          error={error}
          reload={reload}
          skeleton={<Skeleton shape="block" count={3} />}
          isEmpty={(page) => htmlNodes(page?.content ?? '').length === 0}
          empty={
            <StateView picture={scene.note} title={t.emptyTitle} words={phone ? t.emptyBody : undefined}>
              {phone ? <Button onClick={() => void callPhone(phone)}>{t.call}</Button> : null}
              <Button kind="line" onClick={() => void reLaunch('home')}>
                {t.home}
              </Button>
            </StateView>
          }
        >
          {(page) =>
            page ? (
              <View className="page-content__text">
                <RichText html={page.content} />
              </View>
            ) : null
          }
        </AsyncView>
      </View>
    </PageFrame>
  )
}

export default ContentPage
