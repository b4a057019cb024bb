import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { SectionHead } from '@/components/section-head'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'
import type { Checkout } from './use-checkout'

interface ExtrasCardProps {
  checkout: Checkout
  /** Fields the merchant demands with each order. */
  names: readonly string[]
  tried: boolean
}

export const ExtrasCard = ({ checkout, names, tried }: ExtrasCardProps) => {
  const t = useWords(words)
  if (names.length === 0) return null
  const { extras } = checkout.draft.form
  return (
    <Card>
      <SectionHead title={t.extrasTitle} />
      {names.map((name) => (
        <Field
          key={name}
          label={name}
          value={extras[name] ?? ''}
          placeholder={t.need.extra(name)}
          error={tried && !extras[name]?.trim() ? t.need.filled : undefined}
          onChange={(text) => checkout.setForm({ extras: { ...extras, [name]: text } })}
        />
      ))}
    </Card>
  )
}
