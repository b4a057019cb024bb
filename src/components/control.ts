import type { BaseEventOrig, CommonEvent, ITouchEvent } from '@tarojs/components'

type Role = 'button' | 'link' | 'checkbox' | 'radio' | 'switch' | 'tab' | 'option'

interface ControlOptions {
  role?: Role
  /** What a screen reader says; leave out when the text inside says it. Browsers read what is inside a link or an option. */
  label?: string
  disabled?: boolean
  /** On or off: aria-checked, for tabs and options aria-selected. */
  on?: boolean
  /** Do not let the tap reach a tappable parent. */
  stop?: boolean
}

type Press = (event: ITouchEvent) => void

const isH5 = process.env.TARO_ENV === 'h5'

/** Keys that press a control in a browser. */
const onKey = (press?: Press) => (event: CommonEvent | BaseEventOrig) => {
  const { key } = event as unknown as { key?: string }
  if (key !== 'Enter' && key !== ' ') return
  event.preventDefault()
  event.stopPropagation()
  press?.(event as unknown as ITouchEvent)
}

/**
 * The props that make a view a control: pressed state, role, name and tap; in browsers also focus and keys
 * (there the role must be `role`, WeChat reads `aria-role`).
 */
export const control = (press: (() => void) | undefined, options: ControlOptions = {}) => {
  const { role = 'button', label, disabled = false, on, stop = false } = options
  const onClick: Press | undefined =
    press || stop
      ? (event) => {
          if (stop) event.stopPropagation()
          if (!disabled) press?.()
        }
      : undefined
  const byContent = isH5 && (role === 'link' || role === 'option')
  const state = role === 'tab' || role === 'option' ? { ariaSelected: on } : { ariaChecked: on }
  return {
    hoverClass: disabled || !press ? 'none' : 'pressed',
    hoverStopPropagation: stop,
    ariaLabel: byContent ? undefined : label,
    ariaDisabled: disabled || undefined,
    ...(on === undefined ? {} : state),
    ...(isH5 ? { role, tabIndex: disabled ? -1 : 0, onKeyDown: onKey(onClick) } : { ariaRole: role }),
    onClick,
  }
}

/** Role and name of something that is no control: a group, a picture, an amount. */
export const spoken = (
  role: 'img' | 'group' | 'dialog' | 'alert' | 'progressbar' | 'tablist' | 'radiogroup' | 'text' | 'status',
  label?: string,
) => ({
  ariaLabel: label,
  ...(isH5 ? { role: role === 'text' ? 'img' : role } : { ariaRole: role }),
})
