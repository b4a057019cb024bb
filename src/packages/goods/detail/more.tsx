import { View } from '@tarojs/components'

import { SectionHead } from '@/components/section-head'
import { GoodsCard, GoodsGrid } from '@/features/goods-card'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { goods as listGoods } from '@/services'
import type { Id } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import { words } from './messages'

const MOST = 6

/** Of the same category, filled up with what the shop recommends; undefined = recommended ones only. */
const similarTo = async (goods: GoodsSummary | undefined): Promise<GoodsSummary[]> => {
  const [family, recommended] = await Promise.all([
    goods ? listGoods({ categoryId: goods.categoryId, pageSize: MOST + 1 }) : { result: [] },
    listGoods({ recommendStatus: 1, pageSize: MOST + 1 }),
  ])
  const seen = new Set<Id | undefined>([goods?.id])
  const fresh = (one: GoodsSummary) => !seen.has(one.id) && seen.add(one.id)
  return [...family.result, ...recommended.result].filter(fresh).slice(0, MOST)
}

interface MoreProps {
  goods?: GoodsSummary
  onAdd: (goods: GoodsSummary) => void
}

/** "看了又看"; hidden when it fails, because nothing is lost. */
export const More = ({ goods, onAdd }: MoreProps) => {
  const t = useWords(words)
  const { data = [] } = useData(['similar', goods?.id ?? 0], () => similarTo(goods))
  if (data.length === 0) return null
  return (
    <View id="similar" className="goods-more">
      <SectionHead title={t.more} bare />
      <GoodsGrid>
        {data.map((one) => (
          <GoodsCard key={one.id} goods={one} onAdd={onAdd} />
        ))}
      </GoodsGrid>
    </View>
  )
}
