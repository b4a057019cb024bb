import { useState } from 'react'

import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { useWords } from '@/hooks/use-words'
import type { Coupon } from '@/types/api/coupon'
import type { Claim } from './use-claim'
import { words } from './words'

const Form = ({ rule, claim }: { rule: Coupon; claim: Claim }) => {
  const t = useWords(words)
  const { wrong, close } = claim.password
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const submit = () => {
    const pwd = text.trim()
    setProblem(pwd === '' ? t.passwordEmpty : '')
    if (pwd !== '') void claim.claim(rule, pwd)
  }
  const error = problem || wrong || undefined
  return (
    <Sheet
      open
      title={t.passwordTitle}
      actions={
        <Button grow kind="red" busy={claim.claiming !== undefined} onClick={submit}>
          {t.passwordYes}
        </Button>
      }
      onClose={close}
    >
      <Field
        label={t.password}
        value={text}
        placeholder={t.passwordHint}
        note={rule.name}
        error={error}
        focus
        confirmType="done"
        onChange={(value) => {
          setProblem('')
          setText(value)
        }}
        onConfirm={submit}
      />
    </Sheet>
  )
}

/** Asks for the words of a coupon; stays open while they are wrong. */
export const PasswordSheet = ({ claim }: { claim: Claim }) => {
  const { asked } = claim.password
  return asked ? <Form key={asked.id} rule={asked} claim={claim} /> : null
}
