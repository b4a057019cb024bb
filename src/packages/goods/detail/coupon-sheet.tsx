import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Price } from '@/components/price'
import { Sheet } from '@/components/sheet'
import { TextLink } from '@/components/text-link'
import { Ticket, TicketFigure } from '@/components/ticket'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { go, hasPage } from '@/lib/router'
import { fetchCoupons } from '@/services'
import { ensureLogin } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { Coupon } from '@/types/api/coupon'
import { words } from './messages'

interface CouponSheetProps {
  open: boolean
  coupons: readonly Coupon[]
  onClose: () => void
}

/** Claimed with nothing but a tap; what costs points or money is the coupon centre's. */
export const isFree = ({ needScore, needAmount, needSignedContinuous }: Coupon): boolean =>
  !needScore && !needAmount && !needSignedContinuous

const figure = (coupon: Coupon) =>
  coupon.moneyType === 1 ? (
    <TicketFigure value={String(Math.round(100 - coupon.moneyMax) / 10)} unit="折" />
  ) : (
    <Price value={coupon.moneyMax} short size="lg" tone="inherit" />
  )

export const CouponSheet = ({ open, coupons, onClose }: CouponSheetProps) => {
  const t = useWords(words)
  const [claimed, setClaimed] = useState<readonly Id[]>([])
  const [claim, busy] = useOnce(async (id: Id) => {
    if (!(await ensureLogin(t.couponReason))) return
    try {
      await fetchCoupons({ id })
      setClaimed((before) => [...before, id])
      toast(t.couponGot)
    } catch (error) {
      toast(userMessage(error))
    }
  })

  const validity = ({ dateEndType, dateEnd, dateEndDays }: Coupon): string | undefined =>
    dateEndType === 0
      ? dateEnd && t.couponUntil(dateEnd.slice(0, 10))
      : dateEndDays
        ? t.couponDays(dateEndDays)
        : undefined

  const action = (coupon: Coupon) => {
    if (claimed.includes(coupon.id))
      return (
        <Button kind="soft" size="xm" disabled>
          {t.couponMine}
        </Button>
      )
    if (!isFree(coupon))
      return (
        <Button kind="soft" size="xm" onClick={() => void go('couponCentre')}>
          {t.couponSee}
        </Button>
      )
    return (
      <Button kind="red" size="xm" busy={busy} onClick={() => void claim(coupon.id)}>
        {t.get}
      </Button>
    )
  }

  return (
    <Sheet open={open} title={t.couponTitle} ground="page" onClose={onClose}>
      <View className="goods-coupon-sheet">
        {coupons.map((coupon) => (
          <Ticket
            key={coupon.id}
            amount={figure(coupon)}
            condition={coupon.moneyHreshold > 0 ? t.couponFrom(String(coupon.moneyHreshold)) : t.couponAlways}
            title={coupon.name}
            note={validity(coupon)}
            action={action(coupon)}
          />
        ))}
        {hasPage('couponCentre') ? (
          <TextLink arrow tone="mute" onClick={() => void go('couponCentre')}>
            {t.couponCentre}
          </TextLink>
        ) : null}
      </View>
    </Sheet>
  )
}
