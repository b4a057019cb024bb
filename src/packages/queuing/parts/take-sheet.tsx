import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'

import { Button } from '@/components/button'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { NoticeBar } from '@/components/notice-bar'
import { Sheet } from '@/components/sheet'
import { useField } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { requestSubscribe } from '@/lib/platform/subscribe'
import { writeSurely, type Written } from '@/lib/sure-write'
import { queuingGet, queuingMy } from '@/services'
import { ensureLogin } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import type { QueueTicket, QueueType } from '@/types/api/queuing'
import { minutesFor, numberText, waitingIn } from '@/utils/queue'
import { phoneProblem, plainPhone } from '@/utils/validate'
import { words } from './messages'
import './take-sheet.scss'

interface TakeSheetProps {
  queue: QueueType
  onClose: () => void
  /** A number was taken, or the numbers have to be read again. */
  onTaken: () => unknown
}

/** Asks before a number is taken; a phone number may be left. */
export const TakeSheet = ({ queue, onClose, onTaken }: TakeSheetProps) => {
  const t = useWords(words)
  const templates = useSettings((settings) => settings.merchant.subscribeIds)
  const phone = useField((text) => (text.trim() && phoneProblem(text) ? t.phoneWrong : undefined))
  const [notice, setNotice] = useState('')
  const look = useRef<() => Promise<Written<QueueTicket>>>()
  const people = waitingIn(queue)

  const settle = async (written: Written<QueueTicket>): Promise<void> => {
    look.current = written.kind === 'unknown' ? written.look : undefined
    if (written.kind === 'unknown') return setNotice(t.unknown)
    if (written.kind === 'refused') {
      setNotice(userMessage(written.error))
      await onTaken()
      return
    }
    if (written.record) toast(t.takenNow(numberText(written.record.queuingLog.number)))
    await onTaken()
    onClose()
  }
  const [take, busy] = useOnce(async () => {
    if (look.current) return settle(await look.current())
    if (!phone.check()) return
    setNotice('')
    const asked = requestSubscribe(templates) // WeChat asks only inside a tap
    if (!(await ensureLogin(t.reason))) return
    await asked
    const mobile = phone.value.trim() ? plainPhone(phone.value) : undefined
    await settle(
      await writeSurely(
        {
          newest: () => queuingMy(queue.id),
          idOf: ({ queuingLog }) => queuingLog.id,
          fits: () => true,
        },
        () => queuingGet(queue.id, mobile),
      ),
    )
  })

  return (
    <Sheet
      open
      title={t.takeTitle(queue.name)}
      locked={busy}
      onClose={onClose}
      actions={
        <>
          <Button kind="line" grow disabled={busy} onClick={onClose}>
            {t.think}
          </Button>
          <Button grow busy={busy} onClick={() => void take()}>
            {look.current ? t.look : t.take}
          </Button>
        </>
      }
    >
      <View className="take-sheet">
        <Text className="take-sheet__wait">{t.waiting(people, minutesFor(people, queue.minitus))}</Text>
        <Field
          label={t.phone}
          type="number"
          value={phone.value}
          error={phone.error}
          placeholder={t.phoneHint}
          disabled={busy}
          onChange={phone.set}
          onBlur={phone.blur}
        />
        {notice ? (
          <View className="take-sheet__notice" {...spoken('alert')}>
            <NoticeBar kind="warn" icon="info">
              {notice}
            </NoticeBar>
          </View>
        ) : null}
      </View>
    </Sheet>
  )
}
