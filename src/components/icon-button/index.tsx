import { Text, View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import { Badge } from '../badge'
import { control } from '../control'
import { Icon } from '../icon'
import type { IconName } from '../icon/names'
import './index.scss'

interface IconButtonProps {
  icon: IconName
  /** Always spoken; shown below the icon when `text` is set. */
  label: string
  text?: boolean
  size?: 16 | 18 | 20 | 22 | 24
  /** brand: green; disc: on a light disc over a picture. */
  tone?: 'ink' | 'mute' | 'brand' | 'disc' | 'price'
  count?: number
  disabled?: boolean
  stop?: boolean
  className?: string
  onClick: () => void
}

/** An icon in a 44 × 44 target. */
export const IconButton = (props: IconButtonProps) => {
  const {
    icon,
    label,
    text = false,
    size = 22,
    tone = 'ink',
    count,
    disabled,
    stop,
    className,
    onClick,
  } = props
  return (
    <View
      className={cx('icon-button', `icon-button--${tone}`, disabled && 'icon-button--off', className)}
      {...control(onClick, { label, disabled, stop })}
    >
      <Badge count={count}>
        <View className="icon-button__icon">
          <Icon name={icon} size={size} />
        </View>
      </Badge>
      {text ? <Text className="icon-button__text">{label}</Text> : null}
    </View>
  )
}
