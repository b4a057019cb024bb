import { htmlNodes, type HtmlNode } from '../../src/utils/html-nodes'

/** The part of test/e2e/injections.test.ts that runs in the browser. */
declare global {
  interface Window {
    /** Numbers of the strings whose script ran. */
    ran: number[]
    put(index: number, html: string, plain: boolean): void
    touchEverything(): void
    leftovers(): string[]
  }
}

let current = 0
window.ran = []
window.alert = () => void window.ran.push(current)

const section = () => document.body.appendChild(document.createElement('section'))

/** As Taro's rich text does it. */
const draw = (node: HtmlNode): Node => {
  if ('type' in node) return document.createTextNode(node.text)
  const element = document.createElement(node.name)
  for (const [key, value] of Object.entries(node.attrs)) element.setAttribute(key, value)
  element.append(...node.children.map(draw))
  return element
}

/** Shows what comes out of the sanitiser, then the same as HTML that is read once more; or the plain string. */
window.put = (index, html, plain) => {
  current = index
  const box = section()
  if (plain) box.innerHTML = html
  else {
    box.append(...htmlNodes(html).map(draw))
    section().innerHTML = box.innerHTML
  }
}

const EVENTS = 'click mouseover focus touchstart touchend toggle animationstart scroll'.split(' ')

window.touchEverything = () => {
  for (const element of document.querySelectorAll('body *'))
    for (const event of EVENTS) element.dispatchEvent(new Event(event))
}

/** Elements with a handler or an address that could be opened. */
window.leftovers = () =>
  [...document.querySelectorAll('body *')]
    .filter(({ attributes }) =>
      [...attributes].some(({ name }) => /^on|href|action|srcdoc|^id$|^name$/i.test(name)),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 120))
