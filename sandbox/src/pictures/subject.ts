import type { Ground } from './canvas'

/** What the pictures of one goods are made of. */
export interface Subject {
  /** Ground of the first picture, chosen against the colour of the goods */
  ground: Ground
  /** Ground of the further pictures */
  other: Ground
  /** The pieces of the first picture, back to front; the last is the goods itself */
  pieces: readonly string[]
  /** Behind it in the second picture */
  behind: string
  /** Beside it in the fourth */
  friend: string
  /** Headline and line of the wide picture that opens the text */
  words: readonly [string, string]
}

/** [ground of the first picture, of the others], pieces, [behind, beside], headline, line */
export const subject = (
  [ground, other]: readonly [Ground, Ground],
  pieces: string | readonly string[],
  [behind, friend]: readonly [string, string],
  ...words: [string, string]
): Subject => ({
  ground,
  other,
  pieces: typeof pieces === 'string' ? [pieces] : pieces,
  behind,
  friend,
  words,
})

export const times = (number: number, code: string): string[] => Array<string>(number).fill(code)
