import { Text, View } from '@tarojs/components'

import { Countdown } from '@/components/countdown'
import { spoken } from '@/components/control'
import { NoticeBar } from '@/components/notice-bar'
import { Price } from '@/components/price'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import { payChannels, type PayBill } from '@/stores/pay'
import { fen } from '@/utils/money'
import { waysOf } from '@/utils/pay-ways'
import { words } from './messages'
import type { Payment } from './use-payment'
import { WayList } from './way-list'

/** What is to be paid, how long there is time, and how. */
export const ChooseWay = ({ bill, payment }: { bill: PayBill; payment: Payment }) => {
  const t = useWords(words)
  // The server closes the order at its end; reading it again says so.
  const left = useCountdown(bill.closesAt, () => void payment.reload())
  const ways = waysOf(bill.money, bill.balance, payChannels())
  const missing = bill.score - bill.points
  const free = fen(bill.money) === 0
  const problem = missing > 0 ? t.pointsShort(missing) : payment.way === undefined ? t.noWay : payment.notice
  return (
    <View className="pay-sheet__choose">
      <View className="pay-sheet__amount">
        <Price value={bill.money} points={bill.score} size="xl" tone="ink" />
        {left.total > 0 ? (
          <View className="pay-sheet__left">
            <Text>{t.left}</Text>
            <Countdown left={left} kind="soft" short />
          </View>
        ) : null}
        {bill.orders.length > 1 ? (
          <Text className="pay-sheet__note">{t.several(bill.orders.length)}</Text>
        ) : null}
        {bill.score > 0 && missing <= 0 ? (
          <Text className="pay-sheet__note">{t.pointsDue(bill.score, bill.points)}</Text>
        ) : null}
      </View>
      {problem ? (
        <View className="pay-sheet__problem" {...spoken('alert')}>
          <NoticeBar kind="warn" icon="info">
            {problem}
          </NoticeBar>
        </View>
      ) : null}
      {free ? null : (
        <WayList
          ways={missing > 0 ? ways.map((offer) => ({ ...offer, enabled: false })) : ways}
          balance={bill.balance}
          value={payment.way}
          disabled={payment.busy}
          onChange={payment.choose}
        />
      )}
      <Text className="pay-sheet__keep">{t.keep}</Text>
    </View>
  )
}
