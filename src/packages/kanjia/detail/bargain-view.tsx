import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { SectionHead } from '@/components/section-head'
import { Tag } from '@/components/tag'
import { TextLink } from '@/components/text-link'
import { OfferHead } from '@/features/offer-head'
import { SkuSheet, type SkuChoice } from '@/features/sku-sheet'
import { lineOfChoice } from '@/features/sku-sheet/line'
import { useOnce } from '@/hooks/use-once'
import { useShareCard } from '@/hooks/use-share-card'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { toast } from '@/lib/platform/feedback'
import { go, pathOf } from '@/lib/router'
import { createDraft } from '@/stores/draft'
import type { Id } from '@/types/api/common'
import type { GoodsDetail } from '@/types/api/goods'
import type { KanjiaHelp, KanjiaSet } from '@/types/api/kanjia'
import { kanjiaState } from '@/utils/kanjia'
import { formatYuan } from '@/utils/money'
import { useKanjiaState } from '../use-kanjia-state'
import { Actions } from './actions'
import { CutSheet, HelpSheet } from './help-sheet'
import { Helpers } from './helpers'
import { words } from './messages'
import { ProgressCard } from './progress-card'
import { unpaidOrderOf } from './unpaid-order'
import type { Bargain } from './use-bargain'
import { useMoves } from './use-moves'

interface BargainViewProps {
  bargain: Bargain
  goods: GoodsDetail
  set: KanjiaSet
  inviterId?: Id
}

/** Several activities of one goods: those that are on, and the one that is seen. */
const Activities = ({ bargain, set }: { bargain: Bargain; set: KanjiaSet }) => {
  const t = useWords(words)
  const sets = (bargain.sets ?? []).filter(
    (one) => one.id === set.id || kanjiaState(one, shopNow()) !== 'over',
  )
  if (sets.length < 2) return null
  const ends = { on: '', soldOut: ` · ${t.activitySoldOut}`, over: ` · ${t.activityOver}` }
  return (
    <Card>
      <SectionHead title={t.activities} />
      <View className="kanjia-activities">
        {sets.map((one) => (
          <Chip key={one.id} sunken selected={one.id === set.id} onClick={() => bargain.choose(one.id)}>
            {t.activity(formatYuan(one.originalPrice), formatYuan(one.minPrice)) +
              ends[kanjiaState(one, shopNow())]}
          </Chip>
        ))}
      </View>
    </Card>
  )
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
        <Card>
          <SectionHead title={t.rules} />
          <View className="kanjia-rules">
            {[t.rule1, t.rule2, t.rule3].map((rule) => (
              <Text key={rule} className="kanjia-rules__one">{`· ${rule}`}</Text>
            ))}
          </View>
          {state === 'on' && !friend && (stage === 'running' || stage === 'floor') ? (
            <View className="offer-page__foot">
              <TextLink tone="mute" disabled={moves.busy} onClick={moves.restart}>
                {t.giveUp}
              </TextLink>
            </View>
          ) : null}
        </Card>
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
