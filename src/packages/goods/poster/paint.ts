import type { Art, Brush } from '@/lib/platform/canvas'
import type { Drawing, Stroke } from './layout'
import { FONT, palette } from './palette'
import type { Measure } from './text'

type Pictures = Partial<Record<'goods' | 'code', Art>>

const fontOf = (size: number, weight: number) => `${weight} ${size}px ${FONT}`

/** Widths as the canvas will write them. */
export const measureWith =
  (brush: Brush): Measure =>
  (text, size, weight) => {
    brush.font = fontOf(size, weight)
    return brush.measureText(text).width
  }

const corners = (radius: number | number[] | undefined): [number, number, number, number] => {
  const [a = 0, b = a, c = a, d = a] = Array.isArray(radius) ? radius : [radius ?? 0]
  return [a, b, c, d]
}

/** A path with round corners: canvases of older WeChat know no `roundRect`. */
const outline = (
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  radius?: number | number[],
) => {
  const [a, b, c, d] = corners(radius)
  brush.beginPath()
  brush.moveTo(x + a, y)
  brush.arcTo(x + width, y, x + width, y + height, b)
  brush.arcTo(x + width, y + height, x, y + height, c)
  brush.arcTo(x, y + height, x, y, d)
  brush.arcTo(x, y, x + width, y, a)
  brush.closePath()
}

/** The middle square of a picture, as goods are shown everywhere. */
const square = (brush: Brush, art: Art, x: number, y: number, size: number) => {
  const side = Math.min(art.width, art.height)
  const left = (art.width - side) / 2
  const top = (art.height - side) / 2
  brush.drawImage(art.source, left, top, side, side, x, y, size, size)
}

const draw = (brush: Brush, stroke: Stroke, pictures: Pictures): void => {
  if (stroke.draw === 'box') {
    const { x, y, width, height, radius, fill, fade } = stroke
    const ground = fade ? brush.createLinearGradient(0, y, 0, y + height) : palette[fill]
    if (typeof ground !== 'string') {
      ground.addColorStop(0, palette[fill])
      ground.addColorStop(1, palette[fade ?? fill])
    }
    outline(brush, x, y, width, height, radius)
    brush.fillStyle = ground
    brush.fill()
  } else if (stroke.draw === 'text') {
    const { x, y, text, size, weight, ink, struck } = stroke
    brush.font = fontOf(size, weight)
    brush.fillStyle = palette[ink]
    brush.fillText(text, x, y)
    if (struck) brush.fillRect(x, y - size * 0.34, brush.measureText(text).width, 1)
  } else if (stroke.draw === 'dashes') {
    const { x, y, width, ink } = stroke
    brush.fillStyle = palette[ink]
    for (let at = x; at < x + width; at += 8) brush.fillRect(at, y, Math.min(5, x + width - at), 1)
  } else {
    const { of, x, y, size, radius } = stroke
    const art = pictures[of]
    if (!art) return
    brush.save()
    outline(brush, x, y, size, size, radius)
    brush.clip()
    square(brush, art, x, y, size)
    brush.restore()
  }
}

/** Draws it stroke by stroke, the first below the others. */
export const paint = (brush: Brush, { strokes }: Drawing, pictures: Pictures): void => {
  brush.textBaseline = 'alphabetic'
  strokes.forEach((stroke) => draw(brush, stroke, pictures))
}
