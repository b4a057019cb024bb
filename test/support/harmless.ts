import { htmlNodes, type ElementNode, type HtmlNode } from '../../src/utils/html-nodes'

/** All text of these nodes. */
export const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => ('type' in node ? node.text : textOf(node.children))).join('')

/** All elements of these nodes, in order. */
export const elementsOf = (nodes: readonly HtmlNode[]): ElementNode[] =>
  nodes.flatMap((node) => ('type' in node ? [] : [node, ...elementsOf(node.children)]))

// The lists are written down here once more: what the sanitiser lets through must not decide what is harmless.
const ELEMENTS =
  /^(?:p|div|section|article|blockquote|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|br|hr|img|b|strong|i|em|u|s|del|ins|sub|sup|small|big|mark|code|pre|span)$/
const STYLE =
  /^(?:(?:text-align|font-weight|font-style|text-decoration|text-indent|width|color): [\w#.%(), -]+(?:; )?)+$/
const UNSAFE_STYLE = /url|expression|import|var\(|calc|image/i
const ADDRESS = /^(?:https?:\/\/[^\s]+|data:image\/(?:png|jpe?g|gif|webp);base64,[\w+/=]+)$/i

const attributeProblem = (element: string, name: string, value: string): string | undefined => {
  const said = `${element} ${name}="${value}"`
  switch (name) {
    case 'class':
      return value === `html__${element}` ? undefined : said
    case 'style':
      return STYLE.test(value) && !UNSAFE_STYLE.test(value) ? undefined : said
    case 'src':
      return element === 'img' && ADDRESS.test(value) ? undefined : said
    case 'alt':
      return element === 'img' ? undefined : said
    case 'colspan':
    case 'rowspan':
      return /^t[dh]$/.test(element) && /^[1-9]\d?$/.test(value) ? undefined : said
    default:
      return said
  }
}

/** What came out of a merchant's HTML that is in no list: elements, attributes, styles, addresses. */
export const harmIn = (html: string): string[] =>
  elementsOf(htmlNodes(html)).flatMap(({ name, attrs }) => [
    ...(ELEMENTS.test(name) ? [] : [name]),
    ...Object.entries(attrs).flatMap(([key, value]) => attributeProblem(name, key, value) ?? []),
  ])
