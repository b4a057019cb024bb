import fc from 'fast-check'

import { htmlNodes, pictureAddress, picturesIn } from '@/utils/html-nodes'
import { safeStyle } from '@/utils/html-style'
import { elementsOf, harmIn, textOf } from '../support/harmless'
import { allInjections } from '../support/injections'

const expectHarmless = (html: string) => expect(harmIn(html)).toEqual([])

describe('PITFALL injection: merchant HTML', () => {
  it('loses scripts, styles and frames with everything inside', () => {
    const html =
      'a<script>bad()</script>b<style>.x{}</style>c<iframe>d</iframe><noscript>e</noscript>' +
      '<svg><text>f</text></svg><template>g</template><video>h</video>i'
    expect(textOf(htmlNodes(html))).toBe('abci')
  })

  it('that is escaped stays text', () => {
    const nodes = htmlNodes('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
    expect(elementsOf(nodes).map(({ name }) => name)).toEqual(['p'])
    expect(textOf(nodes)).toBe('<img src=x onerror=alert(1)>')
  })

  it('is harmless when it is put together at random', () => {
    const piece = fc.constantFrom(
      ...allInjections,
      '<p>',
      '</p>',
      '"',
      "'",
      '>',
      '<img src="',
      ' onerror=alert(1) ',
      '<svg>',
      '</svg>',
      '<table><tr><td>',
      '<style>',
      '</style>',
      '&#x6a;avascript:',
      '<!--',
      '-->',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 14 }), (pieces) =>
        expectHarmless(pieces.join('')),
      ),
      { numRuns: 400 },
    )
  })

  it('ends soon, however long, deep or broken it is', () => {
    const started = Date.now()
    for (const html of [
      '<div>'.repeat(50_000),
      '<p '.repeat(50_000),
      '<!--'.repeat(50_000),
      '<a b="'.repeat(30_000),
      '<script>'.repeat(30_000),
      '</x>'.repeat(50_000),
      '&'.repeat(200_000),
      `<p ${' '.repeat(200_000)}`,
    ])
      expectHarmless(html)
    expect(Date.now() - started).toBeLessThan(5000)
    let depth = 0
    for (let nodes = htmlNodes('<div>'.repeat(500)); nodes.length > 0; depth += 1) {
      const [first] = nodes
      nodes = 'type' in first ? [] : first.children
    }
    expect(depth).toBeLessThanOrEqual(41)
  })
})

describe('pictures', () => {
  it('come from http, https or as picture data only', () => {
    expect(pictureAddress('https://cdn.test/a.png')).toBe('https://cdn.test/a.png')
    expect(pictureAddress('//cdn.test/a.png')).toBe('https://cdn.test/a.png')
    expect(pictureAddress('data:image/png;base64,iVBORw0=')).toBe('data:image/png;base64,iVBORw0=')
    for (const address of [
      'javascript:1',
      '/a.png',
      'a.png',
      'file:///etc',
      'blob:x',
      'https:///x',
      '',
      'ftp://a/b',
    ])
      expect(pictureAddress(address)).toBeUndefined()
  })

  it('without an address are left out, the others are found in order', () => {
    const nodes = htmlNodes(
      '<p><img src="x"><img src="https://a.test/1.png"></p><img data-src="//a.test/2.png">',
    )
    expect(picturesIn(nodes)).toEqual(['https://a.test/1.png', 'https://a.test/2.png'])
  })
})

describe('what is kept', () => {
  it('is the structure of the text', () => {
    expect(htmlNodes('<h2>产地</h2><p>新西兰<b>丰盛湾</b></p>')).toEqual([
      { name: 'h2', attrs: { class: 'html__h2' }, children: [{ type: 'text', text: '产地' }] },
      {
        name: 'p',
        attrs: { class: 'html__p' },
        children: [
          { type: 'text', text: '新西兰' },
          { name: 'b', attrs: { class: 'html__b' }, children: [{ type: 'text', text: '丰盛湾' }] },
        ],
      },
    ])
  })

  it('closes what browsers close by themselves', () => {
    const names = (html: string) => elementsOf(htmlNodes(html)).map(({ name }) => name)
    const [first, second] = htmlNodes('<p>a<p>b')
    expect(['type' in first || first.children.length, 'type' in second]).toEqual([1, false])
    expect(names('<ul><li>a<li>b</ul><p>c')).toEqual(['ul', 'li', 'li', 'p'])
    expect(htmlNodes('<table><tr><td>a<td>b<tr><td>c</table>')).toHaveLength(1)
  })

  it('shows links as words and unknown elements as their content', () => {
    const nodes = htmlNodes('<a href="https://a.test">看这里</a><center>居中</center><blink>闪</blink>')
    expect(textOf(nodes)).toBe('看这里居中闪')
    expect(elementsOf(nodes).map(({ name }) => name)).toEqual(['span', 'div'])
  })

  it('decodes entities once', () => {
    expect(textOf(htmlNodes('&amp;lt; &yen;19.9&nbsp;&#8451; &#x1F95D; &unknown; &#0;&#xD800;'))).toBe(
      '&lt; ¥19.9\u00a0℃ 🥝 &unknown; ',
    )
  })

  it('has spans of table cells in sensible numbers only', () => {
    const [cell] = elementsOf(htmlNodes('<td colspan="3" rowspan="9999">x</td>'))
    expect(cell.attrs).toEqual({ class: 'html__td', colspan: '3' })
  })
})

describe('styles', () => {
  it('keep alignment, weight and real colours', () => {
    expect(safeStyle('TEXT-ALIGN: Center; font-weight:700; color:#E4393C')).toBe(
      'text-align: center; font-weight: 700; color: #e4393c',
    )
  })

  it('leave black, grey and white to the theme, so that the text is readable in the dark', () => {
    for (const colour of ['#000', '#333333', 'rgb(102, 102, 102)', '#fff', 'red', 'transparent'])
      expect(safeStyle(`color: ${colour}`)).toBe('')
  })

  it('drop positions, grounds, sizes of text and everything unknown', () => {
    expect(
      safeStyle('position:fixed;background:#fff;font-size:60px;width:5000px;line-height:9;display:none'),
    ).toBe('')
  })
})
