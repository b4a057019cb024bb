import { View } from '@tarojs/components'

import { SectionHead } from '@/components/section-head'
import { GoodsCard, GoodsGrid } from '@/features/goods-card'
import { useData } from '@/hooks/use-data'
import { goods as listGoods } from '@/services'
import type { Id } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import './more.scss'

const MOST = 6

type Like = Pick<GoodsSummary, 'id' | 'categoryId'>

/** Of the same category, filled up with what the shop recommends. */
const similarTo = async (goods: Like | undefined): Promise<GoodsSummary[]> => {
  const [family, recommended] = await Promise.all([
    goods ? listGoods({ categoryId: goods.categoryId, pageSize: MOST + 1 }) : { result: [] },
    listGoods({ recommendStatus: 1, pageSize: MOST + 1 }),
  ])
  const seen = new Set<Id | undefined>([goods?.id])
  const isNew = (one: GoodsSummary) => !seen.has(one.id) && Boolean(seen.add(one.id))
  return [...family.result, ...recommended.result].filter(isNew).slice(0, MOST)
}

interface MoreProps {
  title: string
  /** Left out: what the shop recommends. */
  like?: Like
  onAdd: (goods: GoodsSummary) => void
}

/** Goods to go on with; hidden when it fails, because nothing is lost. */
export const More = ({ title, like, onAdd }: MoreProps) => {
  const { data = [] } = useData(['similar', like?.id ?? 0], () => similarTo(like))
  if (data.length === 0) return null
  return (
    <View className="goods-more">
      <SectionHead title={title} bare />
      <GoodsGrid>
        {data.map((one) => (
          <GoodsCard key={one.id} goods={one} onAdd={onAdd} />
        ))}
      </GoodsGrid>
    </View>
  )
}
