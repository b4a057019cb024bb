import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { Badge } from '../badge'
import { control } from '../control'
import { Icon } from '../icon'
import type { IconName } from '../icon/names'
import { Picture, type Ground } from '../picture'
import './index.scss'

/** Entries in a grid of four or five columns. */
export const EntryGrid = ({ columns, children }: { columns: 4 | 5; children: ReactNode }) => (
  <View className={cx('entry-grid', `entry-grid--${columns}`)}>{children}</View>
)

interface EntryProps {
  label: string
  icon?: IconName
  /** A picture instead of the icon, on a round ground when one is given. */
  picture?: string
  ground?: Ground
  count?: number
  onClick: () => void
}

export const Entry = ({ label, icon, picture, ground, count, onClick }: EntryProps) => (
  <View className="entry" {...control(onClick)}>
    <Badge count={count}>
      {icon ? (
        <Icon name={icon} size={26} />
      ) : (
        <View className={cx('entry__picture', Boolean(ground) && 'entry__picture--ground')}>
          <Picture src={picture} ground={ground} radius={ground ? 'full' : 'none'} />
        </View>
      )}
    </Badge>
    <Text className="entry__label">{label}</Text>
  </View>
)
