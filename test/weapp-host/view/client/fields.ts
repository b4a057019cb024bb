import { part, WxElement } from './element'

type Field = HTMLInputElement | HTMLTextAreaElement

const BARE =
  'display:block;width:100%;height:100%;min-height:inherit;margin:0;padding:0;border:0;outline:0;background:none;font:inherit;color:inherit;letter-spacing:inherit;text-align:inherit;line-height:inherit;opacity:1;position:relative;resize:none;box-sizing:border-box;'
const OVER = 'position:absolute;inset:0 0 auto;height:auto;overflow:hidden;pointer-events:none;'

/** The hint lies beside the field and carries `placeholder-class`, as in WeChat. */
abstract class WxField extends WxElement {
  protected abstract readonly field: Field
  protected abstract readonly hintClass: string
  private readonly hint = part('div', OVER)
  private built = false

  connectedCallback(): void {
    if (this.built) return
    this.built = true
    const { field } = this
    this.append(this.hint, field)
    const told = () => ({ value: field.value, cursor: field.selectionEnd ?? field.value.length })
    field.addEventListener('input', () => {
      this.hint.hidden = field.value !== ''
      this.fire('input', { ...told(), keyCode: 0 })
    })
    field.addEventListener('focus', () => this.fire('focus', { value: field.value, height: 0 }))
    field.addEventListener('blur', () => this.fire('blur', told()))
    field.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter' && !this.keepsLines())
        this.fire('confirm', { value: field.value })
    })
  }
  protected keepsLines(): boolean {
    return false
  }

  protected override draw(changed: Set<string>): void {
    const { field, hint } = this
    if (changed.has('value') && field.value !== this.words('value')) field.value = this.words('value')
    const most = this.figure('maxlength', 140)
    if (most >= 0) field.maxLength = most
    else field.removeAttribute('maxlength')
    field.disabled = this.flag('disabled')
    const label = this.words('aria-label')
    if (label) field.setAttribute('aria-label', label)
    hint.textContent = this.words('placeholder')
    hint.className = this.words('placeholder-class') || this.hintClass
    hint.hidden = field.value !== ''
    if (changed.has('focus') && this.flag('focus')) field.focus()
  }
}

const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

export class WxInput extends WxField {
  protected readonly field = part('input', BARE)
  protected readonly hintClass = 'input-placeholder'

  protected override draw(changed: Set<string>): void {
    super.draw(changed)
    this.field.type = this.flag('password') ? 'password' : 'text'
    this.field.inputMode = KEYBOARDS[this.words('type')] ?? 'text'
  }
}

export class WxTextarea extends WxField {
  protected readonly field = part('textarea', BARE)
  protected readonly hintClass = 'textarea-placeholder'

  protected override keepsLines(): boolean {
    return this.words('confirm-type') === 'return'
  }
  protected override draw(changed: Set<string>): void {
    super.draw(changed)
    this.toggleAttribute('grows', this.flag('auto-height'))
    this.field.style.setProperty('field-sizing', this.flag('auto-height') ? 'content' : 'fixed')
    if (this.flag('auto-height')) this.field.style.height = 'auto'
  }
}

const SHEET =
  'position:fixed;z-index:9999;inset:auto 0 0;padding:16px 16px 40px;background:#fff;color:#111;font-size:17px;display:grid;gap:16px;box-shadow:0 0 0 100vmax rgba(0,0,0,.5);'

/** WeChat's wheel, drawn as a list: one choice, a day or a time. */
export class WxPicker extends WxElement {
  constructor() {
    super()
    this.addEventListener('click', () => this.open())
  }

  private rows(): string[] {
    const key = this.words('range-key')
    const rows = Array.isArray(this.raw('range')) ? (this.raw('range') as unknown[]) : []
    return rows.map((row) => String(key ? (row as Record<string, unknown>)[key] : row))
  }
  private wheel(): HTMLSelectElement | HTMLInputElement {
    const mode = this.words('mode')
    if (mode === 'date' || mode === 'time') {
      const field = part('input', 'font-size:17px;height:44px')
      Object.assign(field, { type: mode, value: this.words('value'), min: this.words('start') })
      field.max = this.words('end')
      return field
    }
    const list = part('select', 'font-size:17px;height:44px')
    list.append(...this.rows().map((row, index) => new Option(row, String(index))))
    list.value = String(this.figure('value', 0))
    return list
  }
  private open(): void {
    if (this.flag('disabled')) return
    const [sheet, wheel] = [part('div', SHEET, 'wx-picker-sheet'), this.wheel()]
    const button = (text: string, done: () => void) => {
      const element = part('button', 'font-size:17px;min-height:44px')
      element.textContent = text
      element.onclick = (event) => {
        event.stopPropagation()
        sheet.remove()
        done()
      }
      return element
    }
    wheel.setAttribute('aria-label', this.words('header-text') || 'picker')
    const value = () => (wheel instanceof HTMLSelectElement ? Number(wheel.value) : wheel.value)
    sheet.append(
      wheel,
      button('确定', () => this.fire('change', { value: value() })),
      button('取消', () => this.fire('cancel')),
    )
    document.body.append(sheet)
  }
}
