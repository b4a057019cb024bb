import { View } from '@tarojs/components'
import { useState } from 'react'

import { Tag } from '@/components/tag'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { hasPage } from '@/lib/router'
import { couponDetail, coupons } from '@/services'
import type { Coupon, CouponRef } from '@/types/api/coupon'
import type { GoodsDetail } from '@/types/api/goods'
import { CouponSheet, isFree } from './coupon-sheet'
import { words } from './messages'
import { Row } from './row'

/** So many are looked at; a goods' page is not the coupon centre. */
const MOST = 6

const covers = (refs: readonly CouponRef[] | undefined, { basicInfo, category }: GoodsDetail): boolean =>
  !refs ||
  refs.length === 0 ||
  refs.some(({ type, refId }) =>
    type === 1 ? refId === basicInfo.id : [basicInfo.categoryId, category.id, category.pid].includes(refId),
  )

const isOpen = ({ pwd, onlyFreight, numberLeft }: Coupon): boolean => !pwd && !onlyFreight && numberLeft > 0

/** Coupons left to claim that are good for these goods; what has its price is for the coupon centre. */
const couponsFor = async (goods: GoodsDetail): Promise<Coupon[]> => {
  const { shopId, minPrice } = goods.basicInfo
  if (minPrice === 0) return []
  const open = (await coupons())
    .filter((coupon) => isOpen(coupon) && (isFree(coupon) || hasPage('couponCentre')))
    .filter((coupon) => !coupon.shopId || coupon.shopId === shopId)
    .slice(0, MOST)
  const details = await Promise.all(open.map(({ id }) => couponDetail(id)))
  return open.filter((_, index) => covers(details[index]?.couponRefs, goods))
}

const short = (value: number): string => String(Math.round(value * 100) / 100)

/** "满 59 减 12", "立减 5", "满 100 打 9 折" */
export const useCouponText = (): ((coupon: Coupon) => string) => {
  const t = useWords(words)
  return ({ moneyType, moneyMax, moneyHreshold }) => {
    const from = moneyHreshold > 0 ? short(moneyHreshold) : undefined
    if (moneyType === 1) {
      const tenths = short((100 - moneyMax) / 10)
      return from ? t.percent(from, tenths) : t.percentAny(tenths)
    }
    return from ? t.off(from, short(moneyMax)) : t.offAny(short(moneyMax))
  }
}

export const CouponRow = ({ goods }: { goods: GoodsDetail }) => {
  const t = useWords(words)
  const say = useCouponText()
  const [open, setOpen] = useState(false)
  const { data = [], loading } = useData(['goodsCoupons', goods.basicInfo.id], () => couponsFor(goods))
  if (loading) return <Row title={t.coupons} awaited />
  if (data.length === 0) return null
  return (
    <>
      <Row
        title={t.coupons}
        label={t.couponTitle}
        extra={<View className="goods-coupons__claim">{t.claim}</View>}
        onClick={() => setOpen(true)}
      >
        <View className="goods-coupons">
          {data.map((coupon) => (
            <Tag key={coupon.id} kind="red" outlined>
              {say(coupon)}
            </Tag>
          ))}
        </View>
      </Row>
      <CouponSheet open={open} coupons={data} onClose={() => setOpen(false)} />
    </>
  )
}
