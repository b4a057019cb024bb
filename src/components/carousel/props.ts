import type { ReactNode } from 'react'

export interface CarouselProps {
  /** One slide each. */
  slides: readonly { key: string | number; content: ReactNode }[]
  /** Milliseconds until the next slide comes by itself; 0 = only by hand. */
  interval?: number
  /** Number of the slide in view, from 0. */
  onChange?: (index: number) => void
  className?: string
}
