import { Text, View } from '@tarojs/components'

import { control, spoken } from '@/components/control'
import { FailedView } from '@/components/failed-view'
import { SectionHead } from '@/components/section-head'
import { SkeletonBox } from '@/components/skeleton'
import type { Loaded } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import type { Yuan } from '@/types/api/common'
import type { RechargeRule } from '@/types/api/payment'
import { cx } from '@/utils/cx'
import { fen, formatShortYuan } from '@/utils/money'
import { words } from './messages'

interface RulesProps {
  rules: Loaded<RechargeRule[]>
  /** What is typed now. */
  money: Yuan
  onChoose: (money: Yuan) => void
}

/** "Pay X, get Y on top": a tap fills the amount in. Without rules there is nothing of this. */
export const Rules = ({ rules, money, onChoose }: RulesProps) => {
  const t = useWords(words)
  const { data, error, reload } = rules
  if (data?.length === 0) return null
  return (
    <View className="recharge-rules">
      <SectionHead title={t.rulesTitle} icon="gift" />
      {error ? <FailedView size="line" error={error} onRetry={reload} /> : null}
      <View className="recharge-rules__list" {...spoken('radiogroup', t.rulesTitle)}>
        {(data ?? []).map(({ confine, send, loop }) => {
          const on = fen(confine) === fen(money)
          const pay = loop ? t.confineLoop(formatShortYuan(confine)) : t.confine(formatShortYuan(confine))
          const get = t.send(formatShortYuan(send))
          return (
            <View
              key={`${confine} ${send}`}
              className={cx('recharge-rules__one', on && 'recharge-rules__one--on')}
              {...control(() => onChoose(confine), { role: 'radio', label: `${pay} ${get}`, on })}
            >
              <Text className="recharge-rules__pay">{pay}</Text>
              <Text className="recharge-rules__get">{get}</Text>
            </View>
          )
        })}
        {data || error
          ? null
          : [0, 1, 2].map((box) => <SkeletonBox key={box} className="recharge-rules__box" />)}
      </View>
    </View>
  )
}
