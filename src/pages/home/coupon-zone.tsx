import { ScrollView, Text, View } from '@tarojs/components'

import { Price } from '@/components/price'
import { TicketStrip } from '@/components/ticket-strip'
import { useWords } from '@/hooks/use-words'
import type { Coupon, MyCoupon } from '@/types/api/coupon'
import { words } from './coupon-messages'
import { useClaim } from './use-claim'

type Action = keyof typeof words.zh.action

const actionOf = (coupon: Coupon, mine: readonly MyCoupon[]): Action => {
  const have = mine.filter(({ pid }) => pid === coupon.id).length
  if (coupon.numberPersonMax > 0 && have >= coupon.numberPersonMax) return 'mine'
  if (coupon.numberLeft <= 0) return 'gone'
  if (coupon.needScore > 0) return 'points'
  return have > 0 ? 'again' : 'free'
}

const KINDS = { free: 'red', again: 'red', points: 'gold', mine: 'grey', gone: 'grey' } as const

/** What can be claimed comes first; what is claimed stays where it is until the page is left. */
const inOrder = (coupons: readonly Coupon[]): Coupon[] =>
  [...coupons].sort((a, b) => Number(a.numberLeft <= 0) - Number(b.numberLeft <= 0))

const Amount = ({ coupon, action }: { coupon: Coupon; action: Action }) => {
  const t = useWords(words)
  const { moneyType, moneyMin, moneyMax, moneyHreshold, onlyFreight } = coupon
  const condition = moneyHreshold > 0 ? t.over(String(moneyHreshold)) : onlyFreight ? t.freight : t.always
  return (
    <View className={`home-coupon home-coupon--${KINDS[action]}`}>
      {moneyType === 1 ? (
        <Text className="home-coupon__figure">{t.tenths(String(Math.round(100 - moneyMax) / 10))}</Text>
      ) : (
        <Price value={moneyMin} to={moneyMax} short size="ml" tone="inherit" />
      )}
      <Text className="home-coupon__condition">{condition}</Text>
    </View>
  )
}

interface CouponZoneProps {
  coupons: readonly Coupon[]
  mine?: readonly MyCoupon[]
  reload: () => Promise<unknown>
}

export const CouponZone = ({ coupons, mine = [], reload }: CouponZoneProps) => {
  const t = useWords(words)
  const { claim, claiming } = useClaim(reload)
  if (coupons.length === 0) return null
  return (
    <ScrollView className="home-coupons" scrollX enhanced showScrollbar={false}>
      <View className="home-coupons__row">
        {inOrder(coupons).map((coupon) => {
          const action = actionOf(coupon, mine)
          return (
            <TicketStrip
              key={coupon.id}
              kind={KINDS[action]}
              amount={<Amount coupon={coupon} action={action} />}
              note={coupon.name}
              action={t.action[action]}
              busy={claiming === coupon.id}
              disabled={action === 'mine' || action === 'gone'}
              onClick={() => claim(coupon)}
            />
          )
        })}
      </View>
    </ScrollView>
  )
}
