import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Switch } from '@/components/switch'
import { Tag } from '@/components/tag'
import { CouponSheet } from '@/features/coupon-sheet'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { pointsPlan, type ShopQuote } from '@/stores/checkout'
import type { Id } from '@/types/api/common'
import { fitCoupons } from '@/utils/coupon-fit'
import { formatYuan, sumYuan } from '@/utils/money'
import { words } from './messages'
import type { Checkout } from './use-checkout'

interface SavingsCardProps {
  checkout: Checkout
  quotes: readonly ShopQuote[]
}

interface CouponCellProps extends SavingsCardProps {
  quote: ShopQuote
}

/** Coupons in use by the other orders of this checkout. */
const takenBeside = (quotes: readonly ShopQuote[], shopId: Id): Map<Id, Id> =>
  new Map(
    quotes.flatMap((quote) =>
      quote.shopId !== shopId && quote.couponId !== undefined ? [[quote.couponId, quote.shopId]] : [],
    ),
  )

const CouponCell = ({ checkout, quote, quotes }: CouponCellProps) => {
  const t = useWords(words)
  const [open, setOpen] = useState(false)
  const { draft, coupons, setForm, shopName } = checkout
  const { calc, couponId, couponRefusal, shopId } = quote
  if (!calc) return null
  const name = shopName(shopId) ?? t.shop(shopId)
  const several = quotes.length > 1
  const fit = fitCoupons(coupons, calc.couponUserList ?? [], {
    shopId,
    amount: calc.amountTotle,
    now: shopNow(),
    taken: takenBeside(quotes, shopId),
  })
  const { usable } = fit
  const proposal = calc.couponId?.[0]
  const best = usable.some((coupon) => coupon.id === proposal) ? proposal : usable[0]?.id
  const off = calc.couponAmount ?? 0
  const refusedChoice = draft.form.coupons[String(shopId)] === null
  return (
    <>
      <Cell
        title={
          <View className="page-checkout__key">
            <Text>{several ? t.couponOf(name) : t.coupon}</Text>
            {couponId !== undefined && couponId === best ? <Tag kind="red">{t.couponBest}</Tag> : null}
          </View>
        }
        note={couponRefusal ? t.couponRefused(couponRefusal) : undefined}
        label={several ? t.couponOf(name) : t.coupon}
        className="page-checkout__coupon"
        onClick={() => setOpen(true)}
      >
        {off > 0 ? (
          <Text className="page-checkout__off">{formatYuan(-off)}</Text>
        ) : usable.length > 0 ? (
          <Text className={refusedChoice ? '' : 'page-checkout__off'}>
            {refusedChoice ? t.couponNone : t.couponCount(usable.length)}
          </Text>
        ) : (
          <Text className="page-checkout__hint">{t.couponNoneFits}</Text>
        )}
      </Cell>
      <CouponSheet
        open={open}
        fit={fit}
        chosen={couponId ?? null}
        best={best}
        shopName={(id) => shopName(id) ?? ''}
        onChoose={(id) => setForm({ coupons: { ...draft.form.coupons, [String(shopId)]: id } })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

const PointsCell = ({ checkout, quotes }: SavingsCardProps) => {
  const t = useWords(words)
  const { score, draft, setForm } = checkout
  const rules = quotes.some((quote) => (quote.calc?.scoreDeductionRules ?? []).length > 0)
  if (!rules || score === undefined) return null
  const plan = pointsPlan(quotes, score)
  const { points } = draft.form
  const use = points ? quotes.reduce((sum, quote) => sum + quote.deductionScore, 0) : plan.score
  const money = points ? sumYuan(quotes.map((quote) => quote.calc?.deductionMoney)) : plan.money
  const text = (count: number) => count.toLocaleString('en-US')
  return (
    <Cell
      title={t.points}
      note={use > 0 ? t.pointsUse(text(score), text(use), formatYuan(money)) : t.pointsNone(text(score))}
      className="page-checkout__points"
      extra={
        <Switch
          checked={points && use > 0}
          label={t.points}
          disabled={plan.score === 0 && !points}
          onChange={(on) => setForm({ points: on })}
        />
      }
    />
  )
}

/** Coupons, one an order, and points. */
export const SavingsCard = ({ checkout, quotes }: SavingsCardProps) => {
  if (!quotes.some((quote) => quote.calc)) return null
  return (
    <Card>
      {quotes.map((quote) => (
        <CouponCell key={quote.shopId} checkout={checkout} quote={quote} quotes={quotes} />
      ))}
      <PointsCell checkout={checkout} quotes={quotes} />
    </Card>
  )
}
