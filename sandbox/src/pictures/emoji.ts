import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const ASSETS = join(
  dirname(createRequire(__filename).resolve('@lobehub/fluent-emoji-3d/package.json')),
  'assets',
)

/** Edge of the drawings in pixels. */
export const EMOJI_SIZE = 256

/** A Fluent 3D emoji (MIT) by its code points, such as '1f95d', as a data address that can stand inside an SVG. */
export const emojiUri = (code: string) =>
  `data:image/webp;base64,${readFileSync(join(ASSETS, `${code}.webp`)).toString('base64')}`
