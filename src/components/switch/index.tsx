import { View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import { control } from '../control'
import './index.scss'

interface SwitchProps {
  checked: boolean
  label: string
  disabled?: boolean
  onChange: (checked: boolean) => void
}

export const Switch = ({ checked, label, disabled = false, onChange }: SwitchProps) => (
  <View
    className={cx('switch', checked && 'switch--on', disabled && 'switch--off')}
    {...control(() => onChange(!checked), { role: 'switch', label, disabled, on: checked, stop: true })}
  >
    <View className="switch__knob" />
  </View>
)
