import { BANNERS, COVERS, PLACES } from './banners'
import { draw, type Drawing } from './canvas'
import { CHOICES } from './choices'
import { badge, closeUp, group, stage, still, story } from './layouts'
import { EMPTY, FACES, SIGNS } from './signs'
import type { Subject } from './subject'
import { SUBJECTS } from './subjects'

/** The pictures of one goods: 'kiwi', 'kiwi-2' to 'kiwi-4' for its gallery, 'kiwi-story' for its text. */
function gallery(
  name: string,
  { ground, other, pieces, behind, friend, words }: Subject,
): [string, Drawing][] {
  const goods = pieces[pieces.length - 1] ?? ''
  return [
    [name, group(ground, ...pieces)],
    [`${name}-2`, stage(other, goods, behind)],
    [`${name}-3`, closeUp(ground, goods)],
    [`${name}-4`, still(other, goods, friend)],
    [`${name}-story`, story(ground, goods, behind, words)],
  ]
}

const all = <T>(table: Record<string, T>, drawing: (entry: T) => Drawing) =>
  Object.entries(table).map(([name, entry]): [string, Drawing] => [name, drawing(entry)])

const DRAWINGS = new Map<string, Drawing>([
  ...Object.entries(SUBJECTS).flatMap(([name, subject]) => gallery(name, subject)),
  ...all(CHOICES, ([ground, ...codes]) => group(ground, ...codes)),
  ...all(SIGNS, ([ground, code]) => badge(ground, code)),
  ...all(FACES, ([ground, code]) => badge(ground, code, 78, 200)),
  ...all(PLACES, (drawing) => drawing),
  ...all(BANNERS, (drawing) => drawing),
  ...all(COVERS, (drawing) => drawing),
  ...all(EMPTY, (drawing) => drawing),
])

export const pictureNames = [...DRAWINGS.keys()]

const drawn = new Map<string, string>()

/** The SVG of a name, drawn at its first use. */
export function picture(name: string): string | undefined {
  const known = drawn.get(name)
  if (known) return known
  const drawing = DRAWINGS.get(name)
  if (!drawing) return undefined
  const svg = draw(drawing)
  drawn.set(name, svg)
  return svg
}
