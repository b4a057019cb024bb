import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { TextLink } from '../text-link'
import { Icon } from '../icon'
import type { IconName } from '../icon/names'
import './index.scss'

interface SectionHeadProps {
  title: string
  /** Grey words after the title. */
  note?: string
  icon?: IconName
  /** After the note: a countdown, a tag. */
  children?: ReactNode
  /** The way to everything, at the right. */
  more?: string
  onMore?: () => void
  /** On the page instead of in a card: 20 above, 12 below, no side padding. */
  bare?: boolean
}

export const SectionHead = (props: SectionHeadProps) => {
  const { title, note, icon, children, more, onMore, bare = false } = props
  return (
    <View className={cx('section-head', bare && 'section-head--bare')}>
      {icon ? <Icon name={icon} size={20} className="section-head__icon" /> : null}
      <Text className="section-head__title">{title}</Text>
      {note ? <Text className="section-head__note">{note}</Text> : null}
      {children}
      <View className="section-head__space" />
      {more && onMore ? (
        <TextLink tone="mute" arrow onClick={onMore}>
          {more}
        </TextLink>
      ) : more ? (
        <Text className="section-head__note">{more}</Text>
      ) : null}
    </View>
  )
}
