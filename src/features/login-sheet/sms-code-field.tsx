import { Image, View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { control } from '@/components/control'
import { Field } from '@/components/field'
import type { FieldState } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { useSecondsLeft } from '@/hooks/use-seconds-left'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { sentSmsCode } from '@/lib/sandbox/sms'
import { graphValidateCodeUrl } from '@/services'
import { sendSmsCode, useSms, wantsPicture } from '@/stores/sms'
import { plainPhone } from '@/utils/validate'
import { formWords } from './form-messages'

interface SmsCodeFieldProps {
  phone: FieldState
  code: FieldState
  onConfirm?: () => void
}

const newKey = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 12)}`

/** The code of a text message with its button, and the picture code before it where the merchant asks for one. */
export const SmsCodeField = ({ phone, code, onConfirm }: SmsCodeFieldProps) => {
  const t = useWords(formWords)
  const mobile = plainPhone(phone.value)
  const seconds = useSecondsLeft(useSms((sms) => sms.freeAt[mobile]))
  const [picture, setPicture] = useState<{ key: string; typed: string; error?: string }>()
  const nextPicture = (error?: string) => setPicture({ key: newKey(), typed: '', error })

  const fillIn = async () => {
    const known = await sentSmsCode(mobile)
    if (known) code.set(known)
    return known
  }

  const [send, sending] = useOnce(async () => {
    if (!phone.check()) return
    if (picture && picture.typed.trim() === '') {
      setPicture({ ...picture, error: t.pictureEmpty })
      return
    }
    try {
      const sent = await sendSmsCode(mobile, picture && { key: picture.key, code: picture.typed.trim() })
      const known = await fillIn()
      if (sent) setPicture(undefined)
      else if (!known) phone.refuse(t.maybeSent)
      if (sent || known) toast(known ? t.sandboxSent : t.sent)
    } catch (error) {
      if (wantsPicture(error)) nextPicture(picture ? userMessage(error) : undefined)
      else {
        phone.refuse(userMessage(error))
        await fillIn() // "too many" also comes when a browser repeats by itself what it got no answer for
      }
    }
  })

  return (
    <>
      {picture ? (
        <Field
          label={t.picture}
          value={picture.typed}
          placeholder={t.pictureHint}
          maxlength={8}
          error={picture.error}
          extra={
            <View className="login-panel__picture" {...control(() => nextPicture(), { label: t.pictureAlt })}>
              <Image src={graphValidateCodeUrl(picture.key)} mode="aspectFit" />
            </View>
          }
          onChange={(typed) => setPicture({ key: picture.key, typed })}
        />
      ) : null}
      <Field
        label={t.code}
        value={code.value}
        placeholder={t.codeHint}
        type="number"
        maxlength={8}
        error={code.error}
        extra={
          <Button
            kind="soft"
            size="xm"
            busy={sending}
            disabled={seconds > 0 || phone.wrong}
            onClick={() => void send()}
          >
            {seconds > 0 ? t.sendAgain(seconds) : t.send}
          </Button>
        }
        onChange={code.set}
        onBlur={code.blur}
        onConfirm={onConfirm}
      />
    </>
  )
}
