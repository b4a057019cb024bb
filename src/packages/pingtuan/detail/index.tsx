import { View } from '@tarojs/components'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { NavBar } from '@/components/nav-bar'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { go, goBack } from '@/lib/router'
import { keepInviter } from '@/stores/attribution'
import { idsOf } from '@/utils/scene'
import { words } from './messages'
import { PingtuanView } from './pingtuan-view'
import { usePingtuan } from './use-pingtuan'
import './index.scss'

const PingtuanPage = () => {
  const t = useWords(words)
  const asked = useParams('pingtuanDetail')
  // A code carries the ids in this order.
  const [goodsId, tuanId, inviter] = idsOf(asked.scene)
  const params = { goodsId, tuanId, inviter_id: inviter, ...asked }
  const pingtuan = usePingtuan(params)
  const { goods, set, gone, error, ready, reload } = pingtuan
  useEffect(() => keepInviter(params.inviter_id), [params.inviter_id])
  usePullDown(reload)

  const others = (
    <Button kind="outline" onClick={() => void go('pingtuanList')}>
      {t.seeOthers}
    </Button>
  )
  const content = () => {
    if (gone)
      return (
        <StateView
          picture="basket"
          title={params.goodsId === undefined ? t.badLink : t.gone}
          words={t.goneWhat}
        >
          {others}
        </StateView>
      )
    if (goods && set === null)
      return (
        <StateView picture="clock" title={t.none} words={t.noneWhat}>
          <Button onClick={() => void go('goodsDetail', { id: goods.basicInfo.id })}>{t.seeGoods}</Button>
          {others}
        </StateView>
      )
    if (goods && set && ready)
      return <PingtuanView pingtuan={pingtuan} goods={goods} set={set} inviterId={params.inviter_id} />
    if (error) return <FailedView error={error} onRetry={reload} />
    return (
      <View className="page-pingtuan__cards">
        <Skeleton shape="row" count={1} />
        <Skeleton shape="block" count={2} />
      </View>
    )
  }
  return (
    <PageFrame name="pingtuanDetail" title={t.title}>
      <View className="page-pingtuan">
        <View className="page-pingtuan__wash" />
        <NavBar title={t.title} tone="clear" onBack={() => void goBack()} />
        {content()}
      </View>
    </PageFrame>
  )
}

export default PingtuanPage
