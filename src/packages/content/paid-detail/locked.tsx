import { View } from '@tarojs/components'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { spoken } from '@/components/control'
import { NoticeBar } from '@/components/notice-bar'
import { SectionHead } from '@/components/section-head'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { WayList } from '@/features/pay-sheet/way-list'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { userAmount } from '@/services'
import { payChannels, rememberedWay } from '@/stores/pay'
import type { Id } from '@/types/api/common'
import type { VirtualGoods } from '@/types/api/virtual-trader'
import { fen, formatYuan } from '@/utils/money'
import { firstWay, waysOf, type PayWay } from '@/utils/pay-ways'
import { words } from './messages'
import { useBuy } from './use-buy'

interface LockedProps {
  uid: Id
  goods: VirtualGoods
  onBought: () => Promise<unknown>
}

const ON_SALE = 0

/** What is to be bought, and how. */
export const Locked = ({ uid, goods, onBought }: LockedProps) => {
  const t = useWords(words)
  const wallet = useData(['amount', uid], userAmount)
  const [chosen, setChosen] = useState<PayWay>()
  const { buy, busy, notice, unsettled } = useBuy(goods, async () => {
    await Promise.all([onBought(), wallet.reload()])
    toast(t.thanks)
  })
  const balance = wallet.data?.balance ?? 0
  const free = fen(goods.price) === 0
  const ways = waysOf(goods.price, balance, { wechat: payChannels().wechat, alipay: false })
  const way = firstWay(ways, chosen ?? rememberedWay())
  const offer = ways.find((each) => each.way === way)
  const onSale = goods.status === ON_SALE
  const stuck = onSale && wallet.data !== undefined && !offer ? t.noWay : ''
  const said = notice || stuck

  const label = () => {
    if (unsettled) return t.check
    if (free) return t.free
    if (!offer) return t.payEmpty
    return t.pay(formatYuan(offer.way === 'mixed' ? offer.fromOutside : goods.price))
  }
  return (
    <>
      <Card>
        <StateView
          compact
          picture={scene.note}
          title={onSale ? t.lockedTitle : t.offSale}
          words={onSale ? t.lockedBody : undefined}
        />
      </Card>
      {onSale && !free ? (
        <Card>
          <SectionHead title={t.payWith} />
          <WayList
            ways={ways}
            balance={balance}
            value={way}
            disabled={busy || unsettled}
            onChange={setChosen}
          />
        </Card>
      ) : null}
      {said ? (
        <View className="page-paid-detail__notice" {...spoken('alert')}>
          <NoticeBar kind="warn" icon="info">
            {said}
          </NoticeBar>
        </View>
      ) : null}
      {onSale ? (
        <BottomBar>
          <Button
            grow
            busy={busy}
            disabled={!unsettled && (wallet.data === undefined || !offer)}
            onClick={() => void buy(offer)}
          >
            {label()}
          </Button>
        </BottomBar>
      ) : null}
    </>
  )
}
