import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Failure } from '@/features/login-sheet/failure'
import { useSubmit } from '@/features/login-sheet/use-submit'
import { useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { idcardCheck } from '@/services'
import { changeUser } from '@/stores/profile'
import { dayOf } from '@/utils/date'
import { idNumberProblem, plainIdNumber } from '@/utils/id-number'
import { words } from './messages'

const consent = { agreed: true, check: () => true }
const NAME = /^[\u3400-\u4dbf\u4e00-\u9fff·]{2,30}$/

/** Name and number live in these fields only and leave with the page. */
export const Form = ({ onDone }: { onDone: () => unknown }) => {
  const t = useWords(words)
  const name = useField((text) => {
    const plain = text.trim()
    if (plain === '') return t.nameEmpty
    return NAME.test(plain) ? undefined : t.nameWrong
  })
  const number = useField(
    (text) => {
      const problem = idNumberProblem(text, dayOf(shopNow()))
      return problem && t.problem[problem]
    },
    '',
    (text) => {
      const problem = idNumberProblem(text, dayOf(shopNow()))
      return problem === 'wrong' || (problem !== undefined && plainIdNumber(text).length >= 18)
    },
  )
  const { submit, busy, failure } = useSubmit({
    fields: [name, number],
    places: [
      [/姓名/, name],
      [/身份证|号码/, number],
    ],
    consent,
    run: async () => {
      await changeUser(
        () => idcardCheck(name.value.trim(), plainIdNumber(number.value)),
        ({ base }) => base.isIdcardCheck,
      )
      await onDone()
    },
  })
  return (
    <>
      <View className="account-form__lead">{t.lead}</View>
      <Card>
        <Field
          label={t.name}
          value={name.value}
          placeholder={t.nameHint}
          maxlength={30}
          error={name.error}
          onChange={name.set}
          onBlur={name.blur}
        />
        <View className="account-form__number">
          <Field
            label={t.number}
            value={number.value}
            placeholder={t.numberHint}
            type="idcard"
            maxlength={22}
            error={number.error}
            onChange={number.set}
            onBlur={number.blur}
            onConfirm={submit}
          />
        </View>
      </Card>
      <Failure sentence={failure} />
      <View className="account-form__submit">
        <Button grow busy={busy} onClick={submit}>
          {t.submit}
        </Button>
      </View>
    </>
  )
}
