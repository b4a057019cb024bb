import { OfferPage } from '@/features/offer-page'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
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
  return (
    <PageFrame name="pingtuanDetail" title={t.title}>
      <OfferPage
        offer={pingtuan}
        words={t}
        goodsId={params.goodsId}
        inviterId={params.inviter_id}
        list="pingtuanList"
      >
        {(goods, set) => (
          <PingtuanView pingtuan={pingtuan} goods={goods} set={set} inviterId={params.inviter_id} />
        )}
      </OfferPage>
    </PageFrame>
  )
}

export default PingtuanPage
