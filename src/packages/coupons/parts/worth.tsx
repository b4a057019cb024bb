import { Price } from '@/components/price'
import { TicketFigure } from '@/components/ticket'
import { useWords } from '@/hooks/use-words'
import type { Coupon, MyCoupon } from '@/types/api/coupon'
import { formatShortYuan } from '@/utils/money'
import { words } from './words'

interface WorthProps {
  money: number
  /** The greatest value, when it is random. */
  to?: number
  moneyType?: 0 | 1
}

/** On the stub: an amount, a random one between two, or tenths of the price. */
export const Worth = ({ money, to, moneyType }: WorthProps) => {
  const t = useWords(words)
  if (moneyType === 1)
    return <TicketFigure value={t.tenths(Math.round(100 - (to ?? money)) / 10)} unit={t.tenthsUnit} />
  return (
    <Price value={money} to={to} short size={to !== undefined && to !== money ? 'md' : 'lg'} tone="inherit" />
  )
}

export const RuleWorth = ({ rule }: { rule: Coupon }) => (
  <Worth money={rule.moneyMin} to={rule.moneyMax} moneyType={rule.moneyType} />
)

/** From which amount on it counts, in a few words. */
export const useCondition = () => {
  const t = useWords(words)
  return ({ moneyHreshold, onlyFreight }: Pick<MyCoupon, 'moneyHreshold'> & Pick<Coupon, 'onlyFreight'>) =>
    moneyHreshold > 0 ? t.over(formatShortYuan(moneyHreshold)) : onlyFreight ? t.freight : t.always
}
