import { Text, View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import { control } from '../control'
import './index.scss'

interface ChipProps {
  children: string
  selected?: boolean
  /** On a white card the resting chip is sunken, on the page it is white. */
  sunken?: boolean
  /** 32 high with 12 px text, or 36 with 14. */
  size?: 'm' | 'l'
  disabled?: boolean
  onClick: () => void
}

export const Chip = (props: ChipProps) => {
  const { children, selected, sunken = false, size = 'm', disabled = false, onClick } = props
  return (
    <View
      className={cx(
        'chip',
        `chip--${size}`,
        sunken && 'chip--sunken',
        selected && 'chip--on',
        disabled && 'chip--off',
      )}
      {...control(onClick, { disabled, on: selected, role: selected === undefined ? 'button' : 'radio' })}
    >
      <Text>{children}</Text>
    </View>
  )
}
