import { Swiper, SwiperItem } from '@tarojs/components'

import type { CarouselProps } from './props'

/** Slides beside each other, one in view. In browsers `index.h5.tsx` takes its place. */
export const Carousel = ({ slides, interval = 0, onChange, className }: CarouselProps) => (
  <Swiper
    className={className}
    autoplay={interval > 0 && slides.length > 1}
    circular={interval > 0 && slides.length > 1}
    interval={interval || 5000}
    duration={300}
    onChange={({ detail }) => onChange?.(detail.current)}
  >
    {slides.map(({ key, content }) => (
      <SwiperItem key={key}>{content}</SwiperItem>
    ))}
  </Swiper>
)
