import { View } from '@tarojs/components'
import { useEffect } from 'react'

import { FailedView } from '@/components/failed-view'
import { NavBar } from '@/components/nav-bar'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { goBack } from '@/lib/router'
import { keepInviter } from '@/stores/attribution'
import { idsOf } from '@/utils/scene'
import { GoodsPage } from './goods-page'
import { Gone } from './gone'
import { Loading } from './loading'
import { words } from './messages'
import { useDetail } from './use-detail'
import './index.scss'

const DetailPage = () => {
  const t = useWords(words)
  const params = useParams('goodsDetail')
  const [sceneId, sceneInviter] = idsOf(params.scene)
  const id = params.id ?? sceneId
  const inviterId = params.inviter_id ?? sceneInviter
  const { data, error, gone, reload } = useDetail(id)
  useEffect(() => keepInviter(inviterId), [inviterId])

  const content = () => {
    if (gone) return <Gone broken={id === undefined} />
    if (data) return <GoodsPage key={id} goods={data} inviterId={inviterId} />
    if (error) return <FailedView error={error} onRetry={reload} />
    return <Loading />
  }

  const overPicture = !gone && !(error && !data)
  return (
    <PageFrame name="goodsDetail" title={data?.basicInfo.name ?? t.title}>
      <View className="page-goods-detail">
        <NavBar
          title={overPicture ? undefined : t.title}
          tone={overPicture ? 'clear' : 'page'}
          floating={overPicture}
          onBack={() => void goBack()}
        />
        {content()}
      </View>
    </PageFrame>
  )
}

export default DetailPage
