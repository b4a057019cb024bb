import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { confirm, toast } from '@/lib/platform/feedback'
import { refundApplyCancel, refundApplyDetail } from '@/services'
import type { RefundApplyDetail } from '@/types/api/refund'
import { words } from './messages'

const WITHDRAWN = 1

/** Takes a request back after asking. Its state says whether that happened, also when the answer was lost. */
export const useWithdraw = (reload: () => Promise<unknown>) => {
  const t = useWords(words)
  return useOnce(async ({ baseInfo }: RefundApplyDetail) => {
    const agreed = await confirm({
      title: t.withdrawTitle,
      content: t.withdrawWords,
      confirmText: t.withdraw,
      cancelText: t.keep,
      danger: true,
    })
    if (!agreed) return
    const { id, orderId, orderGoodsId } = baseInfo
    try {
      await refundApplyCancel(orderId, orderGoodsId)
      toast(t.withdrawn)
    } catch (error) {
      const now = await refundApplyDetail(orderId).catch(() => [])
      const done = now.some((one) => one.baseInfo.id === id && one.baseInfo.status === WITHDRAWN)
      toast(done ? t.withdrawn : userMessage(error))
    }
    await reload()
  })
}
