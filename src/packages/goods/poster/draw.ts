import { openSurface, type Surface } from '@/lib/platform/canvas'
import type { Content, Offer } from './content'
import { layOut } from './layout'
import { measureWith, paint } from './paint'

/** The page's canvas in WeChat. */
export const CANVAS = 'poster-canvas'

/** Dots of the picture for each unit of the drawing: 1020 wide. */
const SCALE = 3

export interface Drawn {
  /** Of the finished picture. */
  address: string
  /** The goods' picture is missing: it could not be had. */
  plain: boolean
}

/** The code's picture did not arrive: a poster without it leads nowhere. */
export class NoCode extends Error {}

const withoutPicture = (content: Offer): Offer => ({ ...content, picture: undefined })

const pictureOf = async (surface: Surface, content: Content) =>
  content.kind === 'offer' && content.picture ? surface.load(content.picture) : undefined

/**
 * Draws a poster. Without the goods' picture it is drawn all the same, and says so.
 * @param code address of the mini-program code's picture
 * @throws NoCode, or an error of the platform's canvas
 */
export const drawPoster = async (content: Content, code: string): Promise<Drawn> => {
  const surface = await openSurface(CANVAS)
  const [goods, scan] = await Promise.all([pictureOf(surface, content), surface.load(code)])
  if (!scan) throw new NoCode()
  const plain = content.kind === 'offer' && content.picture !== undefined && goods === undefined
  const { brush } = surface
  const drawing = layOut(plain ? withoutPicture(content) : content, measureWith(brush))
  surface.resize(drawing.width * SCALE, drawing.height * SCALE)
  brush.scale(SCALE, SCALE)
  paint(brush, drawing, { goods, code: scan })
  return { address: await surface.toPicture(), plain }
}
