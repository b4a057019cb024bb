import { Text, View } from '@tarojs/components'

import { Countdown } from '@/components/countdown'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { Steps } from '@/components/steps'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import { isConfirming } from '@/stores/pay'
import type { OrderDetail } from '@/types/api/order'
import { parcelsOf } from '@/utils/parcels'
import type { StatusWord } from '../parts/messages'
import { statusWord } from '../parts/status'
import { words } from './messages'

const icons: Record<StatusWord, IconName> = {
  closed: 'close',
  unpaid: 'clock',
  group: 'users',
  toShip: 'box',
  toCollect: 'store',
  shipped: 'truck',
  toReview: 'check',
  done: 'check',
}

interface StateHeadProps {
  detail: OrderDetail
  /** The time to pay is over: the server has closed the order. */
  onOver: () => void
}

/** Where the order stands, in the first line of the page; an unpaid one shows its clock. */
export const StateHead = ({ detail, onOver }: StateHeadProps) => {
  const t = useWords(words)
  const order = detail.orderInfo
  const state = statusWord(order)
  const left = useCountdown(order.status === 0 ? order.dateClose : undefined, onOver)
  const parcels = parcelsOf(detail).length
  const closedBecause = detail.logs?.find((log) => log.type === -1)?.remark

  const sayings: Record<StatusWord, string> = {
    closed: closedBecause ?? (order.isPay ? t.closedRefunded : t.closedWords),
    unpaid: isConfirming([order.id]) ? t.confirming : '',
    group: t.groupWords,
    toShip: t.toShipWords,
    toCollect: t.toCollectWords,
    shipped: parcels > 0 ? t.parcelsWords(parcels) : t.shippedWords,
    toReview: t.toReviewWords,
    done: t.doneWords,
  }
  const saying = sayings[state]
  const collected = order.peisongType === 'zq' || !order.isNeedLogistics
  const { ordered, paid, onWay, delivered, collected: fetched } = t.step
  const stepItems = collected ? [ordered, paid, fetched] : [ordered, paid, onWay, delivered]
  const done = order.status === 1 ? 2 : collected && order.status === 2 ? 2 : order.status + 1
  return (
    <View className="state-head">
      <View className="state-head__row">
        <Icon name={icons[state]} size={26} />
        <Text className="state-head__title">{t.head[state]}</Text>
      </View>
      {saying ? <Text className="state-head__words">{saying}</Text> : null}
      {!saying && left.total > 0 ? (
        <View className="state-head__words state-head__clock">
          <Text>{t.payWithin}</Text>
          <Countdown left={left} kind="red" short />
          <Text>{t.payWithinEnd}</Text>
        </View>
      ) : null}
      {order.status >= 1 && order.status <= 3 && state !== 'group' ? (
        <View className="state-head__steps">
          <Steps items={stepItems} done={Math.min(done, stepItems.length)} />
        </View>
      ) : null}
    </View>
  )
}
