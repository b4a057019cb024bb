import { SectionHead } from '@/components/section-head'
import { GoodsCard, GoodsGrid } from '@/features/goods-card'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { goods } from '@/services'
import { words } from './messages'

/** A few recommended goods; when they do not come, nothing is missing. */
export const Recommended = () => {
  const t = useWords(words)
  const { data } = useData(['recommended', 6], () => goods({ recommendStatus: 1, page: 1, pageSize: 6 }))
  if (!data || data.result.length === 0) return null
  return (
    <>
      <SectionHead bare title={t.maybe} />
      <GoodsGrid>
        {data.result.map((one) => (
          <GoodsCard key={one.id} goods={one} />
        ))}
      </GoodsGrid>
    </>
  )
}
