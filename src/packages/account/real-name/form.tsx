import { View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { SubmitRow } from '@/features/login-sheet/submit-row'
import { useSubmit } from '@/features/login-sheet/use-submit'
import { bound, useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { idcardCheck } from '@/services'
import { changeUser } from '@/stores/profile'
import { dayOf } from '@/utils/date'
import { idNumberProblem, plainIdNumber } from '@/utils/id-number'
import { words } from './messages'

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
  const form = useSubmit({
    fields: [name, number],
    places: [
      [/姓名/, name],
      [/身份证|号码/, number],
    ],
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
        <Field label={t.name} placeholder={t.nameHint} maxlength={30} {...bound(name)} />
        <View className="account-form__number">
          <Field
            label={t.number}
            placeholder={t.numberHint}
            type="idcard"
            maxlength={22}
            {...bound(number)}
            onConfirm={form.submit}
          />
        </View>
      </Card>
      <SubmitRow form={form}>{t.submit}</SubmitRow>
    </>
  )
}
