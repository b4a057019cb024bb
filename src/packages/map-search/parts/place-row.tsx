import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { control } from '@/components/control'
import { IconButton } from '@/components/icon-button'
import { Tag } from '@/components/tag'
import { useWords } from '@/hooks/use-words'
import { callPhone } from '@/lib/platform/feedback'
import { openMap } from '@/lib/platform/location'
import type { MapPoint } from '@/types/api/map'
import { cx } from '@/utils/cx'
import { words } from './messages'
import './place-row.scss'

interface PlaceRowProps {
  id?: string
  /** As on its pin. */
  number: number
  title: string
  /** Distance, kind, opening. */
  meta: string
  /** The meta line is a warning: closed now. */
  warn?: boolean
  address?: string
  phone?: string
  point: MapPoint
  selected?: boolean
  /** The shop whose goods are shown. */
  current?: boolean
  /** Tapping opens a page instead of selecting. */
  opens?: boolean
  /** Below the words. */
  children?: ReactNode
  onClick: () => void
}

/** A place of a list: number, name, how far, and the ways to it. */
export const PlaceRow = (props: PlaceRowProps) => {
  const {
    id,
    number,
    title,
    meta,
    warn,
    address,
    phone,
    point,
    selected,
    current,
    opens,
    children,
    onClick,
  } = props
  const t = useWords(words)
  const lead = () => openMap({ latitude: point.lat, longitude: point.lng, name: title, address })
  const press = opens
    ? control(onClick, { role: 'link', label: title })
    : control(onClick, { role: 'option', label: title, on: selected })
  return (
    <View id={id} className={cx('place-row', selected && 'place-row--on')}>
      <View className="place-row__main">
        <View className="place-row__press" {...press}>
          <View className="place-row__number">
            <Text>{number}</Text>
          </View>
          <View className="place-row__words">
            <View className="place-row__head">
              <Text className="place-row__title">{title}</Text>
              {current ? <Tag kind="solid">{t.current}</Tag> : null}
            </View>
            {meta ? (
              <Text className={cx('place-row__meta', warn && 'place-row__meta--warn')}>{meta}</Text>
            ) : null}
            {address ? <Text className="place-row__address">{address}</Text> : null}
          </View>
        </View>
        {phone ? (
          <IconButton
            icon="phone"
            text
            size={20}
            tone={selected ? 'brand' : 'mute'}
            label={t.call}
            onClick={() => void callPhone(phone)}
          />
        ) : null}
        <IconButton
          icon="navigate"
          text
          size={20}
          tone={selected ? 'brand' : 'mute'}
          label={t.navigate}
          onClick={lead}
        />
      </View>
      {children ? <View className="place-row__foot">{children}</View> : null}
    </View>
  )
}
