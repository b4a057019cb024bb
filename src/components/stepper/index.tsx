import { Input, Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Icon } from '../icon'
import { words } from './messages'
import './index.scss'

interface StepperProps {
  value: number
  min?: number
  max?: number
  disabled?: boolean
  /** Says why there is no more, e.g. "限购 4 件". */
  capText?: string
  /** Called once for a tap and once for a typed number, never for a keystroke. */
  onChange: (value: number) => void
  /** Minus at the least: e.g. ask whether to delete. Without it the end is only said. */
  onBelow?: () => void
}

export const Stepper = (props: StepperProps) => {
  const { value, min = 1, max = 9999, disabled = false, capText, onChange, onBelow } = props
  const t = useWords(words)
  // undefined: not typing. The ref keeps blur after confirm from committing twice.
  const [typed, setTyped] = useState<string>()
  const typing = useRef(false)
  const atMin = value <= min
  const atMax = value >= max
  const sayMost = () => toast(capText ?? t.most(max))

  const commit = (text: string) => {
    if (!typing.current) return
    typing.current = false
    setTyped(undefined)
    const wanted = Math.floor(Number(text))
    if (text.trim() === '' || !Number.isFinite(wanted)) return
    const next = Math.max(min, Math.min(max, wanted))
    if (wanted > max) sayMost()
    if (wanted < min) toast(t.least(min))
    if (next !== value) onChange(next)
  }

  const less = () => {
    if (!atMin) onChange(value - 1)
    else if (onBelow) onBelow()
    else if (min > 1) toast(t.least(min))
  }

  const more = () => (atMax ? sayMost() : onChange(value + 1))

  const edit = () => {
    typing.current = true
    setTyped(String(value))
  }

  return (
    <View className={cx('stepper', disabled && 'stepper--off')}>
      <View
        className={cx('stepper__end', atMin && !onBelow && 'stepper__end--reached')}
        {...control(less, { label: t.less, disabled, stop: true })}
      >
        <Icon name="minus" size={16} />
      </View>
      {typed === undefined ? (
        <View className="stepper__value" {...control(edit, { label: t.edit(value), disabled, stop: true })}>
          <Text>{value}</Text>
        </View>
      ) : (
        <Input
          className="stepper__value stepper__input"
          type="number"
          focus
          maxlength={4}
          value={typed}
          ariaLabel={t.field}
          onInput={(event) => setTyped(event.detail.value)}
          onConfirm={(event) => commit(event.detail.value)}
          onBlur={(event) => commit(event.detail.value)}
        />
      )}
      <View
        className={cx('stepper__end', atMax && 'stepper__end--reached')}
        {...control(more, { label: t.more, disabled, stop: true })}
      >
        <Icon name="plus" size={16} />
      </View>
    </View>
  )
}
