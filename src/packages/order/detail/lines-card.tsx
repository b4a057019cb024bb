import { Text, View } from '@tarojs/components'

import { AmountRow } from '@/components/amount-row'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Icon } from '@/components/icon'
import { Price } from '@/components/price'
import { Tag } from '@/components/tag'
import { TextLink } from '@/components/text-link'
import { OrderLine } from '@/features/order-line'
import { useWords } from '@/hooks/use-words'
import { callPhone } from '@/lib/platform/feedback'
import { go, hasPage } from '@/lib/router'
import type { OrderDetail, OrderGoods, OrderInfo } from '@/types/api/order'
import { choiceText } from '@/utils/choice-text'
import { amountsOf } from '@/utils/order-amounts'
import { fen, yuan } from '@/utils/money'
import { useShop } from '../parts/use-shop'
import { words } from './messages'

/** Price of one piece; servers that leave it out tell the sum of the line. */
const singleOf = (line: OrderGoods): number =>
  line.amountSingle ?? yuan(fen(line.amount) / Math.max(1, line.number))

const Line = ({ line, order }: { line: OrderGoods; order: OrderInfo }) => {
  const t = useWords(words)
  const state = ({ 1: 'open', 2: 'some', 3: 'all' } as const)[line.refundStatus as 1 | 2 | 3]
  const mayApply = order.status >= 1 && Boolean(line.afterSale) && state !== 'all' && state !== 'open'
  const apply = mayApply && hasPage('refundApply')
  const see = state !== undefined && hasPage('refundDetail')
  return (
    <OrderLine
      name={line.goodsName}
      pic={line.pic}
      choice={choiceText(line.property)}
      price={singleOf(line)}
      points={line.score ? Math.round(line.score / Math.max(1, line.number)) : undefined}
      number={line.number}
      tags={state ? <Tag kind={state === 'open' ? 'warn' : 'grey'}>{t.lineState[state]}</Tag> : undefined}
      onClick={() => void go('goodsDetail', { id: line.goodsId })}
    >
      {apply || see ? (
        <View className="lines__after">
          {see ? (
            <Button
              kind="line"
              size="s"
              onClick={() => void go('refundDetail', { orderId: order.id, orderGoodsId: line.id })}
            >
              {t.afterSaleSee}
            </Button>
          ) : (
            <Button
              kind="line"
              size="s"
              onClick={() => void go('refundApply', { orderId: order.id, orderGoodsId: line.id })}
            >
              {t.afterSale}
            </Button>
          )}
        </View>
      ) : null}
    </OrderLine>
  )
}

/** The bill: every amount is the server's. */
const Amounts = ({ order }: { order: OrderInfo }) => {
  const t = useWords(words)
  const { goods, freight, coupon, points, other, total } = amountsOf(order)
  const paid = order.status > 0 || order.isPay
  return (
    <View className="lines__amounts">
      <AmountRow label={t.goods} value={goods} />
      <AmountRow label={t.freight} value={freight} />
      {coupon < 0 ? <AmountRow label={t.coupon} value={coupon} /> : null}
      {points < 0 ? <AmountRow label={t.points(order.scoreDeduction ?? 0)} value={points} /> : null}
      {other !== 0 ? <AmountRow label={other < 0 ? t.discount : t.surcharge} value={other} /> : null}
      {order.score > 0 ? (
        <AmountRow label={paid ? t.scorePaid : t.scoreDue} value={0} text={t.scoreText(order.score)} />
      ) : null}
      <View className="lines__total">
        <Text className="lines__total-key">{paid ? t.paid : order.status === 0 ? t.due : t.total}</Text>
        <Price value={total} free />
      </View>
      {order.amountRefundTotal ? <AmountRow label={t.refunded} value={-order.amountRefundTotal} /> : null}
    </View>
  )
}

/** What was bought, from whom, and what it cost. */
export const LinesCard = ({ detail }: { detail: OrderDetail }) => {
  const t = useWords(words)
  const { orderInfo: order, goods } = detail
  const { name, phone } = useShop(order.shopId)
  return (
    <Card className="lines">
      <View className="lines__head">
        <Icon name="store" size={20} />
        <Text className="lines__shop">{name}</Text>
        {phone ? (
          <TextLink tone="mute" icon="service" onClick={() => void callPhone(phone)}>
            {t.contact}
          </TextLink>
        ) : (
          <Text className="lines__count">{t.count(order.goodsNumber)}</Text>
        )}
      </View>
      {goods.map((line) => (
        <Line key={line.id} line={line} order={order} />
      ))}
      <Amounts order={order} />
      {order.hasRefund && hasPage('refundHistory') ? (
        <Cell title={t.afterSaleHistory} onClick={() => void go('refundHistory', { orderId: order.id })} />
      ) : null}
    </Card>
  )
}
