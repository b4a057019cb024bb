import { inflateSync } from 'node:zlib'
import qrcode from 'qrcode-generator'
import { wxaQrcode } from '@/services/wxa'
import { insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

async function read(url: string) {
  const response = await fetch(url)
  const file = Buffer.from(await response.arrayBuffer())
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const size = file.readUInt32BE(at)
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + size))
  }
  const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const dark = (x: number, y: number) => rows[y * (width + 1) + 1 + x] === 1
  return { type: response.headers.get('content-type'), width, dark, chunks }
}

test('the picture is a QR code of page and scene, with its quiet margin', async () => {
  const url = await wxaQrcode({ scene: 'i=1001', page: 'packages/kanjia/detail/index' })
  expect(url.startsWith(`${shop.base}/files/${shop.sub}/`)).toBe(true)
  const { type, width, dark } = await read(url)
  expect([type, width]).toEqual(['image/png', 430])
  const code = qrcode(0, 'M')
  code.addData('packages/kanjia/detail/index?scene=i%3D1001')
  code.make()
  const count = code.getModuleCount()
  const dot = Math.floor(430 / (count + 8))
  const margin = Math.floor((430 - dot * count) / 2)
  expect(margin).toBeGreaterThanOrEqual(4 * dot)
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1) {
      const middle = (n: number) => margin + n * dot + Math.floor(dot / 2)
      expect(dark(middle(column), middle(row))).toBe(code.isDark(row, column))
    }
  expect(dark(margin - 1, margin)).toBe(false)
})

test('the same wish has the same address, another look another one', async () => {
  const wish = { scene: 'a' }
  expect(await wxaQrcode(wish)).toBe(await wxaQrcode(wish))
  expect(await wxaQrcode({ ...wish, width: 600 })).not.toBe(await wxaQrcode(wish))
  expect(shop.shop.db.get('SELECT COUNT(*) AS n FROM file')).toEqual({ n: 2 })
})

test('a transparent ground and a colour of its own', async () => {
  const colour = JSON.stringify({ r: 18, g: '134', b: 90 })
  const { chunks } = await read(
    await wxaQrcode({ scene: 'a', is_hyaline: true, autoColor: false, postJsonString: colour }),
  )
  expect([...(chunks.get('tRNS') ?? [])]).toEqual([0])
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([255, 255, 255, 18, 134, 90])
})

test('pages that are not published are 41030, unless the check is waived; what no page can be called always is', async () => {
  expect(await wxaQrcode({ scene: 'a', page: 'any/page' })).toContain('.png')
  insert(shop.shop, 'wxa_page', { path: 'pages/home/index' })
  expect(await wxaQrcode({ scene: 'a', page: 'pages/home/index' })).toContain('.png')
  await expect(wxaQrcode({ scene: 'a', page: 'any/page' })).rejects.toMatchObject({ code: 41030 })
  await expect(wxaQrcode({ scene: 'a', page: '/pages/home/index' })).rejects.toMatchObject({ code: 41030 })
  const waived = await shop.call('post', '/qrcode/wxa/unlimit', {
    scene: 'a',
    page: 'any/page',
    check_path: false,
  })
  expect(waived.code).toBe(0)
})

test('scenes are what WeChat takes', async () => {
  await expect(wxaQrcode({ scene: 'x'.repeat(33) })).rejects.toMatchObject({ code: 403 })
  await expect(wxaQrcode({ scene: '砍价' })).rejects.toMatchObject({ code: 403 })
})

test('a picture with hours is deleted when they are over', async () => {
  const url = await wxaQrcode({ scene: 'a', expireHours: 2 })
  await shop.clock(7199)
  expect((await fetch(url)).status).toBe(200)
  await shop.clock(2)
  expect((await fetch(url)).status).toBe(404)
})
