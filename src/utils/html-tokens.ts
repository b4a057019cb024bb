/** Pieces of an HTML text, in order. Names are in lower case, entities decoded. */
export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attrs: Map<string, string> }
  | { kind: 'close'; name: string }

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  euro: '€',
  deg: '°',
  times: '×',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
}

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''

/** Decodes entities once and takes control characters out. */
export const decodeEntities = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, (whole, hex, decimal, name: string) => {
      if (hex) return character(parseInt(hex, 16))
      if (decimal) return character(Number(decimal))
      return NAMED[name] ?? whole
    })
    // all control characters but tab and line feeds
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\uffff]/g, '')

/** Everything up to the closing tag is text to a browser, so none of it may be read as markup here. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext)$/

const NAME = /[a-z][^\s/>\u0000]*/iy
const ATTRIBUTE = /[\s/]*([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y

/** Takes an HTML text apart, as forgiving as a browser. What is never closed ends with the text. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  const skipPast = (mark: string) => {
    const end = html.indexOf(mark, at)
    at = end < 0 ? html.length : end + mark.length
  }
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const text = html.slice(at, tag < 0 ? html.length : tag)
    if (text) yield { kind: 'text', text: decodeEntities(text) }
    if (tag < 0) return
    at = tag + 1
    if (html.startsWith('!--', at)) {
      skipPast('-->')
      continue
    }
    if (html[at] === '!' || html[at] === '?') {
      skipPast('>')
      continue
    }
    const closing = html[at] === '/'
    NAME.lastIndex = closing ? at + 1 : at
    const name = NAME.exec(html)?.[0].toLowerCase()
    if (!name) {
      if (closing) skipPast('>')
      else yield { kind: 'text', text: '<' }
      continue
    }
    at = NAME.lastIndex
    if (closing) {
      skipPast('>')
      yield { kind: 'close', name }
      continue
    }
    const attrs = new Map<string, string>()
    for (;;) {
      ATTRIBUTE.lastIndex = at
      const found = ATTRIBUTE.exec(html)
      if (!found) break
      at = ATTRIBUTE.lastIndex
      const key = found[1].toLowerCase()
      if (!attrs.has(key)) attrs.set(key, decodeEntities(found[2] ?? found[3] ?? found[4] ?? ''))
    }
    skipPast('>')
    yield { kind: 'open', name, attrs }
    if (RAW.test(name)) {
      const end = html.slice(at).search(new RegExp(`</${name}[\\s/>]`, 'i'))
      at = end < 0 ? html.length : at + end
    }
  }
}
