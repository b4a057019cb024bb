import { View } from '@tarojs/components'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { NoticeBar } from '@/components/notice-bar'
import { useField } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isHopelessPhone, phoneError } from '@/lib/field-errors'
import { isUncertain, userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { replace } from '@/lib/router'
import { fxApply, fxApplyProgress } from '@/services'
import type { FxApplyInfo } from '@/types/api/distribution'
import { plainPhone } from '@/utils/validate'
import { words } from './messages'

const REFUSED = 1
const LONGEST = 40

interface FormProps {
  /** An application that was refused, to start from. */
  before: FxApplyInfo | null
  /** How far the application is has changed. */
  onSent: () => unknown
}

export const Form = ({ before, onSent }: FormProps) => {
  const t = useWords(words)
  const [notice, setNotice] = useState('')
  const [lost, setLost] = useState(false)
  const name = useField((text) => {
    if (text.trim() === '') return t.nameEmpty
    return text.trim().length > LONGEST ? t.nameLong : undefined
  }, before?.name ?? '')
  const mobile = useField(phoneError, before?.mobile ?? '', isHopelessPhone)

  /** After a lost answer the application itself says whether it was sent. */
  const afterFailure = async (error: unknown): Promise<void> => {
    if (!isUncertain(error)) return setNotice(userMessage(error))
    const now = await fxApplyProgress().catch(() => undefined)
    if (now === undefined) return setLost(true)
    if (now === null || now.status === REFUSED) return setNotice(userMessage(error))
    await done()
  }
  const done = async (): Promise<void> => {
    toast(t.sent)
    await replace('distribution')
    void onSent()
  }
  const [submit, busy] = useOnce(async () => {
    const good = [name.check(), mobile.check()].every(Boolean)
    if (!good) return
    setNotice('')
    try {
      await fxApply(name.value.trim(), plainPhone(mobile.value))
    } catch (error) {
      return afterFailure(error)
    }
    await done()
  })

  return (
    <>
      <Card>
        <Field
          label={t.name}
          value={name.value}
          placeholder={t.nameHint}
          error={name.error}
          disabled={busy || lost}
          onChange={name.set}
          onBlur={name.blur}
        />
        <Field
          label={t.mobile}
          value={mobile.value}
          placeholder={t.mobileHint}
          type="number"
          maxlength={16}
          error={mobile.error}
          disabled={busy || lost}
          onChange={mobile.set}
          onBlur={mobile.blur}
          onConfirm={() => void submit()}
        />
      </Card>
      {notice || lost ? (
        <View {...spoken('alert')}>
          <NoticeBar kind="warn" icon="info">
            {lost ? t.lost : notice}
          </NoticeBar>
        </View>
      ) : null}
      <View className="page-fx-apply__note">{t.note}</View>
      <BottomBar>
        {lost ? (
          <Button grow onClick={() => void replace('distribution')}>
            {t.see}
          </Button>
        ) : (
          <Button grow busy={busy} onClick={() => void submit()}>
            {t.submit}
          </Button>
        )}
      </BottomBar>
    </>
  )
}
