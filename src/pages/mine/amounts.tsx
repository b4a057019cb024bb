import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Stats, type Stat } from '@/components/stats'
import { useWords } from '@/hooks/use-words'
import type { Loaded } from '@/hooks/use-data'
import { go, hasPage } from '@/lib/router'
import { ensureLogin } from '@/stores/session'
import { amountParts } from '@/utils/money'
import { words } from './messages'
import type { Mine } from './use-mine'

interface AmountsProps {
  visitor: boolean
  mine: Mine
}

const FULL_PRICE = 10

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** The level, joined to what the member owns. */
const Strip = ({ visitor, mine }: AmountsProps) => {
  const t = useWords(words)
  const level = mine.profile.data?.userLevel
  const rebate = level?.rebate ?? FULL_PRICE
  if (visitor) {
    return (
      <View className="mine-amounts__strip" {...control(() => void ensureLogin(t.loginReason))}>
        <Icon name="crown" size={18} />
        <Text className="mine-amounts__strip-text">{t.loginStrip}</Text>
        <Icon name="right" size={14} />
      </View>
    )
  }
  if (!level) return null
  return (
    <View className="mine-amounts__strip">
      <Icon name="crown" size={18} />
      <Text className="mine-amounts__strip-text">
        {rebate < FULL_PRICE ? t.discount(level.name, rebate) : level.name}
      </Text>
    </View>
  )
}

export const Amounts = ({ visitor, mine }: AmountsProps) => {
  const t = useWords(words)
  const login = () => void ensureLogin(t.loginReason)
  /** A figure: where it leads, or a second try where it could not be read. */
  const stat = <T,>(
    label: string,
    source: Loaded<T>,
    text: (value: T) => string,
    open: (() => void) | undefined,
  ): Stat => {
    if (visitor) return { label, value: t.unknown, onClick: login }
    if (source.data !== undefined) return { label, value: text(source.data), onClick: open }
    if (!source.error) return { label, value: t.unknown }
    return { label: t.retry(label), value: t.unknown, onClick: () => void source.reload() }
  }
  const items = [
    stat(
      t.balance,
      mine.amount,
      ({ balance }) => {
        const { whole, cents } = amountParts(balance)
        return `${whole}.${cents}`
      },
      hasPage('wallet') ? () => void go('wallet') : undefined,
    ),
    stat(
      t.points,
      mine.amount,
      ({ score }) => grouped(score),
      hasPage('points') ? () => void go('points') : undefined,
    ),
    stat(t.coupons, mine.coupons, grouped, hasPage('couponMine') ? () => void go('couponMine') : undefined),
    stat(
      t.favourites,
      mine.favourites,
      String,
      hasPage('favourites') ? () => void go('favourites') : undefined,
    ),
  ]
  return (
    <View className="mine-amounts">
      <Strip visitor={visitor} mine={mine} />
      <View className="mine-amounts__figures">
        <Stats items={items} />
      </View>
    </View>
  )
}
