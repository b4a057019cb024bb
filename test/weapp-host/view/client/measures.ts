import { WxCanvas } from './drawn'
import { WxMap } from './map'

/** One question of a selector query. An empty selector means the viewport. */
export interface Question {
  selector: string
  all: boolean
  kind: 'rect' | 'scroll' | 'fields'
  fields: Record<string, unknown>
}

const place = (element: Element) => {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  return { id: element.id, dataset: {}, left, top, right, bottom, width, height }
}

const scrolled = (element: Element) => {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } =
    element.shadowRoot?.querySelector('.frame') ?? element
  return { id: element.id, dataset: {}, scrollLeft, scrollTop, scrollWidth, scrollHeight }
}

const answer = (element: Element, { kind, fields }: Question) => {
  if (kind === 'rect') return place(element)
  if (kind === 'scroll') return scrolled(element)
  return {
    ...(fields.rect ? place(element) : undefined),
    ...(fields.size ? { width: element.clientWidth, height: element.clientHeight } : undefined),
    ...(fields.scrollOffset ? scrolled(element) : undefined),
    ...(fields.id ? { id: element.id } : undefined),
    ...(fields.node && element instanceof WxCanvas ? { canvas: element.id } : undefined),
    ...(element instanceof WxMap ? { region: element.region() } : undefined),
  }
}

/** Answers a selector query. */
export const measure = (questions: Question[]): unknown[] =>
  questions.map((question) => {
    if (!question.selector) return answer(document.documentElement, question)
    const found = [...document.querySelectorAll(question.selector)].map((one) => answer(one, question))
    return question.all ? found : (found[0] ?? null)
  })

const watches = new Map<number, IntersectionObserver>()

/** Watches an element against the window; `watch` without a selector ends it. */
export const observe = (watch: number, selector?: string, margin = '0px'): void => {
  watches.get(watch)?.disconnect()
  watches.delete(watch)
  if (!selector) return
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { intersectionRatio, isIntersecting, boundingClientRect } of entries) {
        const ratio = isIntersecting ? Math.max(intersectionRatio, 1e-6) : 0
        window.toLogic('seen', { watch, intersectionRatio: ratio, boundingClientRect })
      }
    },
    { rootMargin: margin, threshold: [0, 0.01] },
  )
  document.querySelectorAll(selector).forEach((element) => observer.observe(element))
  watches.set(watch, observer)
}

/** `pageScrollTo`, without its animation. */
export const scrollPage = (scrollTop: number | undefined, selector: string | undefined): void => {
  const element = selector ? document.querySelector(selector) : null
  const here = document.documentElement.scrollTop
  const top = element ? element.getBoundingClientRect().top + here : scrollTop
  if (top !== undefined) window.scrollTo({ top, behavior: 'instant' })
}
