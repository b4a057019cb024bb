import { Text, View } from '@tarojs/components'

import { FailedView } from '@/components/failed-view'
import { SkeletonBox } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import type { Loaded } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import type { BillDiscount } from '@/types/api/payment'
import { formatShortYuan } from '@/utils/money'
import { words } from './messages'

/** What the shop takes off, said before anything is typed. */
export const Offers = ({ discounts }: { discounts: Loaded<BillDiscount[]> }) => {
  const t = useWords(words)
  const { data, error, reload } = discounts
  if (error) return <FailedView size="line" error={error} onRetry={reload} />
  if (!data) return <SkeletonBox className="bill-offers__box" />
  if (data.length === 0) return <View className="bill-offers__none">{t.noOffers}</View>
  return (
    <View className="bill-offers">
      <Text className="bill-offers__title">{t.offers}</Text>
      {data.map(({ consume, discounts: off, loop }) => {
        const say = loop ? t.offerLoop : t.offer
        return (
          <Tag key={`${consume} ${off}`} kind="red" outlined>
            {say(formatShortYuan(consume), formatShortYuan(off))}
          </Tag>
        )
      })}
    </View>
  )
}
