import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Icon } from '../icon'
import type { IconName } from '../icon/names'
import { words } from './messages'
import './index.scss'

interface NoticeBarProps {
  children: ReactNode
  kind?: 'brand' | 'warn' | 'gold' | 'red' | 'sunken' | 'plain'
  icon?: IconName
  /** Bold words at the right: what a tap does. */
  action?: string
  /** Cut after one line. */
  oneLine?: boolean
  /** Full-bleed, without a radius: above lists. */
  flat?: boolean
  onClick?: () => void
  onClose?: () => void
}

/** One sentence and where it leads: coupon hints, member saving, notices, reminders. */
export const NoticeBar = (props: NoticeBarProps) => {
  const { children, kind = 'brand', icon, action, oneLine = false, flat = false, onClick, onClose } = props
  const t = useWords(words)
  return (
    <View
      className={cx('notice-bar', `notice-bar--${kind}`, flat && 'notice-bar--flat')}
      {...(onClick ? control(onClick) : {})}
    >
      {icon ? <Icon name={icon} size={16} className="notice-bar__icon" /> : null}
      <View className={cx('notice-bar__text', oneLine && 'notice-bar__text--one')}>{children}</View>
      {action ? <Text className="notice-bar__action">{action}</Text> : null}
      {onClick ? <Icon name="right" size={14} /> : null}
      {onClose ? (
        <View className="notice-bar__close" {...control(onClose, { label: t.close, stop: true })}>
          <Icon name="close" size={14} />
        </View>
      ) : null}
    </View>
  )
}
