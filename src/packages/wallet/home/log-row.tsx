import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, hasPage } from '@/lib/router'
import type { CashLog } from '@/types/api/wallet'
import { cx } from '@/utils/cx'
import { formatDate, shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { words } from './messages'

const icons: Record<number, IconName> = {
  0: 'plus',
  1: 'wallet',
  2: 'cart',
  3: 'undo',
  4: 'calendar',
  5: 'play',
  6: 'coin',
  7: 'gift',
  8: 'receipt',
  11: 'wallet',
  12: 'undo',
  100: 'shield',
  101: 'shield',
  110: 'crown',
  140: 'gem',
}

/** Where an entry's own records are; undefined where it has none. */
const placeOf = (type: number): (() => void) | undefined => {
  if ([1, 11, 12].includes(type)) return () => void go('withdraw')
  if ([100, 101].includes(type) && hasPage('depositList')) return () => void go('depositList')
  return undefined
}

/** One change of the wallet. */
export const LogRow = ({ log }: { log: CashLog }) => {
  const t = useWords(words)
  const income = log.behavior === 0
  const amount = formatYuan(log.amount).replace('¥', '').replace('−', '')
  const signed = `${income ? '+' : '−'}${amount}`
  const name = t.name(log.type, log.typeStr)
  const sameYear = log.dateAdd.slice(0, 4) === formatDate(shopNow(), 'YYYY')
  const open = placeOf(log.type)
  // The remark often begins with the kind, which stands above it.
  const remark = log.remark?.startsWith(log.typeStr)
    ? log.remark.slice(log.typeStr.length).trim()
    : log.remark
  return (
    <View
      className="wallet-log"
      {...(open ? control(open, { role: 'link', label: t.entry(name, signed) }) : {})}
    >
      <View className={cx('wallet-log__icon', income && 'wallet-log__icon--in')}>
        <Icon name={icons[log.type] ?? (income ? 'plus' : 'minus')} size={20} />
      </View>
      <View className="wallet-log__words">
        <Text className="wallet-log__name">{name}</Text>
        {remark ? <Text className="wallet-log__remark">{remark}</Text> : null}
        <Text className="wallet-log__note">
          {shortDate(log.dateAdd, sameYear ? 'MM-DD HH:mm' : 'YYYY-MM-DD HH:mm')}
        </Text>
      </View>
      <View className="wallet-log__amounts">
        <Text className={cx('wallet-log__amount', income && 'wallet-log__amount--in')}>{signed}</Text>
        <Text className="wallet-log__note">{t.left(formatYuan(log.balance).replace('¥', ''))}</Text>
      </View>
    </View>
  )
}
