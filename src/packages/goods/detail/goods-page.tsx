import { View } from '@tarojs/components'
import { useState } from 'react'

import { SkuSheet, type SkuChoice, type SkuIntent } from '@/features/sku-sheet'
import { lineOfChoice } from '@/features/sku-sheet/line'
import { putInCart } from '@/features/sku-sheet/put-in-cart'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { useNear } from '@/hooks/use-near'
import { useShareCard } from '@/hooks/use-share-card'
import { useWords } from '@/hooks/use-words'
import { go, pathOf } from '@/lib/router'
import { createDraft } from '@/stores/draft'
import { useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { GoodsDetail } from '@/types/api/goods'
import { cx } from '@/utils/cx'
import { More } from '../more'
import { Actions } from './actions'
import { Cheaper } from './cheaper'
import { Content } from './content'
import { FlashBar } from './flash-bar'
import { Gallery } from './gallery'
import { words } from './messages'
import { ReviewsPreview } from './reviews-preview'
import { Rows } from './rows'
import { ShopRow } from './shop-row'
import { Summary } from './summary'
import { useDayPriced } from './use-day-priced'
import { useSaleState } from './use-sale-state'

interface GoodsPageProps {
  goods: GoodsDetail
  /** Who shared the goods. */
  inviterId?: Id
}

/** Below the content: asked for and drawn when the window comes near. */
const MORE = 'goods-more'

/**
 * The page of goods that exist. Each block asks for its own data at once and fails alone; one that comes later has a
 * place of its own, or WeChat would be sent all blocks again.
 */
export const GoodsPage = ({ goods, inviterId }: GoodsPageProps) => {
  const t = useWords(words)
  const { basicInfo } = goods
  const uid = useSession((session) => session.uid)
  const state = useSaleState(basicInfo)
  const dayPriced = useDayPriced(basicInfo.id)
  const { add, sheet } = useQuickAdd()
  const near = useNear(MORE)
  const [intent, setIntent] = useState<SkuIntent>()
  const [chosen, setChosen] = useState<SkuChoice>()

  const path = pathOf('goodsDetail', { id: basicInfo.id, inviter_id: uid })
  useShareCard({ title: basicInfo.name, imageUrl: basicInfo.pic, path })

  /** What is sold by the day has a price once the days are chosen. */
  const book = (propertyChildIds = chosen?.propertyChildIds) =>
    void go('booking', { id: basicInfo.id, propertyChildIds: propertyChildIds || undefined })

  const done = (choice: SkuChoice) => {
    const line = lineOfChoice(basicInfo, choice, inviterId)
    setChosen(choice)
    setIntent(undefined)
    if (dayPriced) return choice.action === 'choose' ? undefined : book(choice.propertyChildIds)
    if (choice.action === 'cart') putInCart(line, choice)
    if (choice.action === 'buy') void go('checkout', { draft: createDraft([line]) })
  }

  return (
    <>
      <Gallery goods={goods} />
      <View>
        <FlashBar goods={basicInfo} state={state} />
      </View>
      <Summary goods={goods} path={path} />
      <Rows
        goods={goods}
        chosen={chosen?.propertyChildNames ?? ''}
        onChoose={() => setIntent(state === 'on' && !dayPriced ? 'both' : 'choose')}
      />
      <View>
        <Cheaper goods={basicInfo} />
      </View>
      <View>
        <ReviewsPreview goods={basicInfo} />
      </View>
      <View>
        <ShopRow shopId={basicInfo.shopId} />
      </View>
      <Content goods={goods} />
      <View id={MORE} className={cx(!near && 'goods-late')}>
        {near ? <More title={t.more} like={basicInfo} onAdd={add} /> : null}
      </View>
      <Actions
        goods={basicInfo}
        state={state}
        onAdd={() => setIntent('cart')}
        onBuy={() => setIntent('buy')}
        onBook={dayPriced ? () => book() : undefined}
      />
      <SkuSheet
        open={intent !== undefined}
        goods={goods}
        intent={intent ?? 'both'}
        initial={chosen}
        onDone={done}
        onClose={() => setIntent(undefined)}
      />
      {sheet}
    </>
  )
}
