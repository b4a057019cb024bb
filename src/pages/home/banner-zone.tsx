import { View } from '@tarojs/components'
import { useState } from 'react'

import { Carousel } from '@/components/carousel'
import { Picture } from '@/components/picture'
import { useWords } from '@/hooks/use-words'
import type { Banner } from '@/types/api/system'
import { cx } from '@/utils/cx'
import { words } from './messages'
import { leadsOn, openBanner } from './open-banner'

/** The merchant's pictures. Without any there is no zone, and nothing is said about it. */
export const BannerZone = ({ banners }: { banners: readonly Banner[] }) => {
  const t = useWords(words)
  const [current, setCurrent] = useState(0)
  if (banners.length === 0) return null
  const several = banners.length > 1

  return (
    <View className="home-banner">
      <Carousel
        className="home-banner__swiper"
        interval={5000}
        onChange={setCurrent}
        slides={banners.map((banner, index) => ({
          key: banner.id,
          content: (
            <Picture
              src={banner.picUrl}
              ratio="banner"
              radius="m"
              lazy={index > 0}
              label={leadsOn(banner) ? t.banner(banner.title) : banner.title}
              onClick={leadsOn(banner) ? () => void openBanner(banner) : undefined}
            />
          ),
        }))}
      />
      {several ? (
        <View className="home-banner__dots">
          {banners.map(({ id }, index) => (
            <View key={id} className={cx('home-banner__dot', index === current && 'home-banner__dot--on')} />
          ))}
        </View>
      ) : null}
    </View>
  )
}
