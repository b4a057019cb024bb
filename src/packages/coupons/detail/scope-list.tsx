import { View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { FailedView } from '@/components/failed-view'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { goodsCategory, goodsDetail } from '@/services'
import type { Id } from '@/types/api/common'
import type { CouponDetail, CouponRef } from '@/types/api/coupon'
import { words } from './messages'

interface Named {
  ref: CouponRef
  name: string
}

/** Names of what a coupon is for; goods and categories that are gone are left out. */
const readNames = async (refs: readonly CouponRef[]): Promise<Named[]> => {
  const categories = refs.some(({ type }) => type === 0) ? await goodsCategory() : []
  const named = await Promise.all(
    refs.map(async (ref) => {
      const name =
        ref.type === 0
          ? categories.find(({ id }) => id === ref.refId)?.name
          : (await goodsDetail(ref.refId))?.basicInfo.name
      return name ? [{ ref, name }] : []
    }),
  )
  return named.flat()
}

const open = ({ type, refId }: CouponRef): void =>
  void (type === 0 ? go('goodsList', { categoryId: refId }) : go('goodsDetail', { id: refId }))

const Refs = ({ id, refs }: { id: Id; refs: readonly CouponRef[] }) => {
  const t = useWords(words)
  const names = useData(['coupon-scope-names', id], () => readNames(refs))
  if (names.error) return <FailedView size="line" error={names.error} onRetry={names.reload} />
  if (!names.data) return <Skeleton shape="cell" count={Math.min(3, refs.length)} />
  if (names.data.length === 0) return <Cell title={t.unknownGoods} />
  return (
    <>
      {names.data.map(({ ref, name }) => (
        <Cell
          key={`${ref.type}-${ref.refId}`}
          title={ref.type === 0 ? t.category(name) : t.goods(name)}
          label={t.seeOne(name)}
          onClick={() => open(ref)}
        >
          {t.see}
        </Cell>
      ))}
    </>
  )
}

/** What the coupon can be spent on, each with its way there. */
export const ScopeList = ({ detail }: { detail: CouponDetail }) => {
  const t = useWords(words)
  const { info, couponRefs = [] } = detail
  const { shopId } = info
  return (
    <Card>
      <SectionHead title={t.scope} />
      <View>
        {info.onlyFreight ? <Cell title={t.freight} /> : null}
        {couponRefs.length > 0 ? (
          <Refs id={info.id} refs={couponRefs} />
        ) : shopId ? (
          <Cell title={t.shopOnly} onClick={() => void go('goodsList', { shopId })}>
            {t.see}
          </Cell>
        ) : (
          <Cell title={t.everything} onClick={() => void go('goodsList')}>
            {t.see}
          </Cell>
        )}
      </View>
    </Card>
  )
}
