import { Canvas, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { Skeleton, SkeletonBox, SkeletonText } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { pathOf, reLaunch } from '@/lib/router'
import type { PosterSubject } from '@/routes'
import { useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { CANVAS, NoCode } from './draw'
import { words } from './messages'
import { Preview } from './preview'
import { usePoster } from './use-poster'
import './index.scss'

const Loading = () => {
  const t = useWords(words)
  return (
    <Skeleton className="poster__paper poster__loading">
      <SkeletonBox className="poster__loading-picture" />
      <SkeletonText lines={[40, 90, 60]} />
      <View className="poster__drawing">{t.drawing}</View>
    </Skeleton>
  )
}

/** Drawing failed: the code's picture is missing, or the device cannot draw. */
const Undrawn = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const t = useWords(words)
  const noCode = error instanceof NoCode
  return (
    <StateView
      picture={noCode ? 'plug' : 'box'}
      title={noCode ? t.noCode : t.noDraw}
      words={noCode ? t.noCodeWhat : t.noDrawWhat}
    >
      <Button icon="refresh" onClick={onRetry}>
        {t.retry}
      </Button>
    </StateView>
  )
}

const PosterView = ({ subject, uid }: { subject: Partial<PosterSubject>; uid: Id | undefined }) => {
  const t = useWords(words)
  const { poster, drawn, gone, failed, error, reload, redraw } = usePoster(subject, uid)
  useShareAppMessage(() => (poster ? { title: poster.title, path: poster.path } : { path: pathOf('home') }))
  if (gone)
    return (
      <StateView picture="basket" title={t.gone} words={t.goneWhat}>
        <Button kind="outline" onClick={() => void reLaunch('home')}>
          {t.home}
        </Button>
      </StateView>
    )
  if (failed) return <FailedView error={failed} onRetry={reload} />
  if (error) return <Undrawn error={error} onRetry={redraw} />
  if (!poster || !drawn) return <Loading />
  return <Preview drawn={drawn} title={poster.title} onAgain={redraw} />
}

const PosterPage = () => {
  const t = useWords(words)
  const subject = useParams('poster')
  const uid = useSession((session) => session.uid)
  return (
    <PageFrame name="poster" title={t.title}>
      <View className="page-poster">
        {process.env.TARO_ENV === 'weapp' ? (
          <Canvas id={CANVAS} canvasId={CANVAS} type="2d" className="poster__canvas" />
        ) : null}
        {subject.kind === 'invitation' ? (
          <MemberGate picture="ticket" what={t.loginWhat} reason={t.loginReason}>
            {(member) => <PosterView subject={subject} uid={member} />}
          </MemberGate>
        ) : (
          <PosterView subject={subject} uid={uid} />
        )}
      </View>
    </PageFrame>
  )
}

export default PosterPage
