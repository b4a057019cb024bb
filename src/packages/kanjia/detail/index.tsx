import { OfferPage } from '@/features/offer-page'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
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
  return (
    <PageFrame name="kanjiaDetail" title={t.title}>
      <OfferPage
        offer={bargain}
        words={t}
        goodsId={params.goodsId}
        inviterId={params.inviter_id}
        list="kanjiaList"
      >
        {(goods, set) => (
          <BargainView bargain={bargain} goods={goods} set={set} inviterId={params.inviter_id} />
        )}
      </OfferPage>
    </PageFrame>
  )
}

export default KanjiaPage
