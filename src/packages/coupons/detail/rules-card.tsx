import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { SectionHead } from '@/components/section-head'
import { useWords } from '@/hooks/use-words'
import type { Coupon } from '@/types/api/coupon'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { useCondition } from '../parts/worth'
import { words as shared } from '../parts/words'
import { words } from './messages'

const DATE = 'YYYY-MM-DD HH:mm'

/** When it is valid, from what amount on, and what it takes to get it. */
export const RulesCard = ({ rule }: { rule: Coupon }) => {
  const t = useWords(words)
  const { needDays } = useWords(shared)
  const condition = useCondition()
  const lines: readonly (readonly [string, string | false])[] = [
    [t.condition, condition(rule)],
    [t.starts, t.starting[rule.dateStartType](shortDate(rule.dateStart, DATE))],
    [
      t.ends,
      rule.dateEndType === 1 ? t.endDays(rule.dateEndDays ?? 0) : t.endDate(shortDate(rule.dateEnd, DATE)),
    ],
    [t.price, rule.needAmount > 0 && formatYuan(rule.needAmount)],
    [t.points, rule.needScore > 0 && t.pointsEach(rule.needScore)],
    [t.signed, rule.needSignedContinuous > 0 && needDays(rule.needSignedContinuous)],
    [t.limit, rule.numberPersonMax > 0 && t.limitEach(rule.numberPersonMax)],
    [t.left, t.leftCount(Math.max(0, rule.numberLeft))],
  ]
  return (
    <Card>
      <SectionHead title={t.rules} />
      {lines.map(([title, value]) =>
        value ? (
          <Cell key={title} title={title} keyWidth="form">
            {value}
          </Cell>
        ) : null,
      )}
    </Card>
  )
}
