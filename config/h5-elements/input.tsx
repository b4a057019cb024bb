import {
  createElement,
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type Ref,
  type SyntheticEvent,
} from 'react'

import { nameOf, type Props } from './props'

type Tell = (event: { detail: { value: string; cursor: number } }) => void
type Field = HTMLInputElement | HTMLTextAreaElement
type FieldEvent = SyntheticEvent<Field, { isComposing?: boolean; key?: string }> & { data?: string }

interface TypingProps extends Props {
  value?: string
  maxlength?: number
  placeholder?: string
  disabled?: boolean
  focus?: boolean
  ariaLabel?: string
  id?: string
  nativeProps?: Omit<ComponentProps<'input'>, 'ref'>
  onInput?: Tell
  onFocus?: Tell
  onBlur?: Tell
  onConfirm?: Tell
}

const MOST = 140

const tell = (to: Tell | undefined, text: string) => to?.({ detail: { value: text, cursor: text.length } })

/**
 * What fields have in common. The value is the parent's; while an input method composes, the field shows what is being
 * composed, and tells it when it is done.
 * @param cut the longest value the field may tell, where the browser does not see to it
 */
const useTyping = (props: TypingProps, cut?: number) => {
  const { value = '', maxlength = MOST, focus = false, onInput, onFocus, onBlur } = props
  const element = useRef<Field>(null)
  const [composed, setComposed] = useState<string>()
  useEffect(() => {
    if (focus) element.current?.focus()
  }, [focus])

  const input = (text: string) => {
    setComposed(undefined)
    tell(onInput, text.slice(0, cut))
  }
  const given = {
    value: composed ?? value,
    maxLength: maxlength < 0 ? undefined : maxlength,
    placeholder: props.placeholder,
    disabled: props.disabled,
    'aria-label': nameOf(props),
    ...props.nativeProps,
    onChange: ({ currentTarget, nativeEvent }: FieldEvent) => {
      if (nativeEvent.isComposing) setComposed(currentTarget.value)
      else input(currentTarget.value)
    },
    onCompositionEnd: ({ currentTarget }: FieldEvent) => input(currentTarget.value),
    onFocus: ({ currentTarget }: FieldEvent) => tell(onFocus, currentTarget.value),
    onBlur: ({ currentTarget }: FieldEvent) => tell(onBlur, currentTarget.value),
  }
  return { element, given }
}

/** The outer element keeps Taro's name: rules and tests know a field by it. */
const around = (props: TypingProps) => ({
  class: props.className,
  style: props.style,
  id: props.id,
  'aria-label': nameOf(props),
})

interface InputProps extends TypingProps {
  type?: 'text' | 'number' | 'digit' | 'idcard' | 'nickname'
  password?: boolean
  confirmType?: 'send' | 'search' | 'next' | 'go' | 'done'
}

const typeOf = ({ type, password, confirmType }: InputProps): string => {
  if (password) return 'password'
  if (type === 'number' || type === 'digit') return 'number'
  return confirmType === 'search' ? 'search' : 'text'
}

/** What may be typed into a field for numbers, also where the browser would let an e or a sign through. */
const isAllowed = (type: string | undefined, before: string, data: string): boolean => {
  if (type === 'number') return /^\d+$/.test(data)
  if (type === 'digit') return /^\d*\.?\d*$/.test(data) && !(data.includes('.') && before.includes('.'))
  return true
}

/** A field of one line. */
export const Input = (props: InputProps) => {
  const { type, maxlength = MOST, confirmType, onConfirm } = props
  const browserType = typeOf(props)
  const { element, given } = useTyping(
    props,
    browserType === 'number' && maxlength >= 0 ? maxlength : undefined,
  )
  return createElement(
    'taro-input-core',
    around(props),
    createElement('input', {
      ...given,
      ref: element as Ref<HTMLInputElement>,
      className: 'weui-input',
      type: browserType,
      inputMode: type === 'number' ? 'numeric' : type === 'digit' ? 'decimal' : undefined,
      enterKeyHint: confirmType,
      onBeforeInput: (event: FieldEvent) => {
        if (event.data && !isAllowed(type, event.currentTarget.value, event.data)) event.preventDefault()
      },
      onKeyDown: ({ currentTarget, nativeEvent }: FieldEvent) => {
        if (nativeEvent.key === 'Enter' && !nativeEvent.isComposing) tell(onConfirm, currentTarget.value)
      },
    }),
  )
}

interface TextareaProps extends TypingProps {
  /** As high as its text. */
  autoHeight?: boolean
}

/** A field of several lines. */
export const Textarea = (props: TextareaProps) => {
  const { autoHeight = false } = props
  const { element, given } = useTyping(props)
  useEffect(() => {
    const field = element.current
    if (!autoHeight || !field) return
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }, [autoHeight, element, given.value])
  return createElement(
    'taro-textarea-core',
    around(props),
    createElement('textarea', {
      ...given,
      ref: element as Ref<HTMLTextAreaElement>,
      className: 'taro-textarea',
      rows: autoHeight ? 1 : undefined,
    }),
  )
}
