import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Cell } from '@/components/cell'

interface RowProps {
  title: string
  children: ReactNode
  /** Grey words below. */
  note?: ReactNode
  extra?: ReactNode
  label?: string
  onClick?: () => void
}

/** A line of the page: grey key, value, what it leads to. */
export const Row = ({ title, children, note, extra, label, onClick }: RowProps) => (
  <Cell title={title} keyWidth="key" extra={extra} label={label} onClick={onClick}>
    {typeof children === 'string' ? <Text>{children}</Text> : children}
    {note ? <View className="goods-row-note">{note}</View> : null}
  </Cell>
)
