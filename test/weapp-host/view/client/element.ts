import { rpxToPx } from '../lengths'

/** What glass-easel keeps of an element it drew. */
interface Drawn {
  id: string
  dataset: Record<string, unknown>
  _$nodeAttributes?: Record<string, unknown>
  triggerEvent(name: string, detail: unknown, options: { bubbles: boolean; composed: boolean }): void
}

/**
 * A native component of WeChat. glass-easel writes attributes as text; the values that crossed `setData` are read
 * from its own record, so lists, numbers and "not set" keep their meaning.
 */
export class WxElement extends HTMLElement {
  declare __wxElement?: Drawn
  private changes?: Set<string>

  raw(name: string): unknown {
    return this.__wxElement?._$nodeAttributes?.[name]
  }
  flag(name: string): boolean {
    const value = this.raw(name)
    return value !== undefined && value !== null && value !== false && value !== 'false' && value !== ''
  }
  words(name: string): string {
    const value = this.raw(name)
    return value === undefined || value === null ? '' : String(value)
  }
  figure(name: string, otherwise: number): number {
    const value = Number(this.raw(name))
    return this.words(name) === '' || Number.isNaN(value) ? otherwise : value
  }

  override setAttribute(name: string, text: string): void {
    if (name === 'style') super.setAttribute(name, rpxToPx(text, window.innerWidth))
    else if (name.startsWith('aria-') && this.words(name) === '') this.spoken(name, undefined)
    else if (name.startsWith('aria-')) this.spoken(name, text)
    else if (name === 'disabled' && !this.flag(name)) super.removeAttribute(name)
    else super.setAttribute(name, text)
    this.note(name)
  }
  override removeAttribute(name: string): void {
    if (name === 'aria-checked' || name === 'aria-selected') this.spoken(name, 'false')
    else super.removeAttribute(name)
    this.note(name)
  }
  private spoken(name: string, text: string | undefined): void {
    const spoken = name === 'aria-role' ? 'role' : name
    if (text === undefined) super.removeAttribute(spoken)
    else super.setAttribute(spoken, text || 'true')
  }
  private note(name: string): void {
    if (!this.changes) {
      const changes = (this.changes = new Set())
      queueMicrotask(() => {
        this.changes = undefined
        this.draw(changes)
      })
    }
    this.changes.add(name)
  }

  /** Follows attributes that have changed. */
  protected draw(_changed: Set<string>): void {}

  /** Native components' own events do not bubble. */
  fire(type: string, detail: object = {}): void {
    this.__wxElement?.triggerEvent(type, detail, { bubbles: false, composed: false })
  }
}

/** The component that something on the screen belongs to. */
export const componentOf = (event: globalThis.Event): WxElement | undefined =>
  event.composedPath().find((one): one is WxElement => one instanceof WxElement && Boolean(one.__wxElement))

/** A part inside a component. */
export const part = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style = '',
  className = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  if (style) element.setAttribute('style', style)
  if (className) element.className = className
  return element
}
