import { View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import type { IconName } from './names'
import './index.scss'

interface IconProps {
  name: IconName
  /** 12–18 grow with the text, the rest are fixed. */
  size?: 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 32 | 48
  className?: string
}

/** Decorative: the control around it carries the name a screen reader says. Takes the colour of the text. */
export const Icon = ({ name, size = 20, className }: IconProps) => (
  <View className={cx('icon', `icon--${name}`, `icon--${size}`, className)} />
)
