import { ScrollView, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { control, spoken } from '../control'
import { Icon } from '../icon'
import { words } from './messages'
import './index.scss'

interface SheetProps {
  open: boolean
  /** Title in the head; without it `head` takes its place. */
  title?: string
  /** Own head, beside the close button (goods in the SKU sheet). */
  head?: ReactNode
  /** Spoken name, when there is no title. */
  label?: string
  children?: ReactNode
  /** Buttons that stay at the bottom, above the safe area. */
  actions?: ReactNode
  /** Always takes its greatest height, for lists that load. */
  tall?: boolean
  /** The page-coloured ground, for cards inside. */
  ground?: 'card' | 'page'
  /** The sheet must be answered: neither the mask nor a cross closes it. */
  locked?: boolean
  onClose: () => void
}

/** A sheet from below. Closed it is not in the tree, so whatever is inside starts anew when it opens. */
export const Sheet = (props: SheetProps) => {
  const {
    open,
    title,
    head,
    label,
    children,
    actions,
    tall = false,
    ground = 'card',
    locked = false,
    onClose,
  } = props
  const t = useWords(words)
  if (!open) return null
  return (
    <View className="sheet" catchMove>
      <View className="sheet__mask" onClick={locked ? undefined : onClose} />
      <View
        className={cx('sheet__panel', `sheet__panel--${ground}`, tall && 'sheet__panel--tall')}
        {...spoken('dialog', label ?? title)}
      >
        <View className={cx('sheet__head', !title && Boolean(head) && 'sheet__head--own')}>
          {title ? <Text className="sheet__title">{title}</Text> : head}
          {locked ? null : (
            <View className="sheet__close" {...control(onClose, { label: t.close })}>
              <Icon name="close" size={22} />
            </View>
          )}
        </View>
        <ScrollView className="sheet__body" scrollY enhanced showScrollbar={false} bounces={false}>
          {children}
        </ScrollView>
        {actions ? <View className="sheet__actions">{actions}</View> : null}
        <View className="sheet__safe" />
      </View>
    </View>
  )
}
