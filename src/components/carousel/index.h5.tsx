import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'

import { cx } from '@/utils/cx'
import type { CarouselProps } from './props'
import './index.scss'

/** The browser scrolls and snaps by itself: Taro's swiper would be 51 KB of the first page's scripts. */
export const Carousel = ({ slides, interval = 0, onChange, className }: CarouselProps) => {
  const track = useRef<HTMLElement>(null)
  const tell = useRef(onChange)
  tell.current = onChange

  useEffect(() => {
    const element = track.current
    if (!element) return undefined
    let shown = 0
    const follow = () => {
      const index = Math.round(element.scrollLeft / Math.max(1, element.clientWidth))
      if (index === shown) return
      shown = index
      tell.current?.(index)
    }
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [])

  const count = slides.length
  useEffect(() => {
    const element = track.current
    if (!element || interval <= 0 || count < 2) return undefined
    let held = false
    const hold = () => {
      held = true
    }
    const release = () => {
      held = false
    }
    const timer = setInterval(() => {
      const width = element.clientWidth
      if (held || width === 0) return
      const next = (Math.round(element.scrollLeft / width) + 1) % count
      element.scrollTo({ left: next * width, behavior: 'smooth' })
    }, interval)
    element.addEventListener('touchstart', hold, { passive: true })
    element.addEventListener('touchend', release, { passive: true })
    return () => {
      clearInterval(timer)
      element.removeEventListener('touchstart', hold)
      element.removeEventListener('touchend', release)
    }
  }, [interval, count])

  return (
    <View ref={track} className={cx('carousel', className)}>
      {slides.map(({ key, content }) => (
        <View key={key} className="carousel__slide">
          {content}
        </View>
      ))}
    </View>
  )
}
