/**
 * Runs inside the page, so it names nothing from outside. Looks at every piece of text that is on the screen.
 * @returns one sentence for each piece that leaves the screen, is cut, or lies upon another
 */
export const layoutFaults = (): string[] => {
  interface Piece {
    box: DOMRect
    text: string
    element: Element
    fixed: boolean
  }
  const faults = new Set<string>()
  const width = document.documentElement.clientWidth
  const say = (what: string, { element, text }: Pick<Piece, 'element' | 'text'>) =>
    faults.add(`${what}: “${text.slice(0, 30)}” in .${String(element.getAttribute('class')).split(' ')[0]}`)

  const styleOf = (element: Element) => getComputedStyle(element)
  const chain = (element: Element): Element[] => {
    const elements: Element[] = []
    for (let at: Element | null = element; at; at = at.parentElement) elements.push(at)
    return elements
  }
  const scrolls = (element: Element) => /auto|scroll/.test(styleOf(element).overflowX)
  const hidden = (element: Element) =>
    chain(element).some((at) => {
      const { display, visibility, opacity } = styleOf(at)
      return display === 'none' || visibility === 'hidden' || opacity === '0'
    })

  /** Only what can be seen: the box cut by every ancestor that hides what overflows. */
  const seenPart = (box: DOMRect, element: Element): DOMRect => {
    let { left, top, right, bottom } = box
    for (const at of chain(element)) {
      const { overflowX, overflowY } = styleOf(at)
      const room = at.getBoundingClientRect()
      if (overflowX !== 'visible') {
        left = Math.max(left, room.left)
        right = Math.min(right, room.right)
      }
      if (overflowY !== 'visible') {
        top = Math.max(top, room.top)
        bottom = Math.min(bottom, room.bottom)
      }
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
  }

  const pieces: Piece[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const element = node.parentElement
    if (!text || !element || hidden(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of Array.from(range.getClientRects())) {
      const box = seenPart(line, element)
      const elements = chain(element)
      const fixed = elements.some((at) => /fixed|sticky/.test(styleOf(at).position))
      const inScroller = elements.some(scrolls)
      if (line.width < 1 || line.height < 1) continue
      const ellipsis = elements.some((at) => {
        const style = styleOf(at)
        return style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      })
      if (box.width < 1 || box.height < 1) continue
      if (!ellipsis && !inScroller && (line.right > width + 1 || line.left < -1))
        say('leaves the screen', { element, text })
      else if (!ellipsis && !inScroller && line.width - box.width > 2) say('is cut', { element, text })
      pieces.push({ box, text, element, fixed })
    }
  }

  const overlap = (a: DOMRect, b: DOMRect) => {
    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return x > 2 && y > Math.min(a.height, b.height) * 0.35
  }
  pieces.forEach((one, i) => {
    for (const other of pieces.slice(i + 1)) {
      const related = one.element.contains(other.element) || other.element.contains(one.element)
      if (related || one.fixed !== other.fixed || !overlap(one.box, other.box)) continue
      say(`lies upon “${other.text.slice(0, 20)}”`, one)
    }
  })
  if (document.documentElement.scrollWidth > width + 1)
    faults.add(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${width}`)
  return [...faults]
}
