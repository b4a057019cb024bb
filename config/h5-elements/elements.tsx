import {
  createElement,
  forwardRef,
  useEffect,
  useRef,
  type ComponentProps,
  type ForwardRefRenderFunction,
  type ReactElement,
  type Ref,
  type SyntheticEvent,
  type TouchEvent,
} from 'react'

import { classes, nameOf, own, type Props } from './props'

/** A named component that hands its ref on. */
const named = <P extends Props, E>(name: string, draw: (props: P, ref: Ref<E>) => ReactElement) => {
  const component = forwardRef(draw as ForwardRefRenderFunction<E, Props>)
  component.displayName = name
  return component
}

const HOVER_AFTER = 50
const HOVER_STAYS = 400
const LONG_PRESS = 350

type TouchHandler = (event: TouchEvent<HTMLElement>) => void

/** Pressed state and long press, by touch as in WeChat. */
const useTouch = (props: Props): Record<string, TouchHandler> => {
  const timers = useRef<{ hover?: number; long?: number }>({})
  useEffect(() => () => Object.values(timers.current).forEach((timer) => window.clearTimeout(timer)), [])
  const { hoverClass, hoverStopPropagation, onLongPress } = props
  const hover = typeof hoverClass === 'string' && hoverClass !== 'none' ? hoverClass : undefined
  if (!hover && !hoverStopPropagation && !onLongPress) return {}

  const given = (name: string, event: TouchEvent<HTMLElement>) =>
    (props[name] as TouchHandler | undefined)?.(event)
  const rest = () => window.clearTimeout(timers.current.long)
  const leave = (element: HTMLElement) => {
    rest()
    window.clearTimeout(timers.current.hover)
    if (hover) window.setTimeout(() => element.classList.remove(hover), HOVER_STAYS)
  }
  return {
    onTouchStart(event) {
      given('onTouchStart', event)
      const element = event.currentTarget
      const touch = event.nativeEvent as unknown as { hoverTaken?: boolean }
      if (hover && !touch.hoverTaken) {
        timers.current.hover = window.setTimeout(() => element.classList.add(hover), HOVER_AFTER)
      }
      if (hoverStopPropagation) touch.hoverTaken = true
      if (onLongPress) timers.current.long = window.setTimeout(onLongPress as () => void, LONG_PRESS)
    },
    onTouchMove(event) {
      given('onTouchMove', event)
      rest()
    },
    onTouchEnd(event) {
      given('onTouchEnd', event)
      leave(event.currentTarget)
    },
    onTouchCancel(event) {
      given('onTouchCancel', event)
      leave(event.currentTarget)
    },
  }
}

export const View = named('View', (props: Props, ref: Ref<HTMLDivElement>) =>
  createElement('div', { ...own(props), ...useTouch(props), ref }),
)

export const Text = named('Text', (props: Props, ref: Ref<HTMLSpanElement>) => {
  const className = classes(
    'el-text',
    Boolean(props.selectable || props.userSelect) && 'el-text--selectable',
    props.className,
  )
  return createElement('span', { ...own(props), ...useTouch(props), className, ref })
})

/** A button as open types want it; in browsers it is a button that can be pressed. */
export const Button = named('Button', (props: Props, ref: Ref<HTMLButtonElement>) =>
  createElement('button', {
    type: 'button',
    ...own(props),
    ...useTouch(props),
    className: classes('el-button', props.className),
    ref,
  }),
)

interface ImageProps extends Props {
  src?: string
  mode?: string
  lazyLoad?: boolean
  nativeProps?: ComponentProps<'img'>
  onLoad?: (event: SyntheticEvent) => void
  onError?: (event: SyntheticEvent) => void
}

export const Image = named('Image', (props: ImageProps, ref: Ref<HTMLImageElement>) => {
  const { src, mode = 'scaleToFill', lazyLoad = false, nativeProps, className, ...rest } = props
  const look = classes('el-image', `el-image--${mode}`, className)
  if (!src) return createElement('span', { ...own(rest), className: look })
  return createElement('img', {
    ...own(rest),
    // Before src: a lazy picture must not begin to load.
    loading: lazyLoad ? 'lazy' : undefined,
    fetchpriority: lazyLoad ? undefined : 'high',
    alt: nameOf(props) ?? '',
    ...nativeProps,
    className: look,
    src,
    ref,
  })
})

interface ScrollViewProps extends Props {
  scrollX?: boolean
  scrollY?: boolean
  showScrollbar?: boolean
  /** Id of the child to be seen. */
  scrollIntoView?: string
}

export const ScrollView = (props: ScrollViewProps) => {
  const { scrollX, scrollY, showScrollbar = true, scrollIntoView, className, ...rest } = props
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A drag inside moves what is inside, not the page that could be pulled down.
    const keep = (event: Event) => event.stopPropagation()
    const node = element.current
    node?.addEventListener('touchmove', keep, { passive: true })
    return () => node?.removeEventListener('touchmove', keep)
  }, [])
  useEffect(() => {
    if (!scrollIntoView) return
    const children = element.current?.querySelectorAll('[id]') ?? []
    const inside = Array.from(children).find(({ id }) => id === scrollIntoView)
    inside?.scrollIntoView({ block: scrollY ? 'center' : 'nearest', inline: 'start' })
  }, [scrollIntoView, scrollY])
  const look = classes(
    'el-scroll',
    scrollX && 'el-scroll--x',
    scrollY && 'el-scroll--y',
    !showScrollbar && 'el-scroll--bare',
    className,
  )
  return createElement('div', { ...own(rest), className: look, ref: element })
}
