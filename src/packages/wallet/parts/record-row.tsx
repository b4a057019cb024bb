import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Tag, type TagKind } from '@/components/tag'
import './record-row.scss'

interface RecordRowProps {
  title: string
  /** Grey lines below. */
  notes: readonly (string | undefined)[]
  amount: string
  state: string
  stateKind: TagKind
  /** What a screen reader says when the row leads somewhere. */
  label?: string
  children?: ReactNode
  onClick?: () => void
}

/** One record of a list: what, when, how much, and where it stands. */
export const RecordRow = (props: RecordRowProps) => {
  const { title, notes, amount, state, stateKind, label, children, onClick } = props
  return (
    <View className="record-row" {...(onClick ? control(onClick, { role: 'link', label }) : {})}>
      <View className="record-row__words">
        <Text className="record-row__name">{title}</Text>
        {notes.filter(Boolean).map((note) => (
          <Text key={note} className="record-row__note">
            {note}
          </Text>
        ))}
        {children}
      </View>
      <View className="record-row__end">
        <Text className="record-row__amount">{amount}</Text>
        <Tag kind={stateKind}>{state}</Tag>
      </View>
      {onClick ? <Icon name="right" size={16} className="record-row__arrow" /> : null}
    </View>
  )
}
