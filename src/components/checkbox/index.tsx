import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Icon } from '../icon'
import './index.scss'

interface CheckboxProps {
  checked: boolean
  /** What is chosen, for a screen reader. */
  label: string
  /** Words beside the circle. */
  children?: ReactNode
  disabled?: boolean
  /** One of several: spoken as a radio button. */
  radio?: boolean
  stop?: boolean
  className?: string
  onChange: (checked: boolean) => void
}

/** A 20 px circle in a column of 44. */
export const Checkbox = (props: CheckboxProps) => {
  const { checked, label, children, disabled = false, radio = false, stop, className, onChange } = props
  return (
    <View
      className={cx('checkbox', Boolean(children) && 'checkbox--words', className)}
      {...control(() => onChange(radio || !checked), {
        role: radio ? 'radio' : 'checkbox',
        label,
        disabled,
        on: checked,
        stop,
      })}
    >
      <View
        className={cx(
          'checkbox__circle',
          checked && 'checkbox__circle--on',
          disabled && 'checkbox__circle--off',
        )}
      >
        {checked ? <Icon name="check" size={14} /> : null}
      </View>
      {children ? <Text className="checkbox__words">{children}</Text> : null}
    </View>
  )
}
