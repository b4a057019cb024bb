import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Icon } from '../icon'
import type { IconName } from '../icon/names'
import './index.scss'

interface CellProps {
  /** Key at the left. */
  title?: ReactNode
  /** Second line below the title, in grey. */
  note?: ReactNode
  /** How wide the key is: as its text, 52 (grey keys of detail), 76 (forms). */
  keyWidth?: 'auto' | 'key' | 'form'
  /** Value, left-aligned after a key of fixed width, else right-aligned. */
  children?: ReactNode
  icon?: IconName
  /** After the value: a switch, a button. */
  extra?: ReactNode
  /** Defaults to tappable. */
  arrow?: boolean
  /** No line above, as in the first cell of a card. */
  plain?: boolean
  label?: string
  disabled?: boolean
  className?: string
  onClick?: () => void
}

/** One line of a card: key, value, chevron. Lines between neighbours come by themselves. */
export const Cell = (props: CellProps) => {
  const {
    title,
    note,
    keyWidth = 'auto',
    children,
    icon,
    extra,
    plain,
    label,
    disabled,
    className,
    onClick,
  } = props
  const arrow = props.arrow ?? Boolean(onClick)
  const tappable = onClick ? control(onClick, { role: 'link', label, disabled }) : {}
  return (
    <View
      className={cx('cell', `cell--${keyWidth}`, plain && 'cell--plain', disabled && 'cell--off', className)}
      {...tappable}
    >
      {icon ? <Icon name={icon} size={20} className="cell__icon" /> : null}
      {title || note ? (
        <View className="cell__key">
          {typeof title === 'string' ? <Text className="cell__title">{title}</Text> : title}
          {note ? <View className="cell__note">{note}</View> : null}
        </View>
      ) : null}
      <View className="cell__value">{children}</View>
      {extra}
      {arrow ? <Icon name="right" size={16} className="cell__arrow" /> : null}
    </View>
  )
}
