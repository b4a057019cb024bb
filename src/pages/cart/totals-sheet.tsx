import { Text, View } from '@tarojs/components'

import { AmountRow } from '@/components/amount-row'
import { Sheet } from '@/components/sheet'
import { useWords } from '@/hooks/use-words'
import type { Yuan } from '@/types/api/common'
import type { Bill } from '@/utils/checkout'
import { words } from './messages'

interface TotalsSheetProps {
  open: boolean
  bill: Bill
  /** Unit prices times numbers. */
  listed: Yuan
  onClose: () => void
}

/** How the total comes about, as the server counts it. */
export const TotalsSheet = ({ open, bill, listed, onClose }: TotalsSheetProps) => {
  const t = useWords(words)
  return (
    <Sheet open={open} title={t.sheet.title} onClose={onClose}>
      <View className="page-cart__sheet">
        <AmountRow label={t.sheet.goods} value={bill.goods} original={listed} />
        <AmountRow
          label={t.sheet.freight}
          value={bill.freight ?? 0}
          text={bill.freight === undefined ? t.sheet.unserved : undefined}
        />
        {bill.coupon > 0 ? <AmountRow label={t.sheet.coupon} value={-bill.coupon} /> : null}
        {bill.other !== 0 ? <AmountRow label={t.sheet.other} value={bill.other} /> : null}
        <AmountRow strong label={t.sheet.total} value={bill.total} />
        {bill.score > 0 ? <Text className="page-cart__sheet-note">{t.sheet.points(bill.score)}</Text> : null}
        <Text className="page-cart__sheet-note">{t.sheet.note}</Text>
      </View>
    </Sheet>
  )
}
