import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { WayList } from '@/features/pay-sheet/way-list'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { rechargeSendRules } from '@/services'
import { payChannels, rememberedWay } from '@/stores/pay'
import { useSettings } from '@/stores/settings'
import type { Yuan } from '@/types/api/common'
import { formatYuan, sumYuan } from '@/utils/money'
import { firstWay, waysOf, type PayWay } from '@/utils/pay-ways'
import { giftOf, nextGift } from '@/utils/recharge'
import { AmountField } from '../parts/amount-field'
import { Problem } from '../parts/problem'
import { roundYuan } from '../parts/round-yuan'
import { useAmount } from '../parts/use-amount'
import { usePayFlow } from '../parts/use-pay-flow'
import { WaitSheet } from '../parts/wait-sheet'
import { words } from './messages'
import { Rules } from './rules'

interface FormProps {
  balance: Yuan | undefined
  /** The money has arrived. */
  onPaid: () => unknown
  /** What follows on the page, above the button. */
  children: ReactNode
}

/** How much, and how it is paid. */
export const Form = ({ balance, onPaid, children }: FormProps) => {
  const t = useWords(words)
  const { rechargeMin, name } = useSettings((settings) => settings.merchant)
  const amount = useAmount({ min: rechargeMin })
  const rules = useData(['recharge-rules'], rechargeSendRules)
  const [chosen, setChosen] = useState<PayWay>()
  const flow = usePayFlow(onPaid)

  const money = amount.amount ?? 0
  const ways = waysOf(money || rechargeMin || 1, 0, payChannels()).filter(({ way }) => way !== 'balance')
  const way = firstWay(ways, chosen ?? rememberedWay())
  const gift = giftOf(money, rules.data ?? [])
  const next = nextGift(money, rules.data ?? [])
  const arrives =
    gift > 0
      ? t.arrivesWith(formatYuan(sumYuan([money, gift])), formatYuan(gift))
      : t.arrives(formatYuan(money))

  const pay = () => {
    if (!amount.check() || amount.amount === undefined || way === undefined) return
    const channel = way === 'alipay' ? 'alipay' : 'wechat'
    void flow.payOutside(channel, { money: amount.amount, payName: t.payName(name) })
  }

  return (
    <>
      <Card>
        <Rules rules={rules} money={amount.typed} onChoose={(confine) => amount.set(String(confine))} />
        <AmountField
          label={t.amount}
          amount={amount}
          placeholder={t.hint(roundYuan(rechargeMin))}
          note={
            money > 0 ? (
              <>
                <View>{arrives}</View>
                {next ? (
                  <View className="recharge-rules__next">
                    {t.next(roundYuan(next.missing), roundYuan(next.gain))}
                  </View>
                ) : null}
              </>
            ) : balance === undefined ? undefined : (
              t.balance(formatYuan(balance))
            )
          }
          disabled={flow.busy}
          onConfirm={pay}
        />
      </Card>
      {ways.length > 1 ? (
        <Card>
          <WayList ways={ways} balance={0} value={way} disabled={flow.busy} onChange={setChosen} />
        </Card>
      ) : null}
      <Problem sentence={flow.notice || (way === undefined ? t.noWay : undefined)} />
      <View className="money-form__note">{t.note}</View>
      {children}
      <BottomBar>
        <Button grow busy={flow.busy} disabled={way === undefined} onClick={pay}>
          {way === undefined || money === 0 ? t.payEmpty : t.pay(t.ways[way], formatYuan(money))}
        </Button>
      </BottomBar>
      <WaitSheet flow={flow} />
    </>
  )
}
