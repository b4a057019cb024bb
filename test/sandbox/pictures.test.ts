import { pictureNames, picture } from '../../sandbox/src/pictures/table'
import { pictureFile } from '../../sandbox/src/pictures/serve'
import { startShop } from '../support/sandbox'

const ADDRESS = /\/files\/demo-pic\/([a-z0-9-]+)\.svg/g
const LARGEST = 40_000

test('every picture is a well-formed SVG of at most 40 KB that loads nothing from elsewhere', () => {
  expect(pictureNames.length).toBeGreaterThan(400)
  expect(new Set(pictureNames).size).toBe(pictureNames.length)
  for (const name of pictureNames) {
    const svg = picture(name) ?? ''
    expect(svg.length).toBeLessThan(LARGEST)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/)
    expect(svg.endsWith('</svg>')).toBe(true)
    expect(svg).not.toMatch(/href="(?!#|data:image\/webp)/)
    expect(svg.replace(/base64,[^"]*/g, '')).not.toMatch(/<script|NaN|undefined/)
    const defined = [...svg.matchAll(/<image id="(e\d+)"/g)].map(([, id]) => id)
    const used = [...svg.matchAll(/<use href="#(e\d+)"/g)].map(([, id]) => id)
    expect(new Set(used)).toEqual(new Set(defined))
  }
})

test('each emoji is embedded once, however often it is seen', () => {
  const svg = picture('kiwi') ?? ''
  expect(svg.match(/data:image\/webp/g)).toHaveLength(1)
  expect(svg.match(/<use /g)).toHaveLength(3)
})

test('names that are no pictures have none', () => {
  for (const path of ['nothing.svg', 'kiwi', 'kiwi.png', '../package.json', 'kiwi.svg/x', '']) {
    expect(pictureFile(path)).toBeUndefined()
  }
})

test('pictures are served with a type, for keeping, and not sent again when they are known', async () => {
  const { base } = await startShop({ seed: 'empty' })
  const url = `${base}/files/demo-pic/banner-summer.svg`
  const first = await fetch(url)
  expect(first.status).toBe(200)
  expect(first.headers.get('content-type')).toBe('image/svg+xml')
  expect(first.headers.get('cache-control')).toMatch(/max-age=\d{5,}/)
  expect(await first.text()).toContain('夏日鲜果节')
  const tag = first.headers.get('etag') ?? ''
  expect((await fetch(url, { headers: { 'if-none-match': tag } })).status).toBe(304)
  expect((await fetch(`${base}/files/demo-pic/none.svg`)).status).toBe(404)
})

test('every picture the demo shop names exists', async () => {
  const { shop } = await startShop()
  const known = new Set(pictureNames)
  const tables = shop.db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
  const named = new Set<string>()
  for (const { name } of tables) {
    const text = JSON.stringify(shop.db.all(`SELECT * FROM ${name}`))
    for (const [, picture = ''] of text.matchAll(ADDRESS)) named.add(picture)
  }
  expect(named.size).toBeGreaterThan(300)
  expect([...named].filter((name) => !known.has(name))).toEqual([])
})
