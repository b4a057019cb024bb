import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import './index.scss'

export type TagKind = 'brand' | 'red' | 'warn' | 'gold' | 'grey' | 'solid' | 'red-solid'

interface TagProps {
  children: ReactNode
  kind?: TagKind
  /** Taller, 12 px and with a line: coupons on the detail page. */
  outlined?: boolean
  className?: string
}

export const Tag = ({ children, kind = 'brand', outlined = false, className }: TagProps) => (
  <Text className={cx('tag', `tag--${kind}`, outlined && 'tag--outlined', className)}>{children}</Text>
)
