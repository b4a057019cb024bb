import { useState } from 'react'

import { useField } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { isUncertain, userMessage } from '@/lib/http'
import { confirm, vibrate } from '@/lib/platform/feedback'
import { scanCode } from '@/lib/platform/scan'
import { orderHX } from '@/services'
import { isCode, plainCode, spacedCode } from './code'
import { words } from './messages'

interface Verified {
  code: string
  /** Milliseconds since 1970, by the shop's clock. */
  at: number
}

/** Scanning or typing a code, asking once more, verifying; what was verified stays in sight. */
export const useVerify = (initial: string) => {
  const t = useWords(words)
  const [verified, setVerified] = useState<readonly Verified[]>([])
  const [notice, setNotice] = useState('')
  /** Asked to verify nothing; an input that was emptied by success has nothing wrong with it. */
  const [missing, setMissing] = useState(false)
  const field = useField(
    (text) => {
      const code = plainCode(text)
      if (code === '') return t.codeEmpty
      return isCode(code) ? undefined : t.codeWrong
    },
    plainCode(initial),
    (text) => !isCode(plainCode(text)),
  )

  const put = (code: string) => {
    setNotice('')
    setMissing(false)
    field.set(code)
  }

  const [verify, busy] = useOnce(async () => {
    const code = plainCode(field.value)
    setMissing(code === '')
    if (!field.check()) return
    const agreed = await confirm({
      title: t.sure,
      content: t.sureWords(spacedCode(code)),
      confirmText: t.verify,
      cancelText: t.notNow,
    })
    if (!agreed) return
    setNotice('')
    try {
      await orderHX(code)
      vibrate()
      setVerified((before) => [{ code, at: shopNow() }, ...before])
      field.set('')
    } catch (error) {
      setNotice(isUncertain(error) ? t.unknown : userMessage(error))
    }
  })

  const scan = async () => {
    const code = await scanCode()
    if (code) put(plainCode(code))
  }

  const error = field.value === '' && !missing ? undefined : field.error
  return {
    value: field.value,
    error,
    put,
    notice,
    verified,
    busy,
    verify: () => void verify(),
    scan: () => void scan(),
  }
}
