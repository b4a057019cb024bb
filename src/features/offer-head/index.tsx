import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Card } from '@/components/card'
import { control } from '@/components/control'
import { Picture } from '@/components/picture'
import { go } from '@/lib/router'
import type { GoodsSummary } from '@/types/api/goods'
import './index.scss'

interface OfferHeadProps {
  goods: GoodsSummary
  /** Grey words below the name. */
  note?: ReactNode
  /** The last line: tags, a price. */
  children: ReactNode
}

/** The goods of a bargain or a group; leads to their own page. */
export const OfferHead = ({ goods, note, children }: OfferHeadProps) => (
  <Card>
    <View
      className="offer-head"
      {...control(() => void go('goodsDetail', { id: goods.id }), { role: 'link', label: goods.name })}
    >
      <Picture src={goods.pic} lazy={false} className="offer-head__picture" />
      <View className="offer-head__words">
        <Text className="offer-head__name">{goods.name}</Text>
        {note ? <View className="offer-head__note">{note}</View> : null}
        <View className="offer-head__foot">{children}</View>
      </View>
    </View>
  </Card>
)
