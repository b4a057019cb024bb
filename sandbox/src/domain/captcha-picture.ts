import { randomInt } from 'node:crypto'
import { toPng } from './picture'

/** Seven rows of five dots a sign; signs that look alike (0 O, 1 I, 5 S, 8 B) are left out. */
const SIGNS: Record<string, readonly number[]> = {
  '2': [0x0e, 0x11, 0x01, 0x06, 0x08, 0x10, 0x1f],
  '3': [0x1f, 0x02, 0x04, 0x02, 0x01, 0x11, 0x0e],
  '4': [0x02, 0x06, 0x0a, 0x12, 0x1f, 0x02, 0x02],
  '6': [0x06, 0x08, 0x10, 0x1e, 0x11, 0x11, 0x0e],
  '7': [0x1f, 0x01, 0x02, 0x04, 0x08, 0x08, 0x08],
  '9': [0x0e, 0x11, 0x11, 0x0f, 0x01, 0x02, 0x0c],
  A: [0x0e, 0x11, 0x11, 0x1f, 0x11, 0x11, 0x11],
  C: [0x0e, 0x11, 0x10, 0x10, 0x10, 0x11, 0x0e],
  E: [0x1f, 0x10, 0x10, 0x1e, 0x10, 0x10, 0x1f],
  F: [0x1f, 0x10, 0x10, 0x1e, 0x10, 0x10, 0x10],
  H: [0x11, 0x11, 0x11, 0x1f, 0x11, 0x11, 0x11],
  K: [0x11, 0x12, 0x14, 0x18, 0x14, 0x12, 0x11],
  L: [0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x1f],
  N: [0x11, 0x19, 0x15, 0x13, 0x11, 0x11, 0x11],
  P: [0x1e, 0x11, 0x11, 0x1e, 0x10, 0x10, 0x10],
  R: [0x1e, 0x11, 0x11, 0x1e, 0x14, 0x12, 0x11],
  T: [0x1f, 0x04, 0x04, 0x04, 0x04, 0x04, 0x04],
  X: [0x11, 0x11, 0x0a, 0x04, 0x0a, 0x11, 0x11],
  Y: [0x11, 0x11, 0x0a, 0x04, 0x04, 0x04, 0x04],
}

const WIDTH = 132
const HEIGHT = 48
const DOT = 4
const GROUND = [245, 246, 248] as const
const INKS = [
  [31, 61, 122],
  [140, 42, 42],
  [22, 96, 68],
  [92, 48, 120],
] as const
const FAINT = [178, 184, 194] as const

/** Four signs drawn at random. */
export function drawCode(length = 4): string {
  const signs = Object.keys(SIGNS)
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('')
}

/** A PNG that shows a code with jitter, slant and noise. */
export function drawPicture(code: string): Buffer {
  const pixels = new Uint8Array(WIDTH * HEIGHT)
  const dot = (x: number, y: number, colour: number) => {
    if (x >= 0 && x < WIDTH && y >= 0 && y < HEIGHT) pixels[y * WIDTH + x] = colour
  }
  const faint = INKS.length + 1
  for (let i = 0; i < 160; i += 1) dot(randomInt(WIDTH), randomInt(HEIGHT), faint)

  for (const [i, sign] of [...code].entries()) {
    const left = 8 + i * 31 + randomInt(5)
    const top = 5 + randomInt(10)
    const slant = (randomInt(5) - 2) / 10
    const ink = 1 + randomInt(INKS.length)
    for (const [row, bits] of (SIGNS[sign] ?? []).entries())
      for (let column = 0; column < 5; column += 1) {
        if (!(bits & (16 >> column))) continue
        for (let y = row * DOT; y < (row + 1) * DOT; y += 1)
          for (let x = column * DOT; x < (column + 1) * DOT; x += 1)
            dot(left + x + Math.round((14 - y) * slant), top + y, ink)
      }
  }

  for (let line = 0; line < 3; line += 1) {
    const phase = Math.random() * 6
    const middle = 10 + randomInt(HEIGHT - 20)
    for (let x = 0; x < WIDTH; x += 1) dot(x, Math.round(middle + 6 * Math.sin(x / 14 + phase)), faint)
  }
  return toPng({ width: WIDTH, height: HEIGHT, palette: [GROUND, ...INKS, FAINT], pixels })
}
