import { useState } from 'react'

import { useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import type { Id, Yuan } from '@/types/api/common'
import type { InvoiceApplyParams } from '@/types/api/invoice'
import { dayOf } from '@/utils/date'
import { jsonText } from '@/utils/json-text'
import { plainTaxNumber, taxNumberProblem } from '@/utils/tax-number'
import { invoiceWords } from '../parts/invoice-words'
import { useAmount } from '../parts/use-amount'

export type Payer = 'person' | 'company'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const LONGEST_NAME = 100

/** Optional facts of a company. */
export const companyFacts = ['address', 'phone', 'bank', 'account'] as const

type Facts = Record<(typeof companyFacts)[number], string>

/** @param most an order's amount: the invoice cannot be higher and begins with it */
export const useInvoiceForm = (most: Yuan | undefined, orderId: Id | undefined) => {
  const t = useWords(invoiceWords)
  const [payer, setPayer] = useState<Payer>('person')
  const [facts, setFacts] = useState<Facts>({ address: '', phone: '', bank: '', account: '' })
  const isCompany = payer === 'company'
  const name = useField((text) => {
    const plain = text.trim()
    if (plain === '') return t.nameEmpty
    return plain.length > LONGEST_NAME ? t.nameLong : undefined
  })
  const tax = useField(
    (text) => {
      const problem = taxNumberProblem(text, dayOf(shopNow()))
      return problem && t.taxProblem[problem]
    },
    '',
    (text) => /[^\dA-Z]/.test(plainTaxNumber(text)) || plainTaxNumber(text).length > 20,
  )
  const amount = useAmount({ max: most }, most === undefined ? '' : String(most))
  const consumption = useField((text) => (text.trim() === '' ? t.consumptionEmpty : undefined))
  const email = useField((text) => (text.trim() === '' || EMAIL.test(text.trim()) ? undefined : t.emailWrong))
  const [remark, setRemark] = useState('')

  const fields = [name, ...(isCompany ? [tax] : []), amount, consumption, email]

  const extras = () => {
    const given = companyFacts.flatMap((fact) => {
      const text = facts[fact].trim()
      return isCompany && text ? [[t.extras[fact], text] as const] : []
    })
    return Object.fromEntries([[t.extras.kind, isCompany ? '企业' : '个人'], ...given])
  }

  return {
    payer,
    setPayer,
    isCompany,
    name,
    tax,
    amount,
    consumption,
    email,
    remark,
    setRemark,
    facts,
    setFact: (fact: keyof Facts, text: string) => setFacts({ ...facts, [fact]: text }),
    check: () => fields.map((field) => field.check()).every(Boolean),
    /** What is sent, once `check` has passed. */
    params: (): InvoiceApplyParams => ({
      comName: name.value.trim(),
      tfn: isCompany ? plainTaxNumber(tax.value) : undefined,
      amount: amount.amount ?? 0,
      consumption: consumption.value.trim(),
      email: email.value.trim() || undefined,
      remark: remark.trim() || undefined,
      extJsonStr: jsonText(extras()),
      orderId,
    }),
  }
}

export type InvoiceForm = ReturnType<typeof useInvoiceForm>
