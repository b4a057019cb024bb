import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { cx } from '@/utils/cx'
import { control, spoken } from '../control'
import './index.scss'

interface SnackbarProps {
  open: boolean
  text: string
  /** "撤销". */
  action?: string
  seconds?: number
  /** Above one bar, or above a bar and the tab bar. */
  above?: 'edge' | 'bar' | 'tabs'
  onAction?: () => void
  /** The time is over, or the action was taken. */
  onClose: () => void
}

/** Says what was done and offers to take it back for a few seconds. */
export const Snackbar = (props: SnackbarProps) => {
  const { open, text, action, seconds = 5, above = 'bar', onAction, onClose } = props
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  // A new text starts the time anew.
  useEffect(() => {
    if (!open) return
    const timer = setTimeout(() => close.current(), seconds * 1000)
    return () => clearTimeout(timer)
  }, [open, text, seconds])
  if (!open) return null

  const act = () => {
    onAction?.()
    onClose()
  }
  return (
    <View className={cx('snackbar', `snackbar--${above}`)} {...spoken('status')}>
      <Text className="snackbar__text">{text}</Text>
      {action ? (
        <View className="snackbar__action" {...control(act)}>
          <Text>{action}</Text>
        </View>
      ) : null}
    </View>
  )
}
