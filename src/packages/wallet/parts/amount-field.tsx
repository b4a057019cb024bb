import { Input, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { control, spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { words } from './messages'
import type { AmountState } from './use-amount'
import './amount-field.scss'

interface AmountFieldProps {
  label: string
  amount: AmountState
  placeholder?: string
  /** Below the amount while nothing is wrong. */
  note?: ReactNode
  /** Behind it: "all of it". */
  extra?: ReactNode
  disabled?: boolean
  onConfirm?: () => void
}

/** The one amount that a page is about. */
export const AmountField = (props: AmountFieldProps) => {
  const { label, amount, placeholder, note, extra, disabled, onConfirm } = props
  const t = useWords(words)
  const { value, error } = amount
  return (
    <View
      className={cx(
        'amount-field',
        Boolean(error) && 'amount-field--wrong',
        value === '' && 'amount-field--empty',
      )}
    >
      <Text className="amount-field__label">{label}</Text>
      <View className="amount-field__row">
        <Text className="amount-field__sign">¥</Text>
        <Input
          className="amount-field__input"
          type="digit"
          value={value}
          maxlength={12}
          placeholder={placeholder}
          placeholderClass="placeholder"
          disabled={disabled}
          confirmType="done"
          ariaLabel={label}
          onInput={(event) => amount.set(event.detail.value)}
          onBlur={amount.blur}
          onConfirm={onConfirm}
        />
        {value && !disabled ? (
          <View className="amount-field__clear" {...control(() => amount.set(''), { label: t.amountClear })}>
            <Icon name="close" size={16} />
          </View>
        ) : null}
        {extra}
      </View>
      {error ? (
        <View className="amount-field__help" {...spoken('alert')}>
          {error}
        </View>
      ) : note ? (
        <View className="amount-field__help">{note}</View>
      ) : null}
    </View>
  )
}
