import { htmlNodes } from '@/utils/html-nodes'
import { elementsOf, harmIn, textOf } from '../support/harmless'
import { allInjections, injections } from '../support/injections'

describe('PITFALL injection: the corpus', () => {
  it('has at least 200 different strings', () => {
    expect(new Set(allInjections).size).toBeGreaterThanOrEqual(200)
  })

  describe.each(Object.entries(injections))('%s', (_trick, strings) => {
    it.each(strings)('only what is in the lists comes out of %j', (html) => {
      expect(harmIn(html)).toEqual([])
    })

    it.each(strings)('nor does it break out of the text around %j', (html) => {
      const around = [`<p>before</p>${html}`, `<p>${html}</p>`, `<ul><li>${html}`, `<td style="${html}">x`]
      for (const text of around) expect(harmIn(text)).toEqual([])
      expect(textOf(htmlNodes(around[0] ?? ''))).toContain('before')
    })
  })

  it('one after the other, in both directions, they do not help each other', () => {
    for (const strings of [allInjections, [...allInjections].reverse()])
      expect(harmIn(strings.join('\n'))).toEqual([])
  })

  it('written twice, the second time as entities, they are words', () => {
    for (const html of allInjections) {
      const escaped = html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
      const nodes = htmlNodes(escaped)
      expect(elementsOf(nodes)).toEqual([])
    }
  })

  it('what came out and is read as HTML again is as harmless', () => {
    for (const html of allInjections) expect(harmIn(textOf(htmlNodes(html)))).toEqual([])
  })
})

describe('PITFALL injection: the huge', () => {
  const MEGABYTE = 1_000_000
  const fill = (piece: string, length = MEGABYTE) => piece.repeat(Math.ceil(length / piece.length))
  const deep = (html: string): number => {
    const depthOf = (nodes: ReturnType<typeof htmlNodes>): number =>
      nodes.reduce((most, node) => ('type' in node ? most : Math.max(most, 1 + depthOf(node.children))), 0)
    return depthOf(htmlNodes(html))
  }

  it.each([
    ['open elements', fill('<div>')],
    ['closing ones', fill('</div>')],
    ['open and closed ones', fill('<b><i></b></i>')],
    ['table parts', fill('<table><tr><td>')],
    ['unfinished tags', fill('<p ')],
    ['brackets', fill('<')],
    ['attributes', `<p ${fill('a=b ')}>x</p>`],
    ['one long attribute', `<p style="${fill('color:#e4393c;')}">x</p>`],
    ['unclosed quotes', fill('<p a="')],
    ['comments', fill('<!--')],
    ['closed comments', fill('<!---->')],
    ['scripts', fill('<script>')],
    ['closed scripts', fill('<script></script>')],
    ['entities', fill('&#106;')],
    ['ampersands', fill('&')],
    ['spaces', `<p${fill(' ')}onclick=alert(1)>`],
    ['null bytes', fill('\u0000')],
    ['slashes', `<p${fill('/')}>`],
    ['picture data', `<img src="data:image/png;base64,${fill('A')}">`],
    ['the corpus itself', fill(allInjections.join(''))],
  ])('%s end soon, harmless and not too deep', (_name, html) => {
    const started = performance.now()
    expect(harmIn(html)).toEqual([])
    expect(deep(html)).toBeLessThanOrEqual(41)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
