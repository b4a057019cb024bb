import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { control, spoken } from '@/components/control'
import { FailedView } from '@/components/failed-view'
import { Icon } from '@/components/icon'
import type { Loaded } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { defineKey } from '@/lib/storage'
import { useSettings } from '@/stores/settings'
import type { UserAmount } from '@/types/api/wallet'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import { words } from './messages'

const hiddenKey = defineKey<boolean>('wallet-hidden', 1, false)

const HIDDEN = '****'
const UNKNOWN = '—'

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** What the user owns. The amounts can be hidden from who looks over the shoulder. */
export const BalanceCard = ({ amount }: { amount: Loaded<UserAmount> }) => {
  const t = useWords(words)
  const open = useSettings((settings) => settings.merchant.rechargeOpen)
  const [hidden, setHidden] = useState(hiddenKey.get)
  const { data, error, reload } = amount
  if (error)
    return (
      <Card>
        <FailedView size="line" error={error} onRetry={reload} />
      </Card>
    )
  const show = (text: (wallet: UserAmount) => string): string =>
    !data ? UNKNOWN : hidden ? HIDDEN : text(data)
  const toggle = () => {
    hiddenKey.set(!hidden)
    setHidden(!hidden)
  }
  const figures = [
    [t.freeze, show(({ freeze }) => formatYuan(freeze ?? 0))],
    [t.score, show(({ score }) => grouped(score ?? 0))],
    [t.spent, show(({ totleConsumed }) => formatYuan(totleConsumed ?? 0))],
  ] as const
  return (
    <View className="wallet-card" {...(data ? {} : spoken('status'))}>
      <View className="wallet-card__circle wallet-card__circle--large" />
      <View className="wallet-card__circle wallet-card__circle--small" />
      <View className="wallet-card__main">
        <View className="wallet-card__label">
          <Text>{t.balance}</Text>
          <View
            className={cx('wallet-card__eye', hidden && 'wallet-card__eye--shut')}
            {...control(toggle, { label: hidden ? t.show : t.hide })}
          >
            <Icon name="eye" size={18} />
          </View>
        </View>
        <View className="wallet-card__row">
          <Text className="wallet-card__balance">
            {show(({ balance }) => formatYuan(balance).replace('¥', ''))}
          </Text>
          <View className="wallet-card__buttons">
            <Button size="m" className="wallet-card__button" onClick={() => void go('withdraw')}>
              {t.withdraw}
            </Button>
            {open ? (
              <Button
                size="m"
                className="wallet-card__button wallet-card__button--first"
                onClick={() => void go('recharge')}
              >
                {t.recharge}
              </Button>
            ) : null}
          </View>
        </View>
      </View>
      <View className="wallet-card__figures">
        {figures.map(([label, value]) => (
          <View key={label} className="wallet-card__figure">
            <Text className="wallet-card__figure-label">{label}</Text>
            <Text className="wallet-card__figure-value">{value}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
