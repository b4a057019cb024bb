import { Text, View } from '@tarojs/components'

import { AmountRow } from '@/components/amount-row'
import { Card } from '@/components/card'
import { Price } from '@/components/price'
import { useWords } from '@/hooks/use-words'
import type { ShopQuote } from '@/stores/checkout'
import type { Yuan } from '@/types/api/common'
import type { MyCoupon } from '@/types/api/coupon'
import type { Bill } from '@/utils/checkout'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import { words } from './messages'

interface BillCardProps {
  bill: Bill
  /** Unit prices times numbers: what the goods would cost without a member's price. */
  listed: Yuan
  quotes: readonly ShopQuote[]
  coupons: readonly MyCoupon[]
  /** Newer amounts are on their way. */
  waiting: boolean
}

/** What is paid, line by line, as the server counts it. */
export const BillCard = ({ bill, listed, quotes, coupons, waiting }: BillCardProps) => {
  const t = useWords(words)
  const used = quotes.flatMap((quote) => coupons.find((coupon) => coupon.id === quote.couponId)?.name ?? [])
  const coupon = used.length === 1 ? `${t.bill.coupon} · ${used[0]}` : t.bill.coupon
  return (
    <Card>
      <View className={cx('page-checkout__bill', waiting && 'page-checkout__bill--waiting')}>
        <AmountRow label={t.bill.goods} value={bill.goods} original={listed} />
        {bill.extras.map(({ name, amount }) => (
          <AmountRow
            key={name}
            label={<Text className="page-checkout__hint">{t.bill.extra(name)}</Text>}
            value={amount}
          />
        ))}
        <AmountRow
          label={t.bill.freight}
          value={bill.freight ?? 0}
          text={bill.freight === undefined ? t.bill.unserved : undefined}
        />
        {bill.coupon > 0 ? <AmountRow label={coupon} value={-bill.coupon} /> : null}
        {bill.points > 0 ? <AmountRow label={t.bill.points} value={-bill.points} /> : null}
        {bill.other !== 0 ? <AmountRow label={t.bill.other} value={bill.other} /> : null}
        {bill.score > 0 ? (
          <AmountRow label={t.pointsDue} value={bill.score} text={t.pointsUnit(String(bill.score))} />
        ) : null}
        <View className="page-checkout__total">
          {bill.saved > 0 ? (
            <Text className="page-checkout__note">{t.saved(formatYuan(bill.saved))}</Text>
          ) : null}
          <Text className="page-checkout__due">{t.due}</Text>
          <Price value={bill.total} points={bill.score} size="ml" />
        </View>
      </View>
    </Card>
  )
}
