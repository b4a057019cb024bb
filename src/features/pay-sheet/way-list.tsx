import { Text, View } from '@tarojs/components'

import { control, spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { useWords } from '@/hooks/use-words'
import type { Yuan } from '@/types/api/common'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import type { PayWay, WayOffer } from '@/utils/pay-ways'
import { words } from './messages'

interface WayListProps {
  ways: readonly WayOffer[]
  balance: Yuan
  value: PayWay | undefined
  disabled: boolean
  onChange: (way: PayWay) => void
}

const icons: Record<PayWay, IconName> = {
  wechat: 'wechat',
  balance: 'wallet',
  mixed: 'plus',
  alipay: 'alipay',
}

/** The ways to pay; what cannot be chosen says why. */
export const WayList = ({ ways, balance, value, disabled, onChange }: WayListProps) => {
  const t = useWords(words)

  const noteOf = ({ way, enabled, missing, fromBalance, fromOutside }: WayOffer): string => {
    if (way === 'balance' && !enabled) return t.balanceShort(formatYuan(balance), formatYuan(missing))
    if (way === 'balance') return t.balanceHas(formatYuan(balance))
    if (way === 'mixed') return t.shares(formatYuan(fromBalance), formatYuan(fromOutside))
    return way === 'alipay' ? t.alipayNote : ''
  }

  return (
    <View className="pay-sheet__ways" {...spoken('radiogroup', t.wayHead)}>
      {ways.map((offer) => {
        const { way, enabled } = offer
        const note = noteOf(offer)
        const on = enabled && way === value
        return (
          <View
            key={way}
            className={cx('pay-way', !enabled && 'pay-way--off')}
            {...control(() => onChange(way), {
              role: 'radio',
              label: [t.ways[way], note].filter(Boolean).join(' '),
              disabled: disabled || !enabled,
              on,
            })}
          >
            <View className={cx('pay-way__icon', `pay-way__icon--${way}`)}>
              <Icon name={icons[way]} size={22} />
            </View>
            <View className="pay-way__words">
              <Text className="pay-way__name">{t.ways[way]}</Text>
              {note ? <Text className="pay-way__note">{note}</Text> : null}
            </View>
            <View className={cx('pay-way__mark', on && 'pay-way__mark--on')}>
              {on ? <Icon name="check" size={14} /> : null}
            </View>
          </View>
        )
      })}
    </View>
  )
}
