import { Text } from '@tarojs/components'

import { Button } from '@/components/button'
import { Tag } from '@/components/tag'
import { TextLink } from '@/components/text-link'
import { Ticket } from '@/components/ticket'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go } from '@/lib/router'
import type { MyCoupon } from '@/types/api/coupon'
import { shortDate } from '@/utils/date'
import { expiryOf } from '../parts/expiry'
import { useCondition, Worth } from '../parts/worth'
import { words as shared } from '../parts/words'
import { words } from './messages'

const useNote = (coupon: MyCoupon): { note: string; warn: boolean } => {
  const t = useWords(shared)
  if (coupon.status !== 0) return { note: t.validTo(shortDate(coupon.dateEnd, 'YYYY-MM-DD')), warn: false }
  const expiry = expiryOf(coupon, shopNow())
  if (expiry.at === 'early') return { note: t.from(shortDate(coupon.dateStart)), warn: false }
  if (expiry.at === 'far') return { note: t.validTo(shortDate(coupon.dateEnd, 'YYYY-MM-DD')), warn: false }
  if (expiry.days === 0) return { note: t.today, warn: true }
  return {
    note: expiry.days === 1 ? t.tomorrow(shortDate(coupon.dateEnd, 'HH:mm')) : t.soon(expiry.days),
    warn: true,
  }
}

interface MyTicketProps {
  coupon: MyCoupon
  onUse: () => void
}

/** A coupon of the user's: to use or to give away, used, or gone. */
export const MyTicket = ({ coupon, onUse }: MyTicketProps) => {
  const t = useWords(words)
  const condition = useCondition()
  const { note, warn } = useNote(coupon)
  const { id, pid, name, status, orderId } = coupon
  const action =
    status === 0 ? (
      <Button size="xm" kind="outline" stop label={`${t.use} ${name}`} onClick={onUse}>
        {t.use}
      </Button>
    ) : status === 3 && orderId !== undefined ? (
      <Button
        size="xm"
        kind="line"
        stop
        label={t.orderOf(name)}
        onClick={() => void go('orderDetail', { id: orderId })}
      >
        {t.order}
      </Button>
    ) : (
      <Text>{t.state[status]}</Text>
    )
  return (
    <Ticket
      kind={status === 0 ? 'red' : 'grey'}
      amount={<Worth money={coupon.money} moneyType={coupon.moneyType} />}
      condition={condition(coupon)}
      title={name}
      note={note}
      noteWarn={warn}
      tags={
        status === 0 ? (
          <TextLink tone="mute" stop onClick={() => void go('couponGift', { id })}>
            {t.gift}
          </TextLink>
        ) : status === 3 ? (
          <Tag kind="grey">{t.state[3]}</Tag>
        ) : undefined
      }
      label={name}
      action={action}
      onClick={pid === undefined ? undefined : () => void go('couponDetail', { id: pid })}
    />
  )
}
