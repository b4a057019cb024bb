import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { useWords } from '@/hooks/use-words'
import { replace } from '@/lib/router'
import type { Id } from '@/types/api/common'
import { OpenGate, useProgress } from '../parts/open-gate'
import { Form } from './form'
import { words } from './messages'
import './index.scss'

const REFUSED = 1

const Apply = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { data, error, reload } = useProgress(uid)
  if (error) return <FailedView error={error} onRetry={reload} />
  if (data === undefined) return <Skeleton shape="block" count={1} />
  if (data !== null && data.status !== REFUSED)
    return (
      <StateView picture={scene.note} title={data.status === 0 ? t.pending : t.accepted}>
        <Button onClick={() => void replace('distribution')}>{t.see}</Button>
      </StateView>
    )
  return (
    <View className="page-fx-apply">
      <Form before={data} onSent={reload} />
    </View>
  )
}

const DistributionApplyPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="distributionApply" title={t.title}>
      <OpenGate>{(uid) => <Apply uid={uid} />}</OpenGate>
    </PageFrame>
  )
}

export default DistributionApplyPage
