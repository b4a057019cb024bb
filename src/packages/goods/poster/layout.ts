import type { Content, Invitation, Offer } from './content'
import type { Ink } from './palette'
import { wrap, type Measure } from './text'

/** What is drawn, in units of which the poster is 340 wide. */
export type Stroke =
  | {
      draw: 'box'
      x: number
      y: number
      width: number
      height: number
      /** One radius, or those of the corners from the top left on. */
      radius?: number | number[]
      fill: Ink
      /** Second colour of a gradient downwards. */
      fade?: Ink
    }
  | {
      draw: 'text'
      x: number
      /** Of the line the letters stand on. */
      y: number
      text: string
      size: number
      weight: number
      ink: Ink
      /** Struck through, as old prices. */
      struck?: boolean
    }
  | { draw: 'picture'; of: 'goods' | 'code'; x: number; y: number; size: number; radius: number }
  | { draw: 'dashes'; x: number; y: number; width: number; ink: Ink }

export interface Drawing {
  width: number
  height: number
  strokes: Stroke[]
}

const WIDTH = 340
const EDGE = 16
const ROOM = WIDTH - 2 * EDGE
const STRIPES = 10
const AWNING = 30
const CODE = 108
const RADIUS = 12

/** Where letters stand in a line of this height, whose top is at `y`. */
const baseline = (y: number, height: number, size: number): number => y + (height - size) / 2 + size * 0.86

/** The shop's scalloped edge. */
const awning = (second: Ink): Stroke[] =>
  Array.from({ length: STRIPES }, (_, index): Stroke => {
    const width = WIDTH / STRIPES
    const corner = width / 2
    return {
      draw: 'box',
      ...{ x: index * width, y: 0, width, height: AWNING, radius: [0, 0, corner, corner] },
      fill: index % 2 === 0 ? '--awning-a' : second,
    }
  })

/** Collects strokes from the top downwards. */
const sheetOf = (measure: Measure) => {
  const strokes: Stroke[] = []
  let y = 0
  const sheet = {
    strokes,
    put: (...more: Stroke[]) => void strokes.push(...more),
    top: () => y,
    skip: (height: number) => void (y += height),
    /** Lines of words below one another. */
    words(text: string, size: number, weight: number, ink: Ink, lines: number, centred = false) {
      const height = size * 1.4
      for (const line of wrap(text, { width: ROOM, lines, size, weight }, measure)) {
        const x = centred ? (WIDTH - measure(line, size, weight)) / 2 : EDGE
        strokes.push({ draw: 'text', x, y: baseline(y, height, size), text: line, size, weight, ink })
        y += height
      }
    },
  }
  return sheet
}

type Sheet = ReturnType<typeof sheetOf>

/** Shop at the left, what is special at the right. */
const head = (sheet: Sheet, { shop, badge }: Offer, measure: Measure) => {
  const height = 28
  const badgeWidth = badge ? Math.min(measure(badge, 13, 600) + 20, ROOM * 0.6) : 0
  const room = ROOM - badgeWidth - (badge ? 12 : 0)
  const [name = ''] = wrap(shop, { width: room, lines: 1, size: 16, weight: 600 }, measure)
  const y = sheet.top()
  sheet.put({
    draw: 'text',
    x: EDGE,
    y: baseline(y, height, 16),
    text: name,
    size: 16,
    weight: 600,
    ink: '--t1',
  })
  if (badge) {
    const [text = ''] = wrap(badge, { width: badgeWidth - 20, lines: 1, size: 13, weight: 600 }, measure)
    const x = WIDTH - EDGE - badgeWidth
    sheet.put(
      { draw: 'box', x, y, width: badgeWidth, height, radius: height / 2, fill: '--price-soft' },
      {
        draw: 'text',
        x: x + 10,
        y: baseline(y, height, 13),
        text,
        size: 13,
        weight: 600,
        ink: '--price-deep',
      },
    )
  }
  sheet.skip(height + 12)
}

/** The price on one line: it shrinks where it is long, and the old one goes where there is no room. */
const price = (sheet: Sheet, { lead, price: parts, struck }: Offer, measure: Measure) => {
  const height = 44
  const leadWidth = lead ? measure(lead, 14, 500) + 8 : 0
  const sizeOf = (large: boolean, scale: number) => (large ? 34 : 20) * scale
  const widthAt = (scale: number) =>
    parts.reduce((sum, { text, large }) => sum + measure(text, sizeOf(large, scale), 700), 0)
  const scale = Math.min(1, (ROOM - leadWidth) / widthAt(1))
  const y = sheet.top() + 33
  let x = EDGE
  if (lead) sheet.put({ draw: 'text', x, y, text: lead, size: 14, weight: 500, ink: '--t2' })
  x += leadWidth
  for (const { text, large } of parts) {
    const size = sizeOf(large, scale)
    sheet.put({ draw: 'text', x, y, text, size, weight: 700, ink: '--price' })
    x += measure(text, size, 700)
  }
  if (struck && x + 8 + measure(struck, 14, 400) <= WIDTH - EDGE)
    sheet.put({ draw: 'text', x: x + 8, y, text: struck, size: 14, weight: 400, ink: '--t3', struck: true })
  sheet.skip(height)
}

