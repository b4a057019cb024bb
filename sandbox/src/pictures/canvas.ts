import { EMOJI_SIZE, emojiUri } from './emoji'

/** The soft grounds of the shop's pictures: a light and a darker end of a 160° gradient. */
const GROUNDS = {
  lime: ['#F4F9E4', '#DFEFC6'],
  mint: ['#EAF8F0', '#CFEBDB'],
  peach: ['#FFF3E7', '#FFDFC6'],
  rose: ['#FFF0EF', '#FFD9D6'],
  lemon: ['#FFFAE3', '#FCECB6'],
  sky: ['#EEF6FC', '#D3E7F6'],
  lilac: ['#F5F2FC', '#E2DAF5'],
  sand: ['#FAF6EF', '#EDE3D4'],
} as const

export type Ground = keyof typeof GROUNDS

/** An emoji on a picture; place and size in per cent of the picture's width, angle in degrees. */
export interface Piece {
  e: string
  x: number
  y: number
  w: number
  tilt?: number
  /** Mirrored left to right */
  flip?: boolean
}

/** A soft shadow on the ground, in per cent of the width like the pieces. */
export interface Shadow {
  x: number
  y: number
  w: number
  h: number
}

export interface Words {
  text: string
  x: number
  y: number
  size: number
  colour: string
  weight: 400 | 600
  anchor?: 'start' | 'middle'
}

export interface Drawing {
  width: number
  height: number
  /** Left out: transparent */
  ground?: Ground | readonly [string, string]
  shadows?: readonly Shadow[]
  pieces: readonly Piece[]
  words?: readonly Words[]
}

const FONTS = `-apple-system,'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif`

const round = (value: number) => Math.round(value * 10) / 10
const escape = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

function gradient([from, to]: readonly [string, string]): string {
  const stops = `<stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/>`
  return `<linearGradient id="g" x1=".28" y1="-.1" x2=".72" y2="1.1">${stops}</linearGradient>`
}

const SHADE =
  '<radialGradient id="s"><stop stop-color="#3C321E" stop-opacity=".22"/><stop offset=".55" stop-color="#3C321E" stop-opacity=".09"/><stop offset="1" stop-color="#3C321E" stop-opacity="0"/></radialGradient>'

function drawPiece(piece: Piece, id: string, unit: number): string {
  const size = piece.w * unit
  const scale = size / EMOJI_SIZE
  const centre = EMOJI_SIZE / 2
  const turn = piece.tilt ? ` rotate(${piece.tilt} ${centre} ${centre})` : ''
  const mirror = piece.flip ? ` translate(${EMOJI_SIZE} 0) scale(-1 1)` : ''
  const place = `translate(${round(piece.x * unit)} ${round(piece.y * unit)}) scale(${scale.toFixed(4)})`
  return `<use href="#${id}" transform="${place}${turn}${mirror}"/>`
}

function drawShadow({ x, y, w, h }: Shadow, unit: number): string {
  const [rx, ry] = [(w * unit) / 2, (h * unit) / 2]
  return `<ellipse cx="${round(x * unit + rx)}" cy="${round(y * unit + ry)}" rx="${round(rx)}" ry="${round(ry)}" fill="url(#s)"/>`
}

function drawWords({ text, x, y, size, colour, weight, anchor = 'start' }: Words, unit: number): string {
  const place = `x="${round(x * unit)}" y="${round(y * unit)}" text-anchor="${anchor}"`
  const type = `font-size="${size}" font-weight="${weight}" fill="${colour}"`
  return `<text ${place} ${type}>${escape(text)}</text>`
}

/** An SVG of a few kilobytes: each emoji is embedded once, however often it is seen. */
export function draw({ width, height, ground, shadows = [], pieces, words = [] }: Drawing): string {
  const unit = width / 100
  const codes = [...new Set(pieces.map(({ e }) => e))]
  const images = codes.map(
    (code, i) => `<image id="e${i}" width="${EMOJI_SIZE}" height="${EMOJI_SIZE}" href="${emojiUri(code)}"/>`,
  )
  const colours = typeof ground === 'string' ? GROUNDS[ground] : ground
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}">`,
    `<defs>${colours ? gradient(colours) : ''}${shadows.length > 0 ? SHADE : ''}${images.join('')}</defs>`,
    colours ? `<rect width="${width}" height="${height}" fill="url(#g)"/>` : '',
    ...shadows.map((shadow) => drawShadow(shadow, unit)),
    ...pieces.map((piece) => drawPiece(piece, `e${codes.indexOf(piece.e)}`, unit)),
    ...words.map((each) => drawWords(each, unit)),
    '</svg>',
  ].join('')
}
