import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { cx } from '@/utils/cx'
import { spoken } from '../control'
import { Icon } from '../icon'
import type { Ground } from '../picture'
import './index.scss'

interface AvatarProps {
  src?: string
  /** Who it is; empty for decoration. */
  name?: string
  size?: 24 | 28 | 36 | 48 | 56
  ground?: Ground
  /** A free seat: dashed ring and plus. */
  free?: boolean
  className?: string
}

export const Avatar = ({ src, name, size = 28, ground = 'sand', free = false, className }: AvatarProps) => {
  const [failed, setFailed] = useState<string>()
  const icon = size >= 36 ? 24 : 16
  if (free) {
    return (
      <View
        className={cx('avatar', 'avatar--free', `avatar--${size}`, className)}
        {...(name ? spoken('img', name) : {})}
      >
        <Icon name="plus" size={icon} />
      </View>
    )
  }
  return (
    <View
      className={cx('avatar', `avatar--${size}`, `avatar--${ground}`, className)}
      {...(name ? spoken('img', name) : {})}
    >
      {src && failed !== src ? (
        <Image className="avatar__face" src={src} mode="aspectFill" lazyLoad onError={() => setFailed(src)} />
      ) : (
        <Icon name="user" size={icon} className="avatar__nobody" />
      )}
    </View>
  )
}

interface AvatarsProps {
  faces: { src?: string; name?: string; ground?: Ground }[]
  size?: 24 | 28 | 36
  /** Free seats after the faces. */
  free?: number
}

/** Faces that overlap, each with a ring of the card's colour. */
export const Avatars = ({ faces, size = 28, free = 0 }: AvatarsProps) => (
  <View className="avatars">
    {faces.map((face, index) => (
      <Avatar key={index} {...face} size={size} />
    ))}
    {Array.from({ length: free }, (_, index) => (
      <Avatar key={`free-${index}`} free size={size} />
    ))}
  </View>
)
