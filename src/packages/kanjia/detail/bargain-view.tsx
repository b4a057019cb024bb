import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Tag } from '@/components/tag'
import { OfferHead } from '@/features/offer-head'
import { SkuSheet, type SkuChoice } from '@/features/sku-sheet'
import { lineOfChoice } from '@/features/sku-sheet/line'
import { useOnce } from '@/hooks/use-once'
import { useShareCard } from '@/hooks/use-share-card'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { go, pathOf } from '@/lib/router'
import { createDraft } from '@/stores/draft'
import type { Id } from '@/types/api/common'
import type { GoodsDetail } from '@/types/api/goods'
import type { KanjiaHelp, KanjiaSet } from '@/types/api/kanjia'
import { formatYuan } from '@/utils/money'
import { useKanjiaState } from '../use-kanjia-state'
import { Actions } from './actions'
import { Activities } from './activities'
import { CutSheet, HelpSheet } from './help-sheet'
import { Helpers } from './helpers'
import { words } from './messages'
import { ProgressCard } from './progress-card'
import { Rules } from './rules'
import { unpaidOrderOf } from './unpaid-order'
import type { Bargain } from './use-bargain'
import { useMoves } from './use-moves'

interface BargainViewProps {
  bargain: Bargain
  goods: GoodsDetail
  set: KanjiaSet
  inviterId?: Id
}

/** A goods with its bargain, seen by its starter, a friend or a visitor. */
export const BargainView = ({ bargain, goods, set, inviterId }: BargainViewProps) => {
  const t = useWords(words)
  const { basicInfo } = goods
  const { detail, friend, joiner, uid, stage } = bargain
  const [asking, setAsking] = useState(false)
  const [remark, setRemark] = useState('')
  const [made, setMade] = useState<KanjiaHelp>()
  const [buying, setBuying] = useState(false)
  const moves = useMoves(bargain, setMade)
  const state = useKanjiaState(set)
  const current = detail?.kanjiaInfo.curPrice ?? set.originalPrice
  const friendName = detail?.joiner.nick ?? t.someone

  // The card names whose bargain it is, never the one who passes it on; a bargain nobody started has no joiner.
  const path = pathOf('kanjiaDetail', {
    goodsId: basicInfo.id,
    kjid: set.id,
    kjJoinUid: detail ? joiner : undefined,
    inviter_id: uid,
  })
  const title = !detail
    ? t.shareNew(basicInfo.name, formatYuan(set.minPrice))
    : friend
      ? t.shareFriend(friendName, basicInfo.name)
      : t.shareOwn(basicInfo.name, formatYuan(current))
  useShareCard({ title, imageUrl: basicInfo.pic, path })

  const [buy] = useOnce(async () => {
    const [unpaid] = await Promise.all([
      unpaidOrderOf(basicInfo.id, set.id).catch(() => undefined),
      joiner === undefined ? undefined : bargain.refresh(set.id, joiner).catch(() => undefined),
    ])
    if (unpaid === undefined) return setBuying(true)
    toast(t.resume)
    return go('orderDetail', { id: unpaid })
  })
  const checkout = (choice: SkuChoice) => {
    setBuying(false)
    const line = lineOfChoice(basicInfo, choice, inviterId)
    void go('checkout', { draft: createDraft([line], { kjid: set.id }) })
  }
  const help = () => {
    setAsking(false)
    moves.help(remark.trim())
  }

  return (
    <>
      <View className="offer-page__cards">
        <OfferHead
          goods={basicInfo}
          note={
            <>
              <Text>{t.original} </Text>
              <Text className="kanjia-was">{formatYuan(set.originalPrice)}</Text>
              {set.numberBuy > 0 ? <Text>{` · ${t.bought(t.count(set.numberBuy))}`}</Text> : null}
            </>
          }
        >
          <Tag>{t.floor(formatYuan(set.minPrice))}</Tag>
          <Tag kind="grey">{t.pieces(set.number, Math.max(0, set.number - set.numberBuy))}</Tag>
        </OfferHead>
        <Activities bargain={bargain} set={set} />
        <ProgressCard
          key={`${set.id}/${set.dateEnd}`}
          bargain={bargain}
          set={set}
          state={state}
          busy={moves.busy}
          onOwnCut={() => moves.help('')}
          onOver={() => void bargain.reload()}
        />
        <Helpers bargain={bargain} />
        <Rules
          busy={moves.busy}
          onGiveUp={
            state === 'on' && !friend && (stage === 'running' || stage === 'floor')
              ? moves.restart
              : undefined
          }
        />
      </View>
      <Actions
        bargain={bargain}
        state={state}
        moves={moves}
        original={set.originalPrice}
        path={path}
        onHelp={() => setAsking(true)}
        onBuy={() => void buy()}
      />
      <SkuSheet
        open={buying}
        goods={goods}
        intent="buy"
        fixed={{ price: current, most: 1, note: t.onePiece }}
        onDone={checkout}
        onClose={() => setBuying(false)}
      />
      <HelpSheet
        open={asking}
        remark={remark}
        onRemark={setRemark}
        onCut={help}
        onClose={() => setAsking(false)}
      />
      <CutSheet help={made} name={friend ? friendName : undefined} onClose={() => setMade(undefined)} />
    </>
  )
}
