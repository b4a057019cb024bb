import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { Steps } from '@/components/steps'
import { PageFrame } from '@/features/page-frame'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { Id } from '@/types/api/common'
import type { FxApplyInfo } from '@/types/api/distribution'
import { shortDate } from '@/utils/date'
import { maskPhone } from '@/utils/mask'
import { OpenGate, useProgress } from '../parts/open-gate'
import { Dashboard } from './dashboard'
import { words } from './messages'
import './index.scss'

interface StateProps {
  info: FxApplyInfo
  reload: () => unknown
}

const Waiting = ({ info, reload }: StateProps) => {
  const t = useWords(words)
  const { name = '', mobile, dateAdd } = info
  return (
    <>
      <Card padding="l">
        <Steps items={[t.steps.sent, t.steps.checked, t.steps.open]} done={2} />
      </Card>
      <StateView
        picture="clock"
        title={t.waiting}
        words={t.waitingWhat(name, maskPhone(mobile), shortDate(dateAdd))}
      >
        <Button kind="outline" icon="refresh" onClick={() => void reload()}>
          {t.check}
        </Button>
      </StateView>
    </>
  )
}

const Refused = ({ info }: { info: FxApplyInfo }) => {
  const t = useWords(words)
  return (
    <StateView
      picture={scene.note}
      title={t.refused}
      words={info.remark ? t.refusedWhy(info.remark) : undefined}
    >
      <Button onClick={() => void go('distributionApply')}>{t.again}</Button>
    </StateView>
  )
}

const Join = () => {
  const t = useWords(words)
  return (
    <StateView picture={scene.coin} title={t.join} words={t.joinWhat}>
      <Button onClick={() => void go('distributionApply')}>{t.apply}</Button>
    </StateView>
  )
}

const Home = ({ uid }: { uid: Id }) => {
  const { data, error, reload } = useProgress(uid)
  useVisible(() => void reload())
  usePullDown(reload)
  return (
    <View className="page-distribution">
      <AsyncView
        data={data}
        error={error}
        reload={reload}
        skeleton={<Skeleton shape="block" count={2} />}
        empty={<Join />}
      >
        {(info) => {
          if (!info || info.status === 0) return info ? <Waiting info={info} reload={reload} /> : null
          return info.status === 1 ? <Refused info={info} /> : <Dashboard uid={uid} info={info} />
        }}
      </AsyncView>
    </View>
  )
}

const DistributionPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="distribution" title={t.title}>
      <OpenGate>{(uid) => <Home uid={uid} />}</OpenGate>
    </PageFrame>
  )
}

export default DistributionPage
