import { View } from '@tarojs/components'
import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { replace } from '@/lib/router'
import { myCoupons } from '@/services'
import type { Id } from '@/types/api/common'
import type { MyCoupon } from '@/types/api/coupon'
import { Form } from './form'
import { words } from './messages'
import './index.scss'

const Mine = () => {
  const t = useWords(words)
  return (
    <Button kind="outline" onClick={() => void replace('couponMine')}>
      {t.mine}
    </Button>
  )
}

const Absent = () => {
  const t = useWords(words)
  return (
    <StateView picture="ticket" title={t.absent} words={t.absentWhat}>
      <Mine />
    </StateView>
  )
}

const usable = async (id: Id): Promise<MyCoupon | null> =>
  (await myCoupons({ status: 0 })).find((coupon) => coupon.id === id) ?? null

const Gift = ({ uid, id }: { uid: Id; id: Id }) => {
  const t = useWords(words)
  const [sent, setSent] = useState<{ name: string; who: string }>()
  const coupon = useData(['coupon-gift', uid, id], () => usable(id))
  if (sent)
    return (
      <StateView picture={scene.heart} title={t.sent} words={t.sentWhat(sent.name, sent.who)}>
        <Mine />
      </StateView>
    )
  return (
    <View className="page-coupon-gift">
      <AsyncView
        data={coupon.data}
        error={coupon.error}
        reload={coupon.reload}
        skeleton={<Skeleton shape="block" count={2} />}
        empty={<Absent />}
      >
        {(data) =>
          data ? <Form uid={uid} coupon={data} onSent={(who) => setSent({ name: data.name, who })} /> : null
        }
      </AsyncView>
    </View>
  )
}

const CouponGiftPage = () => {
  const t = useWords(words)
  const { id } = useParams('couponGift')
  return (
    <PageFrame name="couponGift" title={t.title}>
      <MemberGate picture="ticket" what={t.what} reason={t.reason}>
        {(uid) => (id === undefined ? <Absent /> : <Gift uid={uid} id={id} />)}
      </MemberGate>
    </PageFrame>
  )
}

export default CouponGiftPage
