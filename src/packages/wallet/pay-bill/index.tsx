import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FailedView } from '@/components/failed-view'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PayingFrame } from '@/features/page-frame/paying'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go, goBack } from '@/lib/router'
import { payBillDiscounts, shopSubdetail, userAmount } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { fen, formatYuan, minusYuan } from '@/utils/money'
import { Form, type Paid } from './form'
import { words } from './messages'
import '../parts/money-form.scss'
import './index.scss'

/** What was paid, to be shown to the staff; or that the money waits in the wallet. */
const Result = ({ paid, onAgain }: { paid: Paid; onAgain: () => void }) => {
  const t = useWords(words)
  if (paid.end === 'kept')
    return (
      <StateView picture={scene.coin} title={t.keptTitle} words={t.keptWords}>
        <Button onClick={onAgain}>{t.again}</Button>
      </StateView>
    )
  const off = minusYuan(paid.money, paid.real)
  return (
    <StateView
      picture={scene.bill}
      title={t.doneTitle}
      words={
        <>
          <View className="pay-bill__paid">{t.donePaid(formatYuan(paid.real))}</View>
          {fen(off) > 0 ? <View>{t.doneOff(formatYuan(off))}</View> : null}
          <View>{t.showStaff}</View>
        </>
      }
    >
      <Button onClick={() => void goBack()}>{t.finish}</Button>
      <Button kind="line" onClick={() => void go('wallet')}>
        {t.log}
      </Button>
    </StateView>
  )
}

const PayBill = ({ uid }: { uid: Id }) => {
  const { shopId } = useParams('payBill')
  const merchant = useSettings((settings) => settings.merchant.name)
  const wallet = useData(['amount', uid], userAmount)
  const discounts = useData(['bill-discounts'], payBillDiscounts)
  const shop = useData(shopId === undefined ? null : ['shop', shopId], () => shopSubdetail(shopId ?? 0))
  const [paid, setPaid] = useState<Paid>()
  const [initial, setInitial] = useState<number>()
  const reload = () => Promise.all([wallet.reload(), discounts.reload()])
  useVisible(() => void reload())
  usePullDown(reload)

  if (paid)
    return (
      <Result
        paid={paid}
        onAgain={() => {
          setInitial(paid.money)
          setPaid(undefined)
        }}
      />
    )
  return (
    <View className="money-form">
      {wallet.error ? (
        <Card>
          <FailedView size="line" error={wallet.error} onRetry={wallet.reload} />
        </Card>
      ) : null}
      <Form
        uid={uid}
        shopId={shopId}
        shop={shop.data?.info.name ?? merchant}
        wallet={wallet}
        discounts={discounts}
        initial={initial}
        onEnd={async (end) => {
          await Promise.all([wallet.renew(), discounts.reload()])
          setPaid(end)
        }}
      />
    </View>
  )
}

const PayBillPage = () => {
  const t = useWords(words)
  return (
    <PayingFrame name="payBill" title={t.title}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <PayBill uid={uid} />}
      </MemberGate>
    </PayingFrame>
  )
}

export default PayBillPage
