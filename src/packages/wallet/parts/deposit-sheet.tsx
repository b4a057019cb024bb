import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { NoticeBar } from '@/components/notice-bar'
import { Sheet } from '@/components/sheet'
import { WayList } from '@/features/pay-sheet/way-list'
import { useData } from '@/hooks/use-data'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { watchFor } from '@/lib/sure-write'
import { userAmount } from '@/services'
import { payChannels, rememberedWay } from '@/stores/pay'
import { useSettings } from '@/stores/settings'
import type { Id, Yuan } from '@/types/api/common'
import type { Deposit } from '@/types/api/deposit'
import { formatYuan } from '@/utils/money'
import { firstWay, waysOf, type PayWay } from '@/utils/pay-ways'
import { AmountField } from './amount-field'
import { depositWords } from './deposit-words'
import { depositTrail, newRefCode, payDepositFromBalance } from './pay-deposit'
import { useAmount } from './use-amount'
import { usePayFlow, type PayEnd } from './use-pay-flow'
import { WaitSheet } from './wait-sheet'

interface DepositSheetProps {
  uid: Id
  /** An unpaid deposit gives its amount, purpose and reference. */
  initial?: Partial<Pick<Deposit, 'amount' | 'remark' | 'refCode'>>
  onClose: () => void
  /** `kept`: the money has arrived in the balance, but the deposit is not paid. */
  onEnd: (end: PayEnd, amount: Yuan) => unknown
}

/** Pays a deposit, from the balance or with WeChat for what it lacks. */
export const DepositSheet = ({ uid, initial, onClose, onEnd }: DepositSheetProps) => {
  const t = useWords(depositWords)
  const shop = useSettings((settings) => settings.merchant.name)
  const wallet = useData(['amount', uid], userAmount)
  const amount = useAmount({}, initial?.amount === undefined ? '' : String(initial.amount))
  const [remark, setRemark] = useState(initial?.remark ?? '')
  const [refCode] = useState(() => initial?.refCode ?? newRefCode())
  const [chosen, setChosen] = useState<PayWay>()
  const money = amount.amount ?? 0
  const balance = wallet.data?.balance ?? 0
  const ways = waysOf(money, balance, payChannels())
  const offer = ways.find(({ way }) => way === firstWay(ways, chosen ?? rememberedWay()))
  const flow = usePayFlow<Deposit>((end) => onEnd(end, money))

  const [pay, preparing] = useOnce(async () => {
    if (!amount.check() || amount.amount === undefined || !offer || !wallet.data) return
    const form = { amount: money, refCode, remark: remark.trim() || undefined }
    if (offer.way === 'balance') return flow.payInside(() => payDepositFromBalance(form))
    try {
      const effect = await watchFor(depositTrail(refCode))
      await flow.payOutside(
        offer.way === 'alipay' ? 'alipay' : 'wechat',
        { money: offer.fromOutside, payName: t.payName(shop), nextAction: { type: 5, uid, ...form } },
        effect,
      )
    } catch (error) {
      flow.say(userMessage(error))
    }
  })
  const busy = flow.busy || preparing
  const problem = flow.notice || (wallet.error ? userMessage(wallet.error) : '')

  if (flow.wait) return <WaitSheet flow={flow} />
  return (
    <Sheet
      open
      title={t.pay}
      locked={busy}
      onClose={onClose}
      actions={
        <Button grow busy={busy} disabled={!wallet.data} onClick={() => void pay()}>
          {money > 0 && offer
            ? t.payBy(t.ways[offer.way], formatYuan(offer.way === 'mixed' ? offer.fromOutside : money))
            : t.pay}
        </Button>
      }
    >
      <AmountField
        label={t.amount}
        amount={amount}
        placeholder={t.amountHint}
        disabled={busy || initial?.amount !== undefined}
      />
      <Field
        label={t.remark}
        value={remark}
        placeholder={t.remarkHint}
        maxlength={60}
        disabled={busy}
        onChange={setRemark}
      />
      {money > 0 && wallet.data ? (
        <WayList ways={ways} balance={balance} value={offer?.way} disabled={busy} onChange={setChosen} />
      ) : null}
      {problem ? (
        <View className="page-deposit__notice" {...spoken('alert')}>
          <NoticeBar kind="warn" icon="info">
            {problem}
          </NoticeBar>
        </View>
      ) : null}
    </Sheet>
  )
}
