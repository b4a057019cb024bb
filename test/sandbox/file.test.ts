import { startShop, type TestShop } from '../support/sandbox'

interface Stored {
  code: number
  msg?: string
  data?: { url: string; size: number; type: string; originalName: string }
}

let shop: TestShop
let token: string
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  ;({ token } = await shop.login('anna'))
})

async function upload(
  content: Uint8Array<ArrayBuffer>,
  name = 'a.png',
  fields: Record<string, string> = { token },
) {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set('upfile', new Blob([content]), name)
  const response = await fetch(`${shop.base}/${shop.sub}/dfs/upload/file`, { method: 'POST', body: form })
  return { status: response.status, answer: (await response.json()) as Stored }
}

test('what was uploaded is served back, byte for byte, with its type', async () => {
  const { answer } = await upload(PNG, '我的 图片.PNG')
  expect(answer).toMatchObject({ code: 0, data: { size: 8, type: '.png', originalName: '我的 图片.PNG' } })
  const response = await fetch(answer.data?.url ?? '')
  expect(answer.data?.url).toMatch(
    new RegExp(`^${shop.base}/files/${shop.sub}/\\d{4}/\\d\\d/\\d\\d/.+\\.png$`),
  )
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await response.arrayBuffer()).equals(PNG)).toBe(true)
})

test('nothing that is uploaded can run: unknown types are mere bytes, SVG is sandboxed', async () => {
  const html = await upload(Buffer.from('<script>alert(1)</script>'), 'x.html')
  const svg = await upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'x.svg')
  const served = await fetch(html.answer.data?.url ?? '')
  expect(served.headers.get('content-type')).toBe('application/octet-stream')
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await fetch(svg.answer.data?.url ?? '')).headers.get('content-security-policy')).toContain(
    'sandbox',
  )
})

test('a token is needed', async () => {
  expect((await upload(PNG, 'a.png', {})).answer).toMatchObject({ code: 2000 })
})

test('an empty file, a missing one and a text in its place are refused', async () => {
  expect((await upload(Buffer.alloc(0))).answer).toMatchObject({ code: 403 })
  const post = (fields: object) => shop.call('post', '/dfs/upload/file', { token, ...fields })
  expect(await post({})).toEqual({ code: 403, msg: '参数 upfile 不能为空' })
  expect(await post({ upfile: 'text' })).toMatchObject({ code: 403, msg: expect.stringContaining('upfile') })
})

test('more than 10 MB is refused with a sentence', async () => {
  const { status, answer } = await upload(Buffer.alloc(10 * 1024 * 1024 + 1))
  expect(status).toBe(413)
  expect(answer.msg).toContain('10 MB')
})

test('the list is the shop’s own, newest first, by folder; 700 when empty', async () => {
  const list = (path?: string) =>
    shop.call<{ key: string; url: string }[]>('post', '/dfs/upload/list', { path })
  expect(await list()).toMatchObject({ code: 700 })
  const first = (await upload(PNG)).answer.data
  const second = (await upload(PNG, 'b.mp3')).answer.data
  const { data = [] } = await list()
  expect(data.map(({ url }) => url)).toEqual([second?.url, first?.url])
  expect(data).toMatchObject([
    { fileType: 1, suffix: '.mp3' },
    { fileType: 0, suffix: '.png', sizeStr: '8 B' },
  ])
  expect(await list(data[0]?.key)).toMatchObject({ data: [{ key: data[0]?.key }] })
  expect(await list('elsewhere/')).toMatchObject({ code: 700 })
})

test('a file of another shop cannot be read here', async () => {
  const other = await startShop({ seed: 'empty' })
  const url = (await upload(PNG)).answer.data?.url ?? ''
  expect((await fetch(url.replace(shop.sub, other.sub))).status).toBe(404)
  expect((await fetch(`${shop.base}/files/${shop.sub}/../../package.json`)).status).toBe(404)
  expect((await fetch(`${shop.base}/files/${shop.sub}/%2e%2e%2fpackage.json`)).status).toBe(404)
  expect((await fetch(`${shop.base}/files/${shop.sub}/%ff`)).status).toBe(404)
})

describe('from an address', () => {
  const from = (remoteFileUrl: string, ext = '.png') =>
    shop.call<{ url: string; type: string }>('post', '/dfs/upload/url', { remoteFileUrl, ext })

  test('an own file is copied', async () => {
    const original = (await upload(PNG)).answer.data?.url ?? ''
    const { data } = await from(original, '.jpg')
    expect(data?.type).toBe('.jpg')
    expect(data?.url).not.toBe(original)
    expect(Buffer.from(await (await fetch(data?.url ?? '')).arrayBuffer()).equals(PNG)).toBe(true)
  })

  test.each([
    ['http://127.0.0.1:22/', '内网'],
    ['http://[::1]/a.png', '内网'],
    ['http://[::ffff:10.0.0.1]/a.png', '内网'],
    ['http://169.254.169.254/latest/meta-data', '内网'],
    ['http://localhost/a.png', '内网'],
    ['file:///etc/passwd', 'http'],
    ['not an address', '网址'],
  ])('%s is refused', async (address, words) => {
    expect(await from(address)).toMatchObject({ code: 403, msg: expect.stringContaining(words) })
  })

  test('a suffix needs its dot', async () => {
    expect(await from('https://a.example/a.png', 'png')).toMatchObject({ code: 403 })
  })
})
