import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { control } from '@/components/control'
import { Countdown } from '@/components/countdown'
import { Icon } from '@/components/icon'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { Tag } from '@/components/tag'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import { hasPage } from '@/lib/router'
import { isConfirming } from '@/stores/pay'
import type { OrderGoods, OrderInfo } from '@/types/api/order'
import { choiceText } from '@/utils/choice-text'
import { words as orderWords } from '../parts/messages'
import { actionsOf, type OrderAction } from '../parts/order-actions'
import { statusTone, statusWord } from '../parts/status'
import { words } from './messages'
import type { ListedOrder } from './use-orders'

/** So many pictures have room beside the amount at 320 px. */
const MOST_PICTURES = 3

const Amount = ({ order }: { order: OrderInfo }) => {
  const t = useWords(words)
  return (
    <View className="order-card__amount">
      <Price value={order.amountReal} points={order.score} tone="ink" free />
      <Text className="order-card__note">{t.count(order.goodsNumber)}</Text>
    </View>
  )
}

/** One line is named, several are shown as pictures. */
const Lines = ({ order, goods }: { order: OrderInfo; goods: readonly OrderGoods[] }) => {
  const t = useWords(words)
  const [line] = goods
  if (goods.length === 1 && line)
    return (
      <View className="order-card__lines">
        <Picture src={line.pic} className="order-card__picture" />
        <View className="order-card__words">
          <Text className="order-card__name">{line.goodsName}</Text>
          {line.property ? <Text className="order-card__note">{choiceText(line.property)}</Text> : null}
        </View>
        <Amount order={order} />
      </View>
    )
  const hidden = goods.length - MOST_PICTURES
  return (
    <View className="order-card__lines order-card__lines--several">
      <View className="order-card__pictures">
        {goods.slice(0, MOST_PICTURES).map((each) => (
          <Picture key={each.id} src={each.pic} label={each.goodsName} className="order-card__picture" />
        ))}
        {hidden > 0 ? <Text className="order-card__hidden">{t.more(hidden)}</Text> : null}
      </View>
      <Amount order={order} />
    </View>
  )
}

/** How long an unpaid order is kept. */
const Clock = ({ order, onOver }: { order: OrderInfo; onOver: () => void }) => {
  const t = useWords(words)
  const left = useCountdown(order.dateClose, onOver)
  if (isConfirming([order.id])) return <Text className="order-card__clock">{t.confirming}</Text>
  if (left.total === 0) return null
  return (
    <View className="order-card__clock">
      <Text>{t.left}</Text>
      <Countdown left={left} kind="soft" short />
    </View>
  )
}

interface OrderCardProps {
  item: ListedOrder
  shop: string
  /** The action of this order that is under way. */
  busy: OrderAction | undefined
  /** Another order's action is under way. */
  locked: boolean
  onOpen: () => void
  onAction: (action: OrderAction) => void
  /** Its time to pay is over. */
  onOver: () => void
}

/** One order: what it is, where it stands and what can be done; one button outranks the others. */
export const OrderCard = (props: OrderCardProps) => {
  const { item, shop, busy, locked, onOpen, onAction, onOver } = props
  const { order, goods, logistics } = item
  const t = useWords(words)
  const o = useWords(orderWords)
  const status = o.status[statusWord(order)]
  const actions = actionsOf(order, { review: hasPage('orderReview') })
  return (
    <Card className="order-card">
      <View {...control(onOpen, { role: 'link', label: t.open(shop, status) })}>
        <View className="order-card__head">
          <Icon name="store" size={18} />
          <Text className="order-card__shop">{shop}</Text>
          {order.hasRefund ? <Tag kind="warn">{t.afterSale}</Tag> : null}
          <Text className={`order-card__status order-card__status--${statusTone(order)}`}>{status}</Text>
        </View>
        <Lines order={order} goods={goods} />
        {order.status === 2 && logistics?.trackingNumber ? (
          <View className="order-card__parcel">
            <Icon name="truck" size={16} />
            <Text className="order-card__parcel-words">
              {logistics.shipperName} {logistics.trackingNumber}
            </Text>
            <Text className="order-card__track">{t.track}</Text>
            <Icon name="right" size={14} />
          </View>
        ) : null}
      </View>
      <View className="order-card__foot">
        {order.status === 0 ? <Clock order={order} onOver={onOver} /> : null}
        <View className="order-card__buttons">
          {[...actions].reverse().map((action) => (
            <Button
              key={action}
              size="xm"
              kind={action !== actions[0] ? 'line' : action === 'pay' ? 'solid' : 'outline'}
              busy={busy === action}
              disabled={locked || (busy !== undefined && busy !== action)}
              onClick={() => onAction(action)}
            >
              {o.action[action]}
            </Button>
          ))}
        </View>
      </View>
    </Card>
  )
}
