import { Input, Text, Textarea, View, type InputProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { control, spoken } from '../control'
import { Icon } from '../icon'
import { words } from './messages'
import './index.scss'

interface FieldProps {
  label: string
  value: string
  /** What is wrong with it and how to put it right; shown below at once. */
  error?: string
  /** A word of help while nothing is wrong. */
  note?: string
  placeholder?: string
  type?: InputProps['type']
  password?: boolean
  maxlength?: number
  /** Several lines with a counter, the label above. */
  multiline?: boolean
  disabled?: boolean
  focus?: boolean
  confirmType?: InputProps['confirmType']
  /** Behind the value: "send code", "map". */
  extra?: ReactNode
  onChange: (text: string) => void
  onBlur?: () => void
  onConfirm?: () => void
}

/** A form line: label, input and, at once, its error. */
export const Field = (props: FieldProps) => {
  const {
    label,
    value,
    error,
    note,
    placeholder,
    type = 'text',
    password,
    multiline = false,
    disabled,
  } = props
  const { maxlength = multiline ? 200 : 60, focus, confirmType, extra, onChange, onBlur, onConfirm } = props
  const t = useWords(words)
  const help = error ?? note

  return (
    <View className={cx('field', multiline && 'field--multiline', Boolean(error) && 'field--wrong')}>
      <Text className="field__label">{label}</Text>
      <View className="field__main">
        {multiline ? (
          <Textarea
            className="field__textarea"
            value={value}
            maxlength={maxlength}
            placeholder={placeholder}
            placeholderClass="placeholder"
            disabled={disabled}
            focus={focus}
            showConfirmBar={false}
            disableDefaultPadding
            ariaLabel={label}
            onInput={(event) => onChange(event.detail.value)}
            onBlur={onBlur}
          />
        ) : (
          <Input
            className="field__input"
            value={value}
            type={type}
            password={password}
            maxlength={maxlength}
            placeholder={placeholder}
            placeholderClass="placeholder"
            disabled={disabled}
            focus={focus}
            confirmType={confirmType}
            ariaLabel={label}
            onInput={(event) => onChange(event.detail.value)}
            onBlur={onBlur}
            onConfirm={onConfirm}
          />
        )}
        {help ? (
          <View className="field__help" {...(error ? spoken('alert') : {})}>
            {help}
          </View>
        ) : null}
        {multiline ? <Text className="field__count">{`${value.length}/${maxlength}`}</Text> : null}
      </View>
      {value && !disabled && !multiline && !extra ? (
        <View className="field__clear" {...control(() => onChange(''), { label: t.clear(label) })}>
          <Icon name="close" size={16} />
        </View>
      ) : null}
      {extra ? <View className="field__extra">{extra}</View> : null}
    </View>
  )
}
