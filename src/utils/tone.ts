/** One stroke of a bell. */
export interface Note {
  hertz: number
  /** Seconds from the beginning. */
  at: number
}

/** Samples in a second: enough for notes that a phone's loudspeaker plays well. */
export const RATE = 16_000

/** How long a stroke rings, in seconds. */
const RINGS = 0.5
const LOUD = 0.45
/** A stroke that begins at full strength clicks. */
const RISE = 0.004

/** A stroke at a moment: the note and its octave above, dying away. */
const strokeAt = (hertz: number, seconds: number): number => {
  if (seconds < 0 || seconds >= RINGS) return 0
  const turn = 2 * Math.PI * hertz * seconds
  const strength = Math.min(1, seconds / RISE) * Math.exp(-7 * seconds) * (1 - seconds / RINGS)
  return LOUD * strength * (Math.sin(turn) + 0.35 * Math.sin(2 * turn))
}

/** The strokes as samples between -1 and 1. */
export const samplesOf = (notes: readonly Note[]): number[] => {
  const length = Math.ceil((Math.max(0, ...notes.map(({ at }) => at)) + RINGS) * RATE)
  return Array.from({ length }, (_, index) => {
    const sum = notes.reduce((total, { hertz, at }) => total + strokeAt(hertz, index / RATE - at), 0)
    return Math.max(-1, Math.min(1, sum))
  })
}

const HEADER = 44

/** The strokes as a WAV file: one channel, 16 bits. */
export const wavOf = (notes: readonly Note[]): ArrayBuffer => {
  const samples = samplesOf(notes)
  const bytes = samples.length * 2
  const file = new DataView(new ArrayBuffer(HEADER + bytes))
  const word = (at: number, text: string) =>
    [...text].forEach((letter, index) => file.setUint8(at + index, letter.charCodeAt(0)))
  word(0, 'RIFF')
  file.setUint32(4, HEADER - 8 + bytes, true)
  word(8, 'WAVEfmt ')
  file.setUint32(16, 16, true) // length of what follows up to "data"
  file.setUint16(20, 1, true) // plain samples
  file.setUint16(22, 1, true) // channels
  file.setUint32(24, RATE, true)
  file.setUint32(28, RATE * 2, true) // bytes in a second
  file.setUint16(32, 2, true) // bytes in a sample
  file.setUint16(34, 16, true) // bits in a sample
  word(36, 'data')
  file.setUint32(40, bytes, true)
  samples.forEach((sample, index) => file.setInt16(HEADER + index * 2, Math.round(sample * 32_767), true))
  return file.buffer as ArrayBuffer
}
