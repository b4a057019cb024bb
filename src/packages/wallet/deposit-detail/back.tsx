import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isUncertain, userMessage } from '@/lib/http'
import { confirm, toast } from '@/lib/platform/feedback'
import { depositBackApply } from '@/services'
import type { Deposit } from '@/types/api/deposit'
import { formatYuan } from '@/utils/money'
import { CallService } from '../parts/call-service'
import { depositWords } from '../parts/deposit-words'

interface BackProps {
  deposit: Deposit
  reload: () => Promise<unknown>
}

/** Asks a paid deposit back. Whatever became of it, the deposit is read again: its state tells. */
export const Back = ({ deposit, reload }: BackProps) => {
  const t = useWords(depositWords)
  const [askBack, busy] = useOnce(async () => {
    const sure = await confirm({
      title: t.backTitle(formatYuan(deposit.amount)),
      content: t.backBody,
      confirmText: t.backYes,
      cancelText: t.backNo,
    })
    if (!sure) return
    try {
      await depositBackApply(deposit.id)
      toast(t.backSent)
    } catch (error) {
      toast(isUncertain(error) ? t.backUnknown : userMessage(error))
    }
    await reload()
  })
  return (
    <View className="record-actions record-actions--whole">
      <CallService />
      <Button grow busy={busy} onClick={() => void askBack()}>
        {t.back}
      </Button>
    </View>
  )
}
