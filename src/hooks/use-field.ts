import { useState } from 'react'

export interface FieldState {
  value: string
  /** What to show below the field now. */
  error: string | undefined
  /** The value is wrong, shown or not. */
  wrong: boolean
  set(text: string): void
  /** The user has left the field: what is missing is said from now on. */
  blur(): void
  /** Shows the error now, as a submit does; answers whether the value is good. */
  check(): boolean
  /** An error that only the server knows, until the value changes. */
  refuse(sentence: string): void
}

/**
 * A form field with its error in place: what can no longer become right is said while typing, what is only
 * incomplete when the field is left or the form is sent.
 * @param problemOf the sentence for a value, undefined when it is good
 * @param hopeless whether a wrong value cannot become right by typing on
 */
export const useField = (
  problemOf: (text: string) => string | undefined,
  initial = '',
  hopeless: (text: string) => boolean = () => false,
): FieldState => {
  const [value, setValue] = useState(initial)
  const [left, setLeft] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const problem = problemOf(value)
  return {
    value,
    error: refusal ?? (left || (value !== '' && hopeless(value)) ? problem : undefined),
    wrong: problem !== undefined,
    set(text) {
      setRefusal(undefined)
      setValue(text)
    },
    blur: () => setLeft(value !== ''),
    check() {
      setLeft(true)
      return problem === undefined
    },
    refuse: setRefusal,
  }
}

/** What a form line takes of a field: `<Field label={…} {...bound(phone)} />`. */
export const bound = ({ value, error, set, blur }: FieldState) => ({
  value,
  error,
  onChange: set,
  onBlur: blur,
})
