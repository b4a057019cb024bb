import { part, WxElement } from './element'

const FIT: Record<string, string> = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' }

export class WxImage extends WxElement {
  private readonly picture = part('img', 'display:block;width:100%;height:100%')

  constructor() {
    super()
    this.attachShadow({ mode: 'open' }).append(this.picture)
    this.picture.alt = ''
    this.picture.onload = () => {
      const { naturalWidth: width, naturalHeight: height } = this.picture
      this.fit()
      this.fire('load', { width, height })
    }
    this.picture.onerror = () => this.fire('error', { errMsg: `GET ${this.words('src')} failed` })
  }

  protected override draw(changed: Set<string>): void {
    const src = this.words('src')
    if (changed.has('src')) {
      if (src) this.picture.src = src
      else this.picture.removeAttribute('src')
    }
    this.picture.style.visibility = src ? '' : 'hidden'
    this.picture.style.objectFit = FIT[this.words('mode')] ?? 'none'
    if (!this.getAttribute('role')) this.setAttribute('role', 'img')
    this.fit()
  }
  /** `widthFix` and `heightFix` give the element the proportions of its picture. */
  private fit(): void {
    const { naturalWidth: width, naturalHeight: height } = this.picture
    if (!width || !height) return
    const mode = this.words('mode')
    if (mode === 'widthFix') this.style.height = `${(this.clientWidth * height) / width}px`
    if (mode === 'heightFix') this.style.width = `${(this.clientHeight * width) / height}px`
    if (/Fix$/.test(mode)) this.picture.style.objectFit = 'fill'
  }
}

interface RichNode {
  type?: string
  name?: string
  text?: string
  attrs?: Record<string, string>
  children?: RichNode[]
}

const rich = (node: RichNode): Node => {
  if (node.type === 'text' || node.name === undefined) return document.createTextNode(node.text ?? '')
  const element = document.createElement(node.name)
  for (const [name, value] of Object.entries(node.attrs ?? {}))
    if (!name.startsWith('on')) element.setAttribute(name, value)
  element.append(...(node.children ?? []).map(rich))
  return element
}

export class WxRichText extends WxElement {
  protected override draw(changed: Set<string>): void {
    if (!changed.has('nodes')) return
    const nodes = this.raw('nodes')
    if (Array.isArray(nodes)) this.replaceChildren(...(nodes as RichNode[]).map(rich))
    else this.innerHTML = this.words('nodes')
  }
}

export class WxCanvas extends WxElement {
  readonly canvas = part('canvas', 'display:block;width:100%;height:100%')
  readonly pictures = new Map<number, HTMLImageElement>()

  constructor() {
    super()
    this.attachShadow({ mode: 'open' }).append(this.canvas)
  }
}

export class WxVideo extends WxElement {
  private readonly video = part('video', 'display:block;width:100%;height:100%;background:#000')

  constructor() {
    super()
    this.attachShadow({ mode: 'open' }).append(this.video)
    this.video.preload = 'none'
    for (const type of ['play', 'pause', 'ended'])
      this.video.addEventListener(type, () => this.fire(type, {}))
    this.video.addEventListener('error', () => this.fire('error', { errMsg: 'MEDIA_ERR' }))
  }
  protected override draw(changed: Set<string>): void {
    if (changed.has('src') && this.words('src')) this.video.src = this.words('src')
    if (changed.has('poster') && this.words('poster')) this.video.poster = this.words('poster')
    this.video.controls = this.flag('controls')
    this.video.muted = this.flag('muted')
    this.video.style.objectFit = this.words('object-fit') || 'contain'
  }
}
