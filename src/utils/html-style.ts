const number = (text: string): number => Number(text)

/** Red, green and blue of `#rgb`, `#rrggbb` and `rgb(…)`; undefined for everything else. */
const rgb = (text: string): number[] | undefined => {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text)
  if (short) return short.slice(1).map((digit) => parseInt(digit + digit, 16))
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)
  if (long) return long.slice(1).map((pair) => parseInt(pair, 16))
  const call = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/i.exec(text)
  return call ? call.slice(1).map(number) : undefined
}

/** Black, white and grey follow the reader's theme instead; real colours stay. */
const isColour = (text: string): boolean => {
  const parts = rgb(text)
  return parts !== undefined && Math.max(...parts) - Math.min(...parts) >= 64
}

const within = (text: string, form: RegExp, least: number, most: number): boolean => {
  const found = form.exec(text)
  return found !== null && number(found[1]) >= least && number(found[1]) <= most
}

/** Each property with the only values it may have. Sizes of text are the reader's, grounds the theme's. */
const ALLOWED: Record<string, (value: string) => boolean> = {
  'text-align': (value) => /^(?:left|right|center|justify)$/.test(value),
  'font-weight': (value) => /^(?:normal|bold|[1-9]00)$/.test(value),
  'font-style': (value) => /^(?:normal|italic)$/.test(value),
  'text-decoration': (value) => /^(?:none|underline|line-through)$/.test(value),
  'text-indent': (value) => within(value, /^(\d(?:\.\d+)?)em$/, 0, 4),
  width: (value) => within(value, /^(\d{1,3})%$/, 1, 100) || within(value, /^(\d{1,3})px$/, 1, 750),
  color: isColour,
}

/** The harmless part of an inline style; '' when nothing is left. */
export const safeStyle = (style: string): string =>
  style
    .split(';')
    .map((declaration) => {
      const colon = declaration.indexOf(':')
      const property = declaration.slice(0, colon).trim().toLowerCase()
      const value = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
      const allowed = Object.prototype.hasOwnProperty.call(ALLOWED, property) && ALLOWED[property](value)
      return allowed ? `${property}: ${value}` : ''
    })
    .filter(Boolean)
    .join('; ')
