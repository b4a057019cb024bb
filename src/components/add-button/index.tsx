import { View } from '@tarojs/components'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Icon } from '../icon'
import { Spinner } from '../spinner'
import { words } from './messages'
import './index.scss'

interface AddButtonProps {
  onClick: () => void
  /** What is added, for a screen reader. */
  name?: string
  busy?: boolean
  disabled?: boolean
  className?: string
}

/** Puts one into the cart. Sits inside tappable cards: its tap does not open the card. */
export const AddButton = ({ onClick, name, busy = false, disabled = false, className }: AddButtonProps) => {
  const t = useWords(words)
  const off = busy || disabled
  return (
    <View
      className={cx('add-button', disabled && 'add-button--off', className)}
      {...control(onClick, { label: name ? t.addNamed(name) : t.add, disabled: off, stop: true })}
    >
      {busy ? <Spinner /> : <Icon name="plus" size={18} />}
    </View>
  )
}
