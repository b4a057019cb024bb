import qrcode from 'qrcode-generator'
import { toPng } from './picture'

export type Colour = readonly [red: number, green: number, blue: number]

export interface QrLook {
  /** pixels, a square */
  width: number
  colour: Colour
  clear: boolean
}

/** Modules of quiet ground on each side, as readers want it. */
const QUIET = 4

/** A QR code of a text as PNG, as large as whole pixels a module allow, in the middle of the square. */
export function drawQr(text: string, { width, colour, clear }: QrLook): Buffer {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const dot = Math.max(1, Math.floor(width / (count + 2 * QUIET)))
  const side = Math.max(width, dot * (count + 2 * QUIET))
  const margin = Math.floor((side - dot * count) / 2)
  const pixels = new Uint8Array(side * side)
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue
      for (let y = 0; y < dot; y += 1) {
        const start = (margin + row * dot + y) * side + margin + column * dot
        pixels.fill(1, start, start + dot)
      }
    }
  return toPng({ width: side, height: side, palette: [[255, 255, 255], colour], pixels, clear })
}
