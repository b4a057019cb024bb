import { part, WxElement } from './element'

const FILL = 'position:relative;width:100%;height:100%;max-height:inherit;box-sizing:border-box;'

/** Children lie in a box of their own as they do in WeChat: `display: flex` on a scroll-view does not reach them. */
export class WxScrollView extends WxElement {
  private readonly frame = part('div', FILL)
  private atEnd = false
  private last = { left: 0, top: 0 }

  constructor() {
    super()
    const content = part('div', 'width:100%;height:100%')
    content.append(part('slot'))
    this.frame.append(content)
    this.frame.className = 'frame'
    const style = part('style')
    style.textContent = '.frame::-webkit-scrollbar{display:none}'
    this.attachShadow({ mode: 'open' }).append(style, this.frame)
    this.frame.addEventListener('scroll', () => requestAnimationFrame(() => this.scrolled()))
  }

  protected override draw(changed: Set<string>): void {
    const axis = (name: string) => (this.flag(name) ? 'auto' : 'hidden')
    this.frame.style.overflow = `${axis('scroll-x')} ${axis('scroll-y')}`
    const behavior = 'instant' as const
    if (changed.has('scroll-top')) this.frame.scrollTo({ top: this.figure('scroll-top', 0), behavior })
    if (changed.has('scroll-left')) this.frame.scrollTo({ left: this.figure('scroll-left', 0), behavior })
    const id = this.words('scroll-into-view')
    if (changed.has('scroll-into-view') && id) this.show(document.getElementById(id))
  }

  private show(element: HTMLElement | null): void {
    if (!element) return
    const [there, here] = [element.getBoundingClientRect(), this.frame.getBoundingClientRect()]
    this.frame.scrollBy({ top: there.top - here.top, left: there.left - here.left, behavior: 'instant' })
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = this.frame
    const deltas = { deltaX: this.last.left - scrollLeft, deltaY: this.last.top - scrollTop }
    this.last = { left: scrollLeft, top: scrollTop }
    this.fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, ...deltas })
    const near = this.figure('lower-threshold', 50)
    const atEnd = this.flag('scroll-y')
      ? scrollTop + clientHeight >= scrollHeight - near
      : scrollLeft + clientWidth >= scrollWidth - near
    if (atEnd && !this.atEnd) this.fire('scrolltolower', { direction: 'bottom' })
    this.atEnd = atEnd
  }
}

const SWIPE = 30

export class WxSwiper extends WxElement {
  private current = 0
  private began = 0
  private timer?: ReturnType<typeof setInterval>
  private readonly slot_ = part('slot')

  constructor() {
    super()
    const frame = part('div', 'position:relative;overflow:hidden;width:100%;height:100%')
    frame.append(this.slot_)
    this.attachShadow({ mode: 'open' }).append(frame)
    this.slot_.addEventListener('slotchange', () => this.place())
    this.addEventListener('touchstart', (event) => {
      this.began = this.along(event)
    })
    this.addEventListener('touchend', (event) => {
      const way = this.along(event) - this.began
      if (Math.abs(way) > SWIPE) this.turn(way < 0 ? 1 : -1, 'touch')
    })
  }
  disconnectedCallback(): void {
    clearInterval(this.timer)
  }

  protected override draw(changed: Set<string>): void {
    if (changed.has('current')) this.current = this.figure('current', 0)
    if (changed.has('autoplay') || changed.has('interval')) {
      clearInterval(this.timer)
      if (this.flag('autoplay'))
        this.timer = setInterval(() => this.turn(1, 'autoplay'), this.figure('interval', 5000))
    }
    this.place()
  }

  private along(event: TouchEvent): number {
    const touch = event.changedTouches[0]
    return (this.flag('vertical') ? touch?.clientY : touch?.clientX) ?? 0
  }
  private items(): HTMLElement[] {
    return this.slot_.assignedElements() as HTMLElement[]
  }
  private turn(step: number, source: string): void {
    const count = this.items().length
    const next = this.flag('circular') ? (this.current + step + count) % count : this.current + step
    if (next < 0 || next >= count || next === this.current) return
    this.current = next
    this.place()
    this.fire('change', { current: next, currentItemId: '', source })
  }
  private place(): void {
    const axis = this.flag('vertical') ? 'Y' : 'X'
    this.items().forEach((item, index) => {
      item.style.transform = `translate${axis}(${(index - this.current) * 100}%)`
    })
  }
}
