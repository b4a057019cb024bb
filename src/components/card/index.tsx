import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import './index.scss'

interface CardProps {
  children: ReactNode
  /** 12 inside; feature cards 16 and a larger radius. */
  padding?: 'none' | 'm' | 'l'
  className?: string
}

/** White, radius 12, no shadow, no border; 12 below the one before. */
export const Card = ({ children, padding = 'none', className }: CardProps) => (
  <View className={cx('card', `card--${padding}`, className)}>{children}</View>
)
