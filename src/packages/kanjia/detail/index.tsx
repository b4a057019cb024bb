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
import { BargainView } from './bargain-view'
import { words } from './messages'
import { useBargain } from './use-bargain'
import './index.scss'

const KanjiaPage = () => {
  const t = useWords(words)
  const asked = useParams('kanjiaDetail')
  // A code carries the ids in this order; whose bargain it is invites, unless another one passes it on.
  const [goodsId, kjid, kjJoinUid, inviter = kjJoinUid] = idsOf(asked.scene)
  const params = { goodsId, kjid, kjJoinUid, inviter_id: inviter, ...asked }
  const bargain = useBargain(params)
  const { goods, set, sets, gone, error, ready, reload } = bargain
  useEffect(() => keepInviter(params.inviter_id), [params.inviter_id])
  usePullDown(reload)

  const others = (
    <Button kind="outline" onClick={() => void go('kanjiaList')}>
      {t.others}
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
    if (goods && sets?.length === 0)
      return (
        <StateView picture="clock" title={t.none} words={t.noneWhat}>
          <Button onClick={() => void go('goodsDetail', { id: goods.basicInfo.id })}>{t.seeGoods}</Button>
          {others}
        </StateView>
      )
    if (goods && set && ready)
      return <BargainView bargain={bargain} goods={goods} set={set} inviterId={params.inviter_id} />
    if (error) return <FailedView error={error} onRetry={reload} />
    return (
      <View className="page-kanjia__cards">
        <Skeleton shape="row" count={1} />
        <Skeleton shape="block" count={2} />
      </View>
    )
  }
  return (
    <PageFrame name="kanjiaDetail" title={t.title}>
      <View className="page-kanjia">
        <View className="page-kanjia__wash" />
        <NavBar title={t.title} tone="clear" onBack={() => void goBack()} />
        {content()}
      </View>
    </PageFrame>
  )
}

export default KanjiaPage
