import { Text, View } from '@tarojs/components'

import { Price } from '@/components/price'
import { Tag, type TagKind } from '@/components/tag'
import type { Yuan } from '@/types/api/common'
import './record-detail.scss'

interface RecordHeadProps {
  amount: Yuan
  state: string | undefined
  /** Of the state's colour. */
  kind: TagKind
  /** What happens next, or where the money is. */
  note?: string
}

/** How much a record is about, and where it stands. */
export const RecordHead = ({ amount, state, kind, note }: RecordHeadProps) => (
  <View className="record-head">
    <Price value={amount} size="xl" tone="ink" />
    <Tag kind={kind} outlined>
      {state}
    </Tag>
    {note ? <Text className="record-head__note">{note}</Text> : null}
  </View>
)
