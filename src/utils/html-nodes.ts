import { safeStyle } from './html-style'
import { htmlTokens } from './html-tokens'

export interface TextNode {
  type: 'text'
  text: string
}

export interface ElementNode {
  name: string
  attrs: Record<string, string>
  children: HtmlNode[]
}

export type HtmlNode = TextNode | ElementNode

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Shown as they are. */
const KEPT = words(
  'p div section article blockquote h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption ' +
    'br hr img b strong i em u s del ins sub sup small big mark code pre span',
)

/** Shown as something simpler. Links are words here: goods texts lead nowhere. */
const RENAMED: Readonly<Record<string, string>> = {
  a: 'span',
  font: 'span',
  label: 'span',
  q: 'span',
  cite: 'i',
  strike: 's',
  center: 'div',
  main: 'div',
  header: 'div',
  footer: 'div',
  nav: 'div',
  aside: 'div',
  figure: 'div',
  figcaption: 'p',
  address: 'div',
  body: 'div',
}

/** Gone with everything inside. Elements in none of the three lists are gone, what is inside them stays. */
const DROPPED = words(
  'script style iframe frame frameset object embed applet svg math template noscript noembed noframes textarea ' +
    'title xmp plaintext select button video audio canvas portal',
)

const VOID = words('br hr img area base col embed frame input link meta param source track wbr')

/** Opening one of these ends the open one before it, up to what encloses both. */
const ENDS: Readonly<Record<string, { open: ReadonlySet<string>; within: ReadonlySet<string> }>> = {
  p: { open: words('p'), within: words('div section article blockquote li td th dd') },
  li: { open: words('li'), within: words('ul ol') },
  dt: { open: words('dt dd'), within: words('dl') },
  dd: { open: words('dt dd'), within: words('dl') },
  tr: { open: words('tr'), within: words('table thead tbody tfoot') },
  td: { open: words('td th'), within: words('tr') },
  th: { open: words('td th'), within: words('tr') },
}

const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined

/** An address a picture may come from; undefined for everything that could be a script or another document. */
export const pictureAddress = (raw: string): string | undefined => {
  const address = raw.replace(/\s/g, '')
  if (/^\/\/[^/]/.test(address)) return `https:${address}`
  if (/^https?:\/\/[^/]/i.test(address)) return address
  return /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z\d+/=]+$/i.test(address) ? address : undefined
}

const attributes = (name: string, given: ReadonlyMap<string, string>): Record<string, string> | undefined => {
  const attrs: Record<string, string> = { class: `html__${name}` }
  const style = safeStyle(given.get('style') ?? '')
  if (style) attrs.style = style
  if (name === 'img') {
    const src = pictureAddress(given.get('src') ?? given.get('data-src') ?? '')
    if (!src) return undefined
    attrs.src = src
    attrs.alt = given.get('alt') ?? ''
  }
  if (name === 'td' || name === 'th')
    for (const span of ['colspan', 'rowspan'])
      if (/^[1-9]\d?$/.test(given.get(span) ?? '')) attrs[span] = given.get(span) ?? ''
  return attrs
}

const LONGEST = 300_000
const DEEPEST = 40
const MOST_NODES = 6000

/**
 * A merchant's HTML as nodes for `RichText`: only elements, attributes, styles and addresses from lists, so that
 * whatever is written in it stays text. Scripts, handlers, frames and foreign addresses have no way through.
 */
export const htmlNodes = (html: string): HtmlNode[] => {
  const root: ElementNode = { name: 'div', attrs: {}, children: [] }
  const open: ElementNode[] = [root]
  let count = 0
  // Inside an element that is dropped: its name, and how many of it are open.
  let dropped: { name: string; depth: number } | undefined

  const endBefore = (name: string) => {
    const rule = own(ENDS, name)
    if (!rule) return
    for (let depth = open.length - 1; depth > 0 && !rule.within.has(open[depth].name); depth -= 1)
      if (rule.open.has(open[depth].name)) {
        open.length = depth
        return
      }
  }

  for (const token of htmlTokens(html.slice(0, LONGEST))) {
    if (count >= MOST_NODES) break
    if (dropped) {
      if (token.kind === 'open' && token.name === dropped.name) dropped.depth += 1
      if (token.kind === 'close' && token.name === dropped.name) dropped.depth -= 1
      if (dropped.depth === 0) dropped = undefined
      continue
    }
    const into = open[open.length - 1].children
    if (token.kind === 'text') {
      if (!token.text) continue
      into.push({ type: 'text', text: token.text })
      count += 1
      continue
    }
    const name = own(RENAMED, token.name) ?? token.name
    if (token.kind === 'close') {
      const depth = open.map((element) => element.name).lastIndexOf(name)
      if (depth > 0) open.length = depth
      continue
    }
    if (DROPPED.has(name)) {
      if (!VOID.has(name)) dropped = { name, depth: 1 }
      continue
    }
    if (!KEPT.has(name)) continue
    endBefore(name)
    const attrs = attributes(name, token.attrs)
    if (!attrs || open.length > DEEPEST) continue
    const element: ElementNode = { name, attrs, children: [] }
    open[open.length - 1].children.push(element)
    count += 1
    if (!VOID.has(name)) open.push(element)
  }
  return root.children
}

/** Addresses of the pictures in a text, in order. */
export const picturesIn = (nodes: readonly HtmlNode[]): string[] =>
  nodes.flatMap((node) =>
    'type' in node ? [] : node.name === 'img' ? [node.attrs.src] : picturesIn(node.children),
  )
