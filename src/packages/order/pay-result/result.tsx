import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Countdown } from '@/components/countdown'
import { spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { Price } from '@/components/price'
import { TextLink } from '@/components/text-link'
import { useCountdown } from '@/hooks/use-countdown'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { go, hasPage, replace } from '@/lib/router'
import { ask } from '@/lib/sheets'
import { forgetPresented } from '@/stores/pay'
import type { OrderDetail } from '@/types/api/order'
import { formatYuan, sumYuan } from '@/utils/money'
import { isCollected, waitsForGroup } from '../parts/order-actions'
import { words } from './messages'

export type Outcome = 'paid' | 'confirming' | 'unpaid' | 'closed' | 'missing'

interface ResultProps {
  outcome: Outcome
  details: readonly OrderDetail[]
  reload: () => Promise<unknown>
}

const icons: Record<Outcome, IconName> = {
  paid: 'check',
  confirming: 'clock',
  unpaid: 'wallet',
  closed: 'close',
  missing: 'search',
}

/** What comes next, by how the order reaches its buyer. */
const useNext = (details: readonly OrderDetail[]): string => {
  const t = useWords(words)
  const orders = details.map((detail) => detail.orderInfo)
  if (orders.some(waitsForGroup)) return t.paidGroup
  if (orders.some(isCollected)) return t.paidCollect
  return orders.some((order) => order.isNeedLogistics) ? t.paidSend : t.paidVirtual
}

/** The outcome, what it means, and one clear next step. */
export const Result = ({ outcome, details, reload }: ResultProps) => {
  const t = useWords(words)
  const next = useNext(details)
  const orders = details.map((detail) => detail.orderInfo)
  const [first] = details
  const due = orders.filter((order) => order.status === 0)
  const counted = outcome === 'paid' ? orders : due
  const money = sumYuan(counted.map((order) => order.amountReal))
  const points = counted.reduce((sum, order) => sum + (order.score || 0), 0)
  const [closesAt] = due.flatMap((order) => order.dateClose ?? []).sort()
  const left = useCountdown(outcome === 'unpaid' ? closesAt : undefined, () => void reload())

  const [pay, paying] = useOnce(async () => {
    await ask('pay', { orderIds: due.map((order) => order.id) })
    await reload()
  })
  const payAnyway = () => {
    forgetPresented(due.map((order) => order.id))
    void pay()
  }
  const see = () => {
    if (orders.length === 1 && first) void replace('orderDetail', { id: first.orderInfo.id })
    else void replace('orderList', {})
  }
  const say = orders.length > 1 ? t.orders : t.order

  const group =
    outcome === 'paid' && hasPage('pingtuanDetail')
      ? details.find((one) => waitsForGroup(one.orderInfo))
      : undefined
  const invite = () => {
    const [goods] = group?.goods ?? []
    if (goods) void go('pingtuanDetail', { goodsId: goods.goodsId, tuanId: group?.orderInfo.pingtuanOpenId })
  }

  const title = {
    paid: t.paid,
    confirming: t.confirming,
    unpaid: t.unpaid,
    closed: t.closed,
    missing: t.missing,
  }
  const meaning = {
    paid: next,
    confirming: t.confirmingWords,
    unpaid: t.unpaidWords,
    closed: t.closedWords,
    missing: t.missingWords,
  }
  return (
    <View className="pay-result__head" {...spoken('status')}>
      <View className={`pay-result__disc pay-result__disc--${outcome}`}>
        <Icon name={icons[outcome]} size={32} />
      </View>
      <Text className="pay-result__title">{title[outcome]}</Text>
      {counted.length > 0 ? <Price value={money} points={points} size="lg" tone="ink" /> : null}
      <Text className="pay-result__words">{meaning[outcome]}</Text>
      {left.total > 0 ? (
        <View className="pay-result__left">
          <Text>{t.left}</Text>
          <Countdown left={left} kind="soft" short />
        </View>
      ) : null}
      {orders.length > 0 ? (
        <View className="pay-result__orders">
          {orders.map((order) => (
            <View key={order.id} className="pay-result__order">
              <Text className="pay-result__key">{t.number}</Text>
              <Text className="pay-result__number">{order.orderNumber}</Text>
              {orders.length > 1 ? (
                <Text className="pay-result__sum">{formatYuan(order.amountReal)}</Text>
              ) : null}
            </View>
          ))}
        </View>
      ) : null}
      <View className="pay-result__actions">
        {outcome === 'unpaid' ? (
          <Button grow busy={paying} onClick={() => void pay()}>
            {t.pay(formatYuan(money))}
          </Button>
        ) : outcome === 'missing' ? null : (
          <Button grow kind={group || outcome !== 'paid' ? 'line' : 'solid'} onClick={see}>
            {say}
          </Button>
        )}
        {group ? (
          <Button grow onClick={invite}>
            {t.invite}
          </Button>
        ) : outcome === 'confirming' ? (
          <Button grow icon="refresh" onClick={() => void reload()}>
            {t.check}
          </Button>
        ) : (
          <Button
            grow
            kind={outcome === 'closed' || outcome === 'missing' ? 'solid' : 'line'}
            onClick={outcome === 'unpaid' ? see : () => void go('home')}
          >
            {outcome === 'unpaid' ? say : t.home}
          </Button>
        )}
      </View>
      {outcome === 'confirming' ? (
        <TextLink tone="mute" onClick={payAnyway}>
          {t.notPaid}
        </TextLink>
      ) : null}
    </View>
  )
}
