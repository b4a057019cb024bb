import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

import { Card } from '@/components/card'
import { Price } from '@/components/price'
import { scene } from '@/components/state-view/scenes'
import { Tag } from '@/components/tag'
import { MemberGate } from '@/features/member-gate'
import { PayingFrame } from '@/features/page-frame/paying'
import { useParams } from '@/hooks/use-params'
import { useRecord } from '@/hooks/use-record'
import { useWords } from '@/hooks/use-words'
import { pathOf, replace } from '@/lib/router'
import { virtualTraderDetail } from '@/services'
import { useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { words as partWords } from '../parts/messages'
import { OpenGate } from '../parts/open-gate'
import { Piece } from '../parts/piece'
import { Locked } from './locked'
import { words } from './messages'
import { Opened } from './opened'
import { isBought } from './use-buy'
import './index.scss'

const Detail = ({ uid, id }: { uid: Id; id: Id | undefined }) => {
  const t = useWords(words)
  const part = useWords(partWords)
  const piece = useRecord(['paid', uid], id, virtualTraderDetail)
  return (
    <Piece
      piece={piece}
      gone={{
        title: t.goneTitle,
        words: t.goneBody,
        button: t.browse,
        onLeave: () => void replace('paidContent'),
      }}
    >
      {(goods) => (
        <View className="page-paid-detail">
          <Card padding="l">
            <View className="page-paid-detail__name">{goods.name}</View>
            <View className="page-paid-detail__line">
              {goods.price > 0 ? (
                <Price value={goods.price} size="ml" />
              ) : (
                <Tag kind="brand">{part.free}</Tag>
              )}
              {goods.buyNumber ? (
                <View className="page-paid-detail__sold">{part.bought(goods.buyNumber)}</View>
              ) : null}
              {isBought(goods) ? <Tag kind="brand">{t.opened}</Tag> : null}
            </View>
          </Card>
          {isBought(goods) ? (
            <Opened goods={goods} />
          ) : (
            <Locked uid={uid} goods={goods} onBought={piece.reload} />
          )}
        </View>
      )}
    </Piece>
  )
}

const PaidDetailPage = () => {
  const t = useWords(words)
  const part = useWords(partWords)
  const { id } = useParams('paidDetail')
  const sharer = useSession((session) => session.uid)
  useShareAppMessage(() => ({
    title: t.title,
    path: pathOf('paidDetail', { id: id ?? 0, inviter_id: sharer }),
  }))
  return (
    <PayingFrame name="paidDetail" title={t.title}>
      <OpenGate>
        <MemberGate picture={scene.note} what={part.what} reason={part.reason}>
          {(uid) => <Detail uid={uid} id={id} />}
        </MemberGate>
      </OpenGate>
    </PayingFrame>
  )
}

export default PaidDetailPage
