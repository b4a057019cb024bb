import { Text, View, type CommonEvent, type ITouchEvent } from '@tarojs/components'
import { useRef, useState, type ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { control } from '../control'
import './index.scss'

interface SwipeRowProps {
  children: ReactNode
  /** On the red button: "删除". */
  action: string
  /** What exactly it deletes, for a screen reader. */
  label: string
  disabled?: boolean
  onAction: () => void
}

/** How far a finger must go sideways to be meant. */
const meant = 28

/**
 * Swiping to the left shows the action; so does a long press. The action is always in the tree before the
 * content, so keys and screen readers reach it without a swipe. Only the outcome of a swipe is state: a
 * moving finger sends nothing over WeChat's bridge.
 */
export const SwipeRow = ({ children, action, label, disabled = false, onAction }: SwipeRowProps) => {
  const [open, setOpen] = useState(false)
  const start = useRef<{ x: number; y: number }>()

  const point = (event: CommonEvent) => {
    const { touches, changedTouches } = event as unknown as ITouchEvent
    return touches[0] ?? changedTouches[0]
  }

  const onTouchStart = (event: CommonEvent) => {
    const { clientX, clientY } = point(event)
    start.current = { x: clientX, y: clientY }
  }

  const onTouchEnd = (event: CommonEvent) => {
    const from = start.current
    start.current = undefined
    if (!from || disabled) return
    const { clientX, clientY } = point(event)
    const across = clientX - from.x
    if (Math.abs(across) < meant || Math.abs(across) < Math.abs(clientY - from.y) * 1.5) return
    setOpen(across < 0)
  }

  const act = () => {
    setOpen(false)
    onAction()
  }

  return (
    <View className={cx('swipe-row', open && 'swipe-row--open')}>
      <View className="swipe-row__action" {...control(act, { label, disabled, stop: true })}>
        <Text>{action}</Text>
      </View>
      <View
        className="swipe-row__content"
        onTouchStart={onTouchStart}
        onTouchEnd={onTouchEnd}
        onLongPress={disabled ? undefined : () => setOpen(true)}
      >
        {children}
        {open ? <View className="swipe-row__shield" onClick={() => setOpen(false)} /> : null}
      </View>
    </View>
  )
}
