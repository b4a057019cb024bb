import fc from 'fast-check'

import { htmlNodes, pictureAddress, picturesIn, type HtmlNode } from '@/utils/html-nodes'
import { safeStyle } from '@/utils/html-style'

const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => ('type' in node ? node.text : textOf(node.children))).join('')

const every = (nodes: readonly HtmlNode[]): Exclude<HtmlNode, { type: 'text' }>[] =>
  nodes.flatMap((node) => ('type' in node ? [] : [node, ...every(node.children)]))

const ELEMENTS =
  /^(?:p|div|section|article|blockquote|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|br|hr|img|b|strong|i|em|u|s|del|ins|sub|sup|small|big|mark|code|pre|span)$/
const STYLE =
  /^(?:(?:text-align|font-weight|font-style|text-decoration|text-indent|width|color): [\w#.%(), -]+(?:; )?)+$/

/** Whatever went in: only known elements, attributes, styles and addresses come out. */
const expectHarmless = (html: string) => {
  for (const { name, attrs } of every(htmlNodes(html))) {
    expect(name).toMatch(ELEMENTS)
    for (const [key, value] of Object.entries(attrs)) {
      expect(key).toMatch(/^(?:class|style|src|alt|colspan|rowspan)$/)
      if (key === 'class') expect(value).toBe(`html__${name}`)
      if (key === 'style') {
        expect(value).toMatch(STYLE)
        expect(value).not.toMatch(/url|expression|import|var\(/i)
      }
      if (key === 'src') {
        expect(name).toBe('img')
        expect(value).toMatch(/^(?:https?:\/\/[^\s]+|data:image\/(?:png|jpe?g|gif|webp);base64,[\w+/=]+)$/i)
      }
    }
  }
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.test/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '<script>alert(1)',
  '<script/x>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src="java\tscript:alert(1)">',
  '<img src=" &#106;avascript:alert(1)">',
  '<img src="jav&#x0A;ascript:alert(1)">',
  '<img src="data:image/svg+xml;base64,PHN2Zy9vbmxvYWQ9YWxlcnQoMSk+">',
  '<img src="data:text/html;base64,PHNjcmlwdD4=">',
  '<img src="https://ok.test/a.png" onload="alert(1)" style="background:url(javascript:alert(1))">',
  '<img """><script>alert("x")</script>">',
  '<img src=`javascript:alert(1)`>',
  '<img/src="https://ok.test/a.png"/onerror="alert(1)">',
  '<img src="https://ok.test/a.png"\u0000onerror=alert(1)>',
  '<a href="javascript:alert(1)">tap</a>',
  '<a href="https://evil.test" target=_top onclick=alert(1)>tap</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="evil.swf"><param name="x"><b>inside</b></object>',
  '<embed src="evil.swf">',
  '<svg onload=alert(1)><circle/></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><p><style><img src="</style><img src=x onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<title><img src=x onerror=alert(1)></title>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<template><img src=x onerror=alert(1)></template>',
  '<style>@import "https://evil.test/x.css"; body{display:none}</style>',
  '<link rel=stylesheet href=//evil.test/x.css><meta http-equiv=refresh content="0;url=//evil.test"><base href=//evil.test>',
  '<div style="position:fixed;inset:0;z-index:99999">cover</div>',
  '<div style="background:url(https://evil.test/track.gif)">x</div>',
  '<div style="width:expression(alert(1))">x</div>',
  '<div style="color:red;behavior:url(x.htc);-moz-binding:url(x)">x</div>',
  '<div style="font-size:0;color:rgb(1,2,3)">hidden</div>',
  '<p class="frame" id="app">x</p>',
  '<form action="https://evil.test"><input name=p><button formaction="javascript:alert(1)">go</button></form>',
  '<video src=x onerror=alert(1)></video><audio src=x onerror=alert(1)></audio>',
  '<body onload=alert(1)><p>x</p></body>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<!-- never closed <script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><p>x</p>',
  '<constructor><__proto__>x</__proto__></constructor>',
  '<p style="__proto__:x;constructor:y;toString:z">x</p>',
  '<',
  '<<<>>>',
  '</p></div></script>',
  '<p',
  '<p class="',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)',
]

describe('PITFALL injection: merchant HTML', () => {
  it.each(HOSTILE)('is harmless: %s', expectHarmless)

  it('loses scripts, styles and frames with everything inside', () => {
    const html =
      'a<script>bad()</script>b<style>.x{}</style>c<iframe>d</iframe><noscript>e</noscript>' +
      '<svg><text>f</text></svg><template>g</template><video>h</video>i'
    expect(textOf(htmlNodes(html))).toBe('abci')
  })

  it('that is escaped stays text', () => {
    const nodes = htmlNodes('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
    expect(every(nodes).map(({ name }) => name)).toEqual(['p'])
    expect(textOf(nodes)).toBe('<img src=x onerror=alert(1)>')
  })

  it('is harmless when it is put together at random', () => {
    const piece = fc.constantFrom(
      ...HOSTILE,
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
    const names = (html: string) => every(htmlNodes(html)).map(({ name }) => name)
    const [first, second] = htmlNodes('<p>a<p>b')
    expect(['type' in first || first.children.length, 'type' in second]).toEqual([1, false])
    expect(names('<ul><li>a<li>b</ul><p>c')).toEqual(['ul', 'li', 'li', 'p'])
    expect(htmlNodes('<table><tr><td>a<td>b<tr><td>c</table>')).toHaveLength(1)
  })

  it('shows links as words and unknown elements as their content', () => {
    const nodes = htmlNodes('<a href="https://a.test">看这里</a><center>居中</center><blink>闪</blink>')
    expect(textOf(nodes)).toBe('看这里居中闪')
    expect(every(nodes).map(({ name }) => name)).toEqual(['span', 'div'])
  })

  it('decodes entities once', () => {
    expect(textOf(htmlNodes('&amp;lt; &yen;19.9&nbsp;&#8451; &#x1F95D; &unknown; &#0;&#xD800;'))).toBe(
      '&lt; ¥19.9\u00a0℃ 🥝 &unknown; ',
    )
  })

  it('has spans of table cells in sensible numbers only', () => {
    const [cell] = every(htmlNodes('<td colspan="3" rowspan="9999">x</td>'))
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
