import { View } from '@tarojs/components'
import { useState } from 'react'

import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { Field } from '@/components/field'
import { Segmented } from '@/components/segmented'
import { TextLink } from '@/components/text-link'
import { bound } from '@/hooks/use-field'
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
          placeholder={isCompany ? t.companyHint : t.personHint}
          maxlength={100}
          {...bound(name)}
        />
        {isCompany ? <Field label={t.tax} placeholder={t.taxHint} maxlength={26} {...bound(tax)} /> : null}
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
        placeholder={t.amountHint}
        type="digit"
        maxlength={10}
        {...bound(amount)}
        note={note}
      />
      <Field label={t.consumption} placeholder={t.consumptionHint} maxlength={60} {...bound(consumption)} />
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
      <Field label={t.email} placeholder={t.emailHint} maxlength={100} {...bound(email)} />
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
