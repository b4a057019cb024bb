import { View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { SectionHead } from '@/components/section-head'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import type { KanjiaSet } from '@/types/api/kanjia'
import { kanjiaState } from '@/utils/kanjia'
import { formatYuan } from '@/utils/money'
import { words } from './messages'
import type { Bargain } from './use-bargain'

/** Several activities of one goods: those that are on, and the one that is seen. */
export const Activities = ({ bargain, set }: { bargain: Bargain; set: KanjiaSet }) => {
  const t = useWords(words)
  const sets = (bargain.sets ?? []).filter(
    (one) => one.id === set.id || kanjiaState(one, shopNow()) !== 'over',
  )
  if (sets.length < 2) return null
  const ends = { on: '', soldOut: ` · ${t.activitySoldOut}`, over: ` · ${t.activityOver}` }
  return (
    <Card>
      <SectionHead title={t.activities} />
      <View className="kanjia-activities">
        {sets.map((one) => (
          <Chip key={one.id} sunken selected={one.id === set.id} onClick={() => bargain.choose(one.id)}>
            {t.activity(formatYuan(one.originalPrice), formatYuan(one.minPrice)) +
              ends[kanjiaState(one, shopNow())]}
          </Chip>
        ))}
      </View>
    </Card>
  )
}
