import { View } from '@tarojs/components'
import { useState } from 'react'

import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { Field } from '@/components/field'
import { Segmented } from '@/components/segmented'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { invoiceWords } from '../parts/invoice-words'
import { companyFacts, type InvoiceForm, type Payer } from './use-invoice-form'

const usual = ['details', 'food', 'fresh', 'daily'] as const

/** Who the invoice is for. */
export const PayerFields = ({ form }: { form: InvoiceForm }) => {
  const t = useWords(invoiceWords)
  const [open, setOpen] = useState(false)
  const { payer, isCompany, name, tax } = form
  return (
    <>
      <View className="page-invoice__kinds">
        <Segmented<Payer>
          items={[
            { key: 'person', label: t.kinds.person },
            { key: 'company', label: t.kinds.company },
          ]}
          value={payer}
          onChange={form.setPayer}
        />
      </View>
      <Card>
        <Field
          label={isCompany ? t.companyName : t.personName}
          value={name.value}
          placeholder={isCompany ? t.companyHint : t.personHint}
          maxlength={100}
          error={name.error}
          onChange={name.set}
          onBlur={name.blur}
        />
        {isCompany ? (
          <Field
            label={t.tax}
            value={tax.value}
            placeholder={t.taxHint}
            maxlength={26}
            error={tax.error}
            onChange={tax.set}
            onBlur={tax.blur}
          />
        ) : null}
        {isCompany && !open ? (
          <View className="page-invoice__more">
            <TextLink tone="mute" arrow onClick={() => setOpen(true)}>
              {t.more}
            </TextLink>
          </View>
        ) : null}
        {isCompany && open
          ? companyFacts.map((fact) => (
              <Field
                key={fact}
                label={t[fact]}
                value={form.facts[fact]}
                maxlength={100}
                onChange={(text) => form.setFact(fact, text)}
              />
            ))
          : null}
      </Card>
    </>
  )
}

/** What it is for and where it goes. */
export const ContentFields = ({ form, note }: { form: InvoiceForm; note: string | undefined }) => {
  const t = useWords(invoiceWords)
  const { amount, consumption, email } = form
  return (
    <Card>
      <Field
        label={t.amount}
        value={amount.value}
        placeholder={t.amountHint}
        type="digit"
        maxlength={10}
        error={amount.error}
        note={note}
        onChange={amount.set}
        onBlur={amount.blur}
      />
      <Field
        label={t.consumption}
        value={consumption.value}
        placeholder={t.consumptionHint}
        maxlength={60}
        error={consumption.error}
        onChange={consumption.set}
        onBlur={consumption.blur}
      />
      <View className="page-invoice__usual">
        {usual.map((one) => (
          <Chip
            key={one}
            sunken
            selected={consumption.value === t.usual[one]}
            onClick={() => consumption.set(t.usual[one])}
          >
            {t.usual[one]}
          </Chip>
        ))}
      </View>
      <Field
        label={t.email}
        value={email.value}
        placeholder={t.emailHint}
        maxlength={100}
        error={email.error}
        onChange={email.set}
        onBlur={email.blur}
      />
      <Field
        label={t.remark}
        value={form.remark}
        placeholder={t.remarkHint}
        maxlength={100}
        onChange={form.setRemark}
      />
    </Card>
  )
}
