import { part, WxElement } from './element'

interface Point {
  latitude: number
  longitude: number
}
interface Marker extends Point {
  id?: number
  title?: string
  iconPath?: string
  width?: number
  height?: number
  label?: { content?: string; color?: string }
  callout?: { content?: string }
}

const TILE = 256
const PIN =
  'position:absolute;transform:translate(-50%,-100%);min-width:24px;min-height:24px;padding:2px 6px;border:1px solid #999;border-radius:12px;background:#fff;color:#333;font-size:11px;'
const GROUND =
  'position:absolute;inset:0;overflow:hidden;background:repeating-linear-gradient(45deg,#e6ebe2 0 24px,#eef1ea 24px 48px);'

const world = ({ latitude, longitude }: Point, scale: number) => {
  const size = TILE * 2 ** scale
  const sine = Math.sin((latitude * Math.PI) / 180)
  return {
    x: ((longitude + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  }
}
const place = (x: number, y: number, scale: number): Point => {
  const size = TILE * 2 ** scale
  const turn = Math.PI * (1 - (2 * y) / size)
  return { longitude: (x / size) * 360 - 180, latitude: (Math.atan(Math.sinh(turn)) * 180) / Math.PI }
}

/** No tiles: empty ground, with the markers where they belong. */
export class WxMap extends WxElement {
  private readonly ground = part('div', GROUND)

  constructor() {
    super()
    this.attachShadow({ mode: 'open' }).append(this.ground)
    this.ground.setAttribute('role', 'img')
  }

  private points(name: string): Marker[] {
    const value = this.raw(name)
    return Array.isArray(value) ? (value as Marker[]) : []
  }
  /** The scale asked for, or the closest at which all points that must be seen are seen. */
  private scale(): number {
    const points = this.points('include-points').map((point) => world(point, 0))
    if (points.length < 2) return this.figure('scale', 16)
    const spread = (all: number[]) => Math.max(Math.max(...all) - Math.min(...all), 1e-9)
    const [x, y] = [spread(points.map((point) => point.x)), spread(points.map((point) => point.y))]
    return Math.min(18, Math.log2(Math.min(this.clientWidth / x, this.clientHeight / y)) - 0.2)
  }
  /** The middle; that of the points that must be seen, when there are some. */
  private centre(): Point {
    const points = this.points('include-points')
    const middle = (of: (point: Point) => number) =>
      (Math.min(...points.map(of)) + Math.max(...points.map(of))) / 2
    if (points.length > 0)
      return { latitude: middle((one) => one.latitude), longitude: middle((one) => one.longitude) }
    return { latitude: this.figure('latitude', 0), longitude: this.figure('longitude', 0) }
  }

  /** Corners of what is seen. */
  region(): { southwest: Point; northeast: Point } {
    const { x, y } = world(this.centre(), this.scale())
    const [halfWidth, halfHeight] = [this.clientWidth / 2, this.clientHeight / 2]
    return {
      southwest: place(x - halfWidth, y + halfHeight, this.scale()),
      northeast: place(x + halfWidth, y - halfHeight, this.scale()),
    }
  }

  protected override draw(): void {
    const middle = world(this.centre(), this.scale())
    this.ground.replaceChildren(
      ...this.points('markers').map((marker) => {
        const { x, y } = world(marker, this.scale())
        const pin = part('button', PIN)
        pin.style.left = `calc(50% + ${x - middle.x}px)`
        pin.style.top = `calc(50% + ${y - middle.y}px)`
        pin.textContent = marker.label?.content ?? marker.callout?.content ?? marker.title ?? ''
        pin.setAttribute('aria-label', `marker ${marker.id ?? ''} ${marker.title ?? ''}`.trim())
        pin.onclick = (event) => {
          event.stopPropagation()
          this.fire('markertap', { markerId: marker.id })
        }
        return pin
      }),
    )
  }
}
