import { View } from '@tarojs/components'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { NoticeBar } from '@/components/notice-bar'
import { Segmented } from '@/components/segmented'
import { Ticket } from '@/components/ticket'
import { useField } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isHopelessPhone, phoneError } from '@/lib/field-errors'
import { userMessage } from '@/lib/http'
import { confirm } from '@/lib/platform/feedback'
import type { Id } from '@/types/api/common'
import type { MyCoupon } from '@/types/api/coupon'
import { shortDate } from '@/utils/date'
import { plainPhone } from '@/utils/validate'
import { useCondition, Worth } from '../parts/worth'
import { words } from './messages'
import { giveCoupon, lookAtGift, type Gift } from './send'

type By = 'mobile' | 'uid'

const DIGITS = /^\d{1,15}$/

interface FormProps {
  uid: Id
  coupon: MyCoupon
  onSent: (who: string) => void
}

/** To whom it goes, asked once more before it is gone for good. */
export const Form = ({ uid, coupon, onSent }: FormProps) => {
  const t = useWords(words)
  const condition = useCondition()
  const [by, setBy] = useState<By>('mobile')
  const [notice, setNotice] = useState('')
  const [lost, setLost] = useState(false)
  const mobile = useField(phoneError, '', isHopelessPhone)
  const member = useField(
    (text) => {
      if (text.trim() === '') return t.uidEmpty
      if (!DIGITS.test(text.trim())) return t.uidWrong
      return Number(text) === uid ? t.self : undefined
    },
    '',
    (text) => !DIGITS.test(text.trim()),
  )
  const field = by === 'mobile' ? mobile : member
  const who = by === 'mobile' ? plainPhone(mobile.value) : member.value.trim()

  const settle = (gift: Gift): void => {
    setLost(gift.kind === 'lost')
    if (gift.kind === 'sent') onSent(who)
    if (gift.kind === 'refused') setNotice(gift.error === undefined ? t.notSent : userMessage(gift.error))
  }
  const [send, sending] = useOnce(async () => {
    if (!field.check()) return
    setNotice('')
    const question = { title: t.sure(who), content: t.note, confirmText: t.yes, cancelText: t.no }
    if (!(await confirm(question))) return
    const { id } = coupon
    settle(await giveCoupon(by === 'mobile' ? { id, mobile: who } : { id, uid: Number(who) }))
  })
  const [look, looking] = useOnce(async () => settle(await lookAtGift(coupon.id)))

  return (
    <>
      <Ticket
        amount={<Worth money={coupon.money} moneyType={coupon.moneyType} />}
        condition={condition(coupon)}
        title={coupon.name}
        note={t.validTo(shortDate(coupon.dateEnd, 'YYYY-MM-DD'))}
      />
      <Segmented
        items={(['mobile', 'uid'] as const).map((key) => ({
          key,
          label: t.by[key],
          disabled: lost || sending,
        }))}
        value={by}
        onChange={setBy}
      />
      <Card>
        <Field
          key={by}
          label={t[by]}
          value={field.value}
          placeholder={by === 'mobile' ? t.mobileHint : t.uidHint}
          type="number"
          maxlength={16}
          error={field.error}
          disabled={lost || sending}
          onChange={field.set}
          onBlur={field.blur}
          onConfirm={() => void send()}
        />
      </Card>
      {notice || lost ? (
        <View {...spoken('alert')}>
          <NoticeBar kind="warn" icon="info">
            {lost ? `${t.lost}。${t.lostWhat}` : notice}
          </NoticeBar>
        </View>
      ) : null}
      <View className="page-coupon-gift__note">{t.note}</View>
      <BottomBar>
        {lost ? (
          <Button grow icon="refresh" busy={looking} onClick={() => void look()}>
            {t.look}
          </Button>
        ) : (
          <Button grow icon="gift" busy={sending} onClick={() => void send()}>
            {t.send}
          </Button>
        )}
      </BottomBar>
    </>
  )
}
