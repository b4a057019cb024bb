import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { TextLink } from '@/components/text-link'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { confirm } from '@/lib/platform/feedback'
import { writeSurely } from '@/lib/sure-write'
import { withDrawApply, withDrawLogs } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Yuan } from '@/types/api/common'
import type { WithdrawLog } from '@/types/api/wallet'
import { fen, formatYuan } from '@/utils/money'
import { AmountField } from '../parts/amount-field'
import { Problem } from '../parts/problem'
import { roundYuan } from '../parts/round-yuan'
import { useAmount } from '../parts/use-amount'
import { usePayFlow } from '../parts/use-pay-flow'
import { WaitSheet } from '../parts/wait-sheet'
import { words } from './messages'

const NEWEST = 10

const apply = (money: Yuan) =>
  writeSurely<WithdrawLog>(
    {
      newest: async () => (await withDrawLogs({ page: 1, pageSize: NEWEST })).result,
      idOf: (log) => log.id,
      fits: (log) => fen(log.money) === fen(money),
    },
    () => withDrawApply(money),
  )

interface FormProps {
  balance: Yuan
  /** It was asked for; its record where it could be read back. */
  onApplied: (record: WithdrawLog | undefined) => unknown
  /** What follows on the page, above the button. */
  children: ReactNode
}

export const Form = ({ balance, onApplied, children }: FormProps) => {
  const t = useWords(words)
  const least = useSettings((settings) => settings.merchant.withdrawMin)
  const amount = useAmount({ min: least, max: balance })
  const flow = usePayFlow<WithdrawLog>((_end, record) => {
    amount.set('')
    return onApplied(record)
  })
  const tooLittle = fen(balance) < fen(least) || fen(balance) <= 0

  const [submit, asking] = useOnce(async () => {
    const money = amount.amount
    if (!amount.check() || money === undefined) return
    const sure = await confirm({
      title: t.confirmTitle(formatYuan(money)),
      content: t.confirmBody,
      confirmText: t.yes,
      cancelText: t.no,
    })
    if (sure) await flow.payInside(() => apply(money))
  })

  return (
    <>
      <Card>
        <AmountField
          label={t.amount}
          amount={amount}
          placeholder={t.hint(roundYuan(least))}
          note={t.bounds(formatYuan(balance), roundYuan(least))}
          disabled={tooLittle || flow.busy}
          extra={
            tooLittle ? undefined : (
              <TextLink size={14} onClick={() => amount.set(String(balance))}>
                {t.all}
              </TextLink>
            )
          }
          onConfirm={() => void submit()}
        />
      </Card>
      <Problem sentence={tooLittle ? t.tooLittle(roundYuan(Math.max(least, 0.01))) : flow.notice} />
      <View className="money-form__note">{t.fee}</View>
      {children}
      <BottomBar>
        <Button grow busy={flow.busy} disabled={tooLittle || asking} onClick={() => void submit()}>
          {amount.amount === undefined ? t.apply : t.applyAmount(formatYuan(amount.amount))}
        </Button>
      </BottomBar>
      <WaitSheet flow={flow} />
    </>
  )
}
