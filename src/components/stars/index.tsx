import { View } from '@tarojs/components'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { control, spoken } from '../control'
import { Icon } from '../icon'
import { words } from './messages'
import './index.scss'

interface StarsProps {
  /** 0 to 5. */
  value: number
  size?: 12 | 14 | 16 | 18
  /** Makes them an input with 44 px stars. */
  onChange?: (value: number) => void
}

const steps = [1, 2, 3, 4, 5]

export const Stars = ({ value, size = 14, onChange }: StarsProps) => {
  const t = useWords(words)
  const shown = Math.round(value)
  if (!onChange) {
    return (
      <View className="stars" {...spoken('text', t.read(value))}>
        {steps.map((step) => (
          <Icon
            key={step}
            name="star"
            size={size}
            className={cx('stars__one', step <= shown && 'stars__one--on')}
          />
        ))}
      </View>
    )
  }
  return (
    <View className="stars stars--input" {...spoken('radiogroup')}>
      {steps.map((step) => (
        <View
          key={step}
          className="stars__target"
          {...control(() => onChange(step), { role: 'radio', label: t.give(step), on: step === shown })}
        >
          <Icon name="star" size={28} className={cx('stars__one', step <= shown && 'stars__one--on')} />
        </View>
      ))}
    </View>
  )
}
