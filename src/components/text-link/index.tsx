import { Text, View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Icon } from '../icon'
import type { IconName } from '../icon/names'
import './index.scss'

interface TextLinkProps {
  children: string
  tone?: 'brand' | 'mute' | 'ink' | 'danger'
  size?: 12 | 14
  icon?: IconName
  arrow?: boolean
  disabled?: boolean
  stop?: boolean
  className?: string
  onClick: () => void
}

/** A quiet action in words, with a 44 px target. */
export const TextLink = (props: TextLinkProps) => {
  const {
    children,
    tone = 'brand',
    size = 12,
    icon,
    arrow = false,
    disabled,
    stop,
    className,
    onClick,
  } = props
  return (
    <View
      className={cx(
        'text-link',
        `text-link--${tone}`,
        `text-link--${size}`,
        disabled && 'text-link--off',
        className,
      )}
      {...control(onClick, { disabled, stop })}
    >
      {icon ? <Icon name={icon} size={size === 12 ? 16 : 18} className="text-link__icon" /> : null}
      <Text>{children}</Text>
      {arrow ? <Icon name="right" size={14} /> : null}
    </View>
  )
}
