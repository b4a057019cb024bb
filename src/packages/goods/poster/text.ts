/** Width of a text in the units of the drawing. */
export type Measure = (text: string, size: number, weight: number) => number

interface Room {
  width: number
  lines: number
  size: number
  weight: number
}

/** Words of letters and digits stay whole ("22–25", "2.5kg"); everything else may end a line. */
const PIECES = /[\p{Script=Latin}\d.,:'’%°+–-]+|\s+|./gu
/** Never begins a line. */
const CLOSING = /^[，。！？、；：）】》”’…!?;)\]]/

const more = '…'

/** Parts that may stand in different lines; closing signs belong to what they close. */
const partsOf = (text: string): string[] =>
  (text.replace(/\s+/g, ' ').trim().match(PIECES) ?? []).reduce<string[]>((parts, piece) => {
    const last = parts.length - 1
    if (last < 0 || !CLOSING.test(piece)) return [...parts, piece]
    return [...parts.slice(0, last), (parts[last] ?? '') + piece]
  }, [])

/** As much of a text as fits with "…" behind it. */
const cut = (text: string, fits: (line: string) => boolean): string => {
  const letters = [...text]
  while (letters.length > 0 && !fits(letters.join('').trimEnd() + more)) letters.pop()
  return letters.join('').trimEnd() + more
}

/** Lines of a text in a box; what has no room ends in "…". */
export const wrap = (text: string, { width, lines, size, weight }: Room, measure: Measure): string[] => {
  const fits = (line: string) => measure(line, size, weight) <= width
  const wrapped: string[] = []
  let line = ''
  const queue = partsOf(text)
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    if (fits(line + part.trimEnd())) {
      line += part
      continue
    }
    if (wrapped.length === lines - 1) return [...wrapped, cut(line + part + queue.join(''), fits)]
    if (line.trim() === '') {
      // One word is wider than the box: it is broken where it must be.
      const letters = [...part]
      let taken = letters.shift() ?? ''
      while (letters.length > 0 && fits(taken + (letters[0] ?? ''))) taken += letters.shift() ?? ''
      wrapped.push(taken)
      if (letters.length > 0) queue.unshift(letters.join(''))
      line = ''
      continue
    }
    wrapped.push(line.trimEnd())
    line = part.trimStart()
    if (!fits(line)) {
      queue.unshift(line)
      line = ''
    }
  }
  return line.trim() ? [...wrapped, line.trimEnd()] : wrapped
}
