import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { SectionHead } from '@/components/section-head'
import { useField } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isCode, isUncertain, userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { scoreExchange } from '@/services'
import { words } from './messages'

/** Turns a printed ticket into points. A ticket works once, so sending it again does no harm. */
export const Exchange = ({ onDone }: { onDone: () => unknown }) => {
  const t = useWords(words)
  const number = useField((text) => (text.trim() === '' ? t.numberEmpty : undefined))
  const [redeem, busy] = useOnce(async () => {
    if (!number.check()) return
    try {
      const { score } = await scoreExchange(number.value.trim())
      number.set('')
      toast(t.redeemed(score))
    } catch (error) {
      if (isCode(error, 700)) return number.refuse(t.numberWrong)
      number.refuse(isUncertain(error) ? t.lost : userMessage(error))
      if (!isUncertain(error)) return
    }
    await onDone()
  })
  return (
    <Card>
      <SectionHead title={t.exchange} />
      <Field
        label={t.number}
        value={number.value}
        placeholder={t.numberHint}
        note={t.exchangeNote}
        error={number.error}
        maxlength={60}
        disabled={busy}
        extra={
          <View>
            <Button size="xm" kind="outline" busy={busy} onClick={() => void redeem()}>
              {t.redeem}
            </Button>
          </View>
        }
        onChange={number.set}
        onConfirm={() => void redeem()}
      />
    </Card>
  )
}
