import type { Drawing, Ground, Piece, Shadow } from './canvas'

type Place = Omit<Piece, 'e'>

/** Where one to six pieces stand on a square; the first is the one in the back. */
const PLACES: Record<number, readonly Place[]> = {
  1: [{ x: 18, y: 16, w: 64 }],
  2: [
    { x: 52, y: 13, w: 42, tilt: 10 },
    { x: 9, y: 29, w: 60 },
  ],
  3: [
    { x: 46, y: 12, w: 44, tilt: 8 },
    { x: 7, y: 24, w: 58 },
    { x: 52, y: 48, w: 40, tilt: -6 },
  ],
  4: [
    { x: 8, y: 19, w: 36, tilt: -10 },
    { x: 56, y: 18, w: 36, tilt: 10 },
    { x: 31, y: 8, w: 38 },
    { x: 23, y: 34, w: 54 },
  ],
  5: [
    { x: 10, y: 13, w: 36, tilt: -8 },
    { x: 54, y: 13, w: 36, tilt: 8 },
    { x: 3, y: 43, w: 38, tilt: -4 },
    { x: 59, y: 43, w: 38, tilt: 4 },
    { x: 27, y: 33, w: 46 },
  ],
  6: [
    { x: 6, y: 16, w: 32 },
    { x: 34, y: 12, w: 32 },
    { x: 62, y: 16, w: 32 },
    { x: 6, y: 48, w: 32 },
    { x: 34, y: 52, w: 32 },
    { x: 62, y: 48, w: 32 },
  ],
}

const GROUND_SHADOW: Shadow = { x: 12, y: 80, w: 76, h: 15 }
export const TILE = 600

const tile = (
  ground: Ground,
  pieces: readonly Piece[],
  shadows: readonly Shadow[] = [GROUND_SHADOW],
): Drawing => ({
  width: TILE,
  height: TILE,
  ground,
  shadows,
  pieces,
})

/** One to six pieces on a square, in the order back to front. */
export function group(ground: Ground, ...codes: string[]): Drawing {
  const places = PLACES[codes.length] ?? []
  return tile(
    ground,
    places.map((place, i) => ({ ...place, e: codes[i] ?? '' })),
  )
}

/** A big one between two smaller ones, with something behind them: the first picture of a gallery. */
export const stage = (ground: Ground, e: string, behind: string): Drawing =>
  tile(
    ground,
    [
      { e: behind, x: 57, y: 16, w: 29, tilt: 16 },
      { e, x: 5, y: 43, w: 37, tilt: -6 },
      { e, x: 57, y: 39, w: 37, tilt: 6 },
      { e, x: 22, y: 25, w: 56 },
    ],
    [{ x: 6, y: 76, w: 88, h: 13 }],
  )

/** So near that one sees nothing else. */
export const closeUp = (ground: Ground, e: string): Drawing =>
  tile(ground, [{ e, x: 7, y: 8, w: 86, tilt: -7 }])

/** The goods with what one eats or uses it with. */
export const still = (ground: Ground, e: string, friend: string): Drawing =>
  tile(
    ground,
    [
      { e: friend, x: 54, y: 36, w: 40, tilt: 6 },
      { e, x: 8, y: 20, w: 58 },
    ],
    [{ x: 8, y: 73, w: 84, h: 14 }],
  )

/** Wide, with a headline above three large pieces: opens the text about a goods. */
export const story = (
  ground: Ground,
  e: string,
  friend: string,
  [head, line]: readonly [string, string],
): Drawing => ({
  width: 750,
  height: 600,
  ground,
  shadows: [
    { x: -10, y: 70, w: 50, h: 8 },
    { x: 22, y: 71, w: 56, h: 8 },
    { x: 60, y: 70, w: 50, h: 8 },
  ],
  pieces: [
    { e: friend, x: 78, y: 25, w: 13, tilt: 10 },
    { e, x: -9, y: 37, w: 41, tilt: -8 },
    { e, x: 68, y: 39, w: 41, tilt: 8 },
    { e, x: 25, y: 29, w: 50 },
  ],
  words: [
    { text: head, x: 50, y: 13.5, size: 46, colour: '#1A1F1C', weight: 600, anchor: 'middle' },
    { text: line, x: 50, y: 20, size: 27, colour: '#4C544F', weight: 400, anchor: 'middle' },
  ],
})

/** An emoji in the middle of its ground: faces and category signs. */
export const badge = (ground: Ground, e: string, part = 71, size = 160): Drawing => ({
  width: size,
  height: size,
  ground,
  pieces: [{ e, x: (100 - part) / 2, y: (100 - part) / 2, w: part }],
})
