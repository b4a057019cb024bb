import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Cell } from '@/components/cell'
import { SkeletonBox } from '@/components/skeleton'

interface RowProps {
  title: string
  children?: ReactNode
  /** Grey words below. */
  note?: ReactNode
  extra?: ReactNode
  label?: string
  /** Holds the place of a value that is still to come, so that nothing below it moves. */
  awaited?: boolean
  onClick?: () => void
}

/** A line of the page: grey key, value, what it leads to. */
export const Row = ({ title, children, note, extra, label, awaited, onClick }: RowProps) => (
  <Cell title={title} keyWidth="key" extra={extra} label={label} onClick={onClick}>
    {awaited ? <SkeletonBox className="goods-row-awaited" /> : null}
    {typeof children === 'string' ? <Text>{children}</Text> : children}
    {note ? <View className="goods-row-note">{note}</View> : null}
  </Cell>
)
