import { Text, View } from '@tarojs/components'

import { Checkbox } from '@/components/checkbox'
import { control } from '@/components/control'
import { Price } from '@/components/price'
import { Sheet } from '@/components/sheet'
import { StateView } from '@/components/state-view'
import { Tag } from '@/components/tag'
import { Ticket } from '@/components/ticket'
import { useWords } from '@/hooks/use-words'
import type { Id } from '@/types/api/common'
import type { MyCoupon } from '@/types/api/coupon'
import type { CouponFit, Misfit } from '@/utils/coupon-fit'
import { shortDate } from '@/utils/date'
import { formatShortYuan } from '@/utils/money'
import { words } from './messages'
import './index.scss'

interface CouponSheetProps {
  open: boolean
  fit: CouponFit
  /** What counts now; null = none. */
  chosen: Id | null
  /** The coupon the server proposes. */
  best?: Id
  shopName: (id: Id) => string
  onChoose: (couponId: Id | null) => void
  onClose: () => void
}

const useSaid = () => useWords(words)

type Said = ReturnType<typeof useSaid>

const reason = (t: Said, misfit: Misfit, shopName: (id: Id) => string): string => {
  switch (misfit.why) {
    case 'amount':
      return t.why.amount(formatShortYuan(misfit.missing))
    case 'scope':
      return t.why.scope(formatShortYuan(misfit.over))
    case 'shop':
      return t.why.shop(shopName(misfit.shopId))
    case 'taken':
      return t.why.taken(shopName(misfit.shopId))
    case 'early':
      return t.why.early(shortDate(misfit.from))
    default:
      return t.why[misfit.why]
  }
}

const Worth = ({ coupon }: { coupon: MyCoupon }) => {
  const t = useSaid()
  return coupon.moneyType === 1 ? (
    <Text className="coupon-sheet__off">{t.off(coupon.money)}</Text>
  ) : (
    <Price value={coupon.money} size="lg" tone="inherit" short />
  )
}

/** The coupons of one order: none is a choice like the others, and those that do not fit say why. */
export const CouponSheet = (props: CouponSheetProps) => {
  const { open, fit, chosen, best, shopName, onChoose, onClose } = props
  const t = useSaid()
  const condition = (coupon: MyCoupon) =>
    t.over(coupon.moneyHreshold > 0 ? formatShortYuan(coupon.moneyHreshold) : '')
  const choose = (id: Id | null) => {
    onChoose(id)
    onClose()
  }

  if (fit.usable.length + fit.unusable.length === 0) {
    return (
      <Sheet open={open} title={t.title} ground="page" onClose={onClose}>
        <StateView compact picture="ticket" title={t.noCoupons} words={t.noCouponsWhat} />
      </Sheet>
    )
  }
  return (
    <Sheet open={open} title={t.title} ground="page" tall={fit.unusable.length > 1} onClose={onClose}>
      <View className="coupon-sheet">
        <View
          className="coupon-sheet__none"
          {...control(() => choose(null), { role: 'radio', on: chosen === null, label: t.none })}
        >
          <View className="coupon-sheet__words">
            <Text>{t.none}</Text>
            <Text className="coupon-sheet__note">{fit.usable.length > 0 ? t.noneNote : t.noUsable}</Text>
          </View>
          <Checkbox radio stop checked={chosen === null} label={t.none} onChange={() => choose(null)} />
        </View>
        {fit.usable.length > 0 ? (
          <View className="coupon-sheet__head">{t.usable(fit.usable.length)}</View>
        ) : null}
        {fit.usable.map((coupon) => (
          <Ticket
            key={coupon.id}
            kind="red"
            amount={<Worth coupon={coupon} />}
            condition={condition(coupon)}
            title={coupon.name}
            note={t.until(shortDate(coupon.dateEnd))}
            tags={coupon.id === best ? <Tag kind="red">{t.best}</Tag> : undefined}
            label={t.use(coupon.name)}
            action={
              <Checkbox
                radio
                stop
                checked={chosen === coupon.id}
                label={t.use(coupon.name)}
                onChange={() => choose(coupon.id)}
              />
            }
            onClick={() => choose(coupon.id)}
          />
        ))}
        {fit.unusable.length > 0 ? (
          <View className="coupon-sheet__head">{t.unusable(fit.unusable.length)}</View>
        ) : null}
        {fit.unusable.map(({ coupon, misfit }) => (
          <Ticket
            key={coupon.id}
            kind="grey"
            amount={<Worth coupon={coupon} />}
            condition={condition(coupon)}
            title={coupon.name}
            note={reason(t, misfit, shopName)}
          />
        ))}
      </View>
    </Sheet>
  )
}
