import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { SectionHead } from '@/components/section-head'
import { useWords } from '@/hooks/use-words'
import { go, hasPage } from '@/lib/router'
import { cx } from '@/utils/cx'
import type { Step } from './ladder'
import { words } from './messages'

const ICONS: readonly IconName[] = ['coin', 'calendar-check', 'star', 'gem', 'gift']

/** The rewards for days in a row, however many steps the merchant has. */
export const LadderCard = ({ steps, days }: { steps: readonly Step[]; days: number }) => {
  const t = useWords(words)
  if (steps.length === 0) return null
  return (
    <Card>
      <SectionHead
        title={t.ladder}
        more={hasPage('points') ? t.rules : undefined}
        onMore={() => void go('points')}
      />
      <View className="sign-ladder">
        {steps.map(({ day, score }, index) => {
          const reached = days >= day
          return (
            <View
              key={day}
              className={cx('sign-ladder__step', reached && 'sign-ladder__step--reached')}
              {...spoken('text', `${reached ? t.reached(day) : t.step(day)} +${score}`)}
            >
              <View className="sign-ladder__icon">
                <Icon
                  name={index === steps.length - 1 ? 'gift' : (ICONS[index % ICONS.length] ?? 'coin')}
                  size={24}
                />
                {reached ? (
                  <View className="sign-ladder__check">
                    <Icon name="check" size={12} />
                  </View>
                ) : null}
              </View>
              <Text className="sign-ladder__score">{`+${score}`}</Text>
              <Text className="sign-ladder__day">{t.step(day)}</Text>
            </View>
          )
        })}
      </View>
    </Card>
  )
}