/** From the original price at the left to the floor at the right. */
const progress = (sheet: Sheet, { progress: how }: Offer, measure: Measure) => {
  if (!how) return
  const y = sheet.top() + 6
  const track = { draw: 'box', x: EDGE, y, height: 8, radius: 4 } as const
  const x = WIDTH - EDGE - measure(how.to, 12, 400)
  const done = Math.max(8, (ROOM * how.percent) / 100)
  sheet.put({ ...track, width: ROOM, fill: '--brand-soft' })
  if (how.percent > 0) sheet.put({ ...track, width: done, fill: '--brand-vivid' })
  sheet.put(
    { draw: 'text', x: EDGE, y: y + 24, text: how.from, size: 12, weight: 400, ink: '--t3' },
    { draw: 'text', x, y: y + 24, text: how.to, size: 12, weight: 400, ink: '--t3' },
  )
  sheet.skip(42)
}

/** The code at the right; at its left who asks for what. */
const foot = (sheet: Sheet, { call, how }: Offer, measure: Measure) => {
  const y = sheet.top() + 16
  const width = ROOM - CODE - 16
  const title = wrap(call, { width, lines: 2, size: 16, weight: 600 }, measure)
  const notes = wrap(how, { width, lines: 2, size: 12, weight: 400 }, measure)
  const high = title.length * 22 + 4 + notes.length * 18
  let line = y + (CODE - high) / 2
  sheet.put({ draw: 'dashes', x: EDGE, y: sheet.top(), width: ROOM, ink: '--hairline' })
  for (const text of title) {
    sheet.put({ draw: 'text', x: EDGE, y: baseline(line, 22, 16), text, size: 16, weight: 600, ink: '--t1' })
    line += 22
  }
  line += 4
  for (const text of notes) {
    sheet.put({ draw: 'text', x: EDGE, y: baseline(line, 18, 12), text, size: 12, weight: 400, ink: '--t3' })
    line += 18
  }
  sheet.put({ draw: 'picture', of: 'code', x: WIDTH - EDGE - CODE, y, size: CODE, radius: 0 })
  sheet.skip(CODE + 32)
}

const offer = (sheet: Sheet, content: Offer, measure: Measure) => {
  sheet.skip(AWNING + 14)
  head(sheet, content, measure)
  if (content.picture) {
    const place = { x: EDGE, y: sheet.top(), size: ROOM, radius: RADIUS }
    sheet.put({ draw: 'picture', of: 'goods', ...place })
    sheet.skip(ROOM + 8)
  }
  price(sheet, content, measure)
  progress(sheet, content, measure)
  sheet.words(content.name, 18, 600, '--t1', 2)
  if (content.words) {
    sheet.skip(2)
    sheet.words(content.words, 13, 400, '--t3', 1)
  }
  sheet.skip(14)
  foot(sheet, content, measure)
}

const invitation = (sheet: Sheet, { headline, words, call, how }: Invitation) => {
  const code = 208
  const frame = code + 32
  const at = (WIDTH - frame) / 2
  sheet.skip(AWNING + 26)
  sheet.words(headline, 26, 700, '--t1', 2, true)
  sheet.skip(6)
  sheet.words(words, 14, 400, '--t2', 2, true)
  sheet.skip(22)
  const y = sheet.top()
  sheet.put(
    { draw: 'box', x: at, y, width: frame, height: frame, radius: 16, fill: '--card' },
    { draw: 'picture', of: 'code', x: at + 16, y: y + 16, size: code, radius: 0 },
  )
  sheet.skip(frame + 20)
  sheet.words(call, 16, 600, '--t1', 1, true)
  sheet.skip(4)
  sheet.words(how, 12, 400, '--t3', 2, true)
  sheet.skip(26)
}

/** Where everything of a poster stands. */
export const layOut = (content: Content, measure: Measure): Drawing => {
  const sheet = sheetOf(measure)
  if (content.kind === 'offer') offer(sheet, content, measure)
  else invitation(sheet, content)
  const height = Math.ceil(sheet.top())
  const whole = { draw: 'box', x: 0, y: 0, width: WIDTH, height } as const
  const ground: Stroke[] =
    content.kind === 'offer'
      ? [{ ...whole, fill: '--card' }, ...awning('--awning-b')]
      : [{ ...whole, fill: '--wash', fade: '--card' }, ...awning('--card')]
  return { width: WIDTH, height, strokes: [...ground, ...sheet.strokes] }
}
