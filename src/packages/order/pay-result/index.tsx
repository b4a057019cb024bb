import { View } from '@tarojs/components'
import { useMemo } from 'react'

import { SkeletonBox, Skeleton } from '@/components/skeleton'
import { PayingFrame } from '@/features/page-frame/paying'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { usePolling } from '@/hooks/use-polling'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { orderDetail } from '@/services'
import { isConfirming, payStateOf } from '@/stores/pay'
import { useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { OrderDetail } from '@/types/api/order'
import { OrderFailed } from '../parts/order-failed'
import { words } from './messages'
import { Recommended } from './recommended'
import { Result, type Outcome } from './result'
import './index.scss'

const MOST_ORDERS = 20

/** The ids of the address, each once; whatever is no id is left out. */
const idsOf = (text: string | undefined): Id[] =>
  [...new Set((text ?? '').split(',').filter((part) => /^\d{1,15}$/.test(part)))]
    .map(Number)
    .slice(0, MOST_ORDERS)

const readAll = async (ids: readonly Id[]): Promise<OrderDetail[]> => {
  const details = await Promise.all(ids.map((id) => orderDetail(id)))
  return details.flatMap((detail) => detail ?? [])
}

/** What the server says of the orders; a payment that was presented may still arrive. */
const outcomeOf = (ids: readonly Id[], details: readonly OrderDetail[]): Outcome => {
  if (details.length === 0) return 'missing'
  const state = payStateOf(details.map((detail) => detail.orderInfo))
  if (state !== 'due') return state
  return isConfirming(ids) ? 'confirming' : 'unpaid'
}

const Waiting = () => (
  <Skeleton>
    <View className="pay-result__head">
      <SkeletonBox className="pay-result__box-disc" />
      <SkeletonBox className="pay-result__box-title" />
      <SkeletonBox className="pay-result__box-words" />
    </View>
  </Skeleton>
)

const Page = () => {
  const t = useWords(words)
  const { orderIds } = useParams('payResult')
  const uid = useSession((session) => session.uid)
  const ids = useMemo(() => idsOf(orderIds), [orderIds])
  const { data, error, reload } = useData(['pay-result', uid, ...ids], () => readAll(ids))
  const outcome = data && outcomeOf(ids, data)
  const visible = useVisible(() => void reload())
  usePolling(visible && outcome === 'confirming', reload)
  usePullDown(reload)
  return (
    <PayingFrame name="payResult" title={t.title}>
      <View className="page-pay-result">
        {error ? (
          <OrderFailed error={error} onRetry={reload} />
        ) : data && outcome ? (
          <>
            <Result outcome={outcome} details={data} reload={reload} />
            {outcome === 'paid' || outcome === 'closed' || outcome === 'missing' ? <Recommended /> : null}
          </>
        ) : (
          <Waiting />
        )}
      </View>
    </PayingFrame>
  )
}

export default Page
