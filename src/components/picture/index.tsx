import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { cx } from '@/utils/cx'
import { control, spoken } from '../control'
import { Icon } from '../icon'
import './index.scss'

export type Ground = 'lime' | 'mint' | 'peach' | 'rose' | 'lemon' | 'sky' | 'lilac' | 'sand'

interface PictureProps {
  src?: string
  /** What is seen; empty for decoration. */
  label?: string
  /** Height of the box in parts of its width: 1:1, 5:4 (share), 16:9, 2.6:1 (banner). */
  ratio?: 'square' | 'share' | 'wide' | 'banner'
  /** Colour under the picture while it loads and when it fails. */
  ground?: Ground
  fit?: 'cover' | 'contain'
  radius?: 'none' | 's' | 'm' | 'full'
  /** Goods that are gone. */
  faded?: boolean
  /** Off for the first picture of a page. */
  lazy?: boolean
  className?: string
  onClick?: () => void
}

/** A picture in a box of fixed shape: nothing moves when it arrives. The width comes from the parent. */
export const Picture = (props: PictureProps) => {
  const { src, label = '', ratio = 'square', ground, fit = 'cover', radius = 's', faded, lazy = true } = props
  const { className, onClick } = props
  // The address that failed, so that another one is tried.
  const [failed, setFailed] = useState<string>()
  const missing = !src || failed === src
  const role = onClick ? control(onClick, { label }) : label ? spoken('img', label) : {}
  return (
    <View
      className={cx(
        'picture',
        `picture--${ratio}`,
        `picture--r-${radius}`,
        ground && `picture--${ground}`,
        faded && 'picture--faded',
        className,
      )}
      {...role}
    >
      {missing ? (
        <View className="picture__fallback">
          <Icon name="image" size={24} />
        </View>
      ) : (
        <Image
          className="picture__image"
          src={src}
          mode={fit === 'cover' ? 'aspectFill' : 'aspectFit'}
          lazyLoad={lazy}
          onError={() => setFailed(src)}
        />
      )}
    </View>
  )
}
