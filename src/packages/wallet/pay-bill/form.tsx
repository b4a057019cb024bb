import { View } from '@tarojs/components'
import { useState } from 'react'

import { AmountRow } from '@/components/amount-row'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { WayList } from '@/features/pay-sheet/way-list'
import type { Loaded } from '@/hooks/use-data'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { watchFor } from '@/lib/sure-write'
import { payChannels, rememberedWay } from '@/stores/pay'
import { useSettings } from '@/stores/settings'
import type { Id, Yuan } from '@/types/api/common'
import type { BillDiscount } from '@/types/api/payment'
import type { CashLog, UserAmount } from '@/types/api/wallet'
import { nextDiscount, previewBill } from '@/utils/bill'
import { fen, formatYuan } from '@/utils/money'
import { firstWay, waysOf, type PayWay } from '@/utils/pay-ways'
import { AmountField } from '../parts/amount-field'
import { Problem } from '../parts/problem'
import { roundYuan } from '../parts/round-yuan'
import { useAmount } from '../parts/use-amount'
import { usePayFlow, type PayEnd } from '../parts/use-pay-flow'
import { WaitSheet } from '../parts/wait-sheet'
import { words } from './messages'
import { Offers } from './offers'
import { billTrail, payFromBalance } from './pay'

export interface Paid {
  end: PayEnd
  money: Yuan
  /** What was taken, as the wallet's log says; the preview where the log could not be read. */
  real: Yuan
}

interface FormProps {
  uid: Id
  shopId: Id | undefined
  shop: string
  wallet: Loaded<UserAmount>
  discounts: Loaded<BillDiscount[]>
  /** Begin with this amount, e.g. after its money has arrived in the wallet. */
  initial?: Yuan
  onEnd: (paid: Paid) => unknown
}

/** The amount, the discount and how it is paid. */
export const Form = ({ uid, shopId, shop, wallet, discounts, initial, onEnd }: FormProps) => {
  const t = useWords(words)
  const merchant = useSettings((settings) => settings.merchant.name)
  const amount = useAmount({}, initial === undefined ? '' : String(initial))
  const [chosen, setChosen] = useState<PayWay | undefined>(initial === undefined ? undefined : 'balance')
  const rules = discounts.data ?? []
  const money = amount.amount ?? 0
  const { off, real } = previewBill(money, rules)
  const balance = wallet.data?.balance ?? 0
  const ways = waysOf(real, balance, payChannels())
  const way = firstWay(ways, chosen ?? rememberedWay())
  const offer = ways.find((each) => each.way === way)
  const next = money > 0 ? nextDiscount(money, rules) : undefined
  const flow = usePayFlow<CashLog>((end, log) => onEnd({ end, money, real: log?.amount ?? real }))
  // Without balance and discounts nobody knows what is to be paid; without a way nothing can be.
  const ready = wallet.data !== undefined && discounts.data !== undefined

  const [pay, preparing] = useOnce(async () => {
    if (!amount.check() || amount.amount === undefined || !offer || !ready) return
    if (offer.way === 'balance') return flow.payInside(() => payFromBalance(money))
    try {
      const effect = await watchFor(billTrail)
      await flow.payOutside(
        offer.way === 'alipay' ? 'alipay' : 'wechat',
        {
          money: offer.fromOutside,
          payName: t.payName(merchant),
          nextAction: { type: 4, money, uid, shopId },
        },
        effect,
      )
    } catch (error) {
      flow.say(userMessage(error))
    }
  })
  const busy = flow.busy || preparing

  return (
    <>
      <Card>
        <View className="pay-bill__to">{t.to(shop)}</View>
        <AmountField
          label={t.amount}
          amount={amount}
          placeholder={t.hint}
          note={next ? t.next(roundYuan(next.missing), roundYuan(next.gain)) : undefined}
          disabled={busy}
          onConfirm={() => void pay()}
        />
        <Offers discounts={discounts} />
      </Card>
      {money > 0 && discounts.data ? (
        <Card className="pay-bill__bill">
          <AmountRow label={t.bill} value={money} />
          {off > 0 ? <AmountRow label={t.off} value={-off} /> : null}
          <AmountRow label={t.real} value={real} strong />
          <View className="pay-bill__preview">{t.preview}</View>
        </Card>
      ) : null}
      {money > 0 && ready && fen(real) > 0 ? (
        <Card>
          <WayList ways={ways} balance={balance} value={way} disabled={busy} onChange={setChosen} />
        </Card>
      ) : null}
      <Problem sentence={flow.notice} />
      <BottomBar>
        <Button grow busy={busy} disabled={!ready || (money > 0 && !offer)} onClick={() => void pay()}>
          {money > 0 && offer
            ? t.pay(t.ways[offer.way], formatYuan(offer.way === 'mixed' ? offer.fromOutside : real))
            : t.payEmpty}
        </Button>
      </BottomBar>
      <WaitSheet flow={flow} />
    </>
  )
}
