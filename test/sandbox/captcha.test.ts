import { inflateSync } from 'node:zlib'
import { drawCode, drawPicture } from '../../sandbox/src/domain/captcha-picture'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
const MOBILE = '13800000001'

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
})

const picture = (key: string) => fetch(`${shop.base}/${shop.sub}/verification/pic/get?key=${key}`)
const codeOf = async (key: string) => (await shop.control<{ code: string }>(`/captcha/${key}`)).code
const checkPicture = (key: string, code: string) =>
  shop.call('post', '/verification/pic/check', { key, code })
const send = (fields = {}) => shop.call('get', '/verification/sms/get', { mobile: MOBILE, ...fields })
const sent = async () => (await shop.control<{ code: string }>(`/sms/${MOBILE}`)).code
const checkSms = (code: string) => shop.call('post', '/verification/sms/check', { mobile: MOBILE, code })
const other = (code: string) => (code.startsWith('0') ? '1' : '0') + code.slice(1)

describe('picture', () => {
  test('is a real PNG with the drawn code, never cached', async () => {
    const response = await picture('k1')
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    const width = bytes.readUInt32BE(16)
    const height = bytes.readUInt32BE(20)
    const data = bytes.indexOf('IDAT')
    const pixels = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)))
    expect(pixels).toHaveLength(height * (width + 1))
    expect(pixels.filter((pixel) => pixel >= 1 && pixel <= 4).length).toBeGreaterThan(500)
  })

  test('codes have four signs that cannot be mistaken; no two pictures are the same', () => {
    expect(drawCode()).toMatch(/^[234679ACEFHKLNPRTXY]{4}$/)
    expect(drawPicture('A2C3').equals(drawPicture('A2C3'))).toBe(false)
  })

  test('the code is accepted in small letters, and again', async () => {
    await picture('k1')
    const code = await codeOf('k1')
    expect(await checkPicture('k1', code.toLowerCase())).toMatchObject({ code: 0 })
    expect(await checkPicture('k1', code)).toMatchObject({ code: 0 })
  })

  test('a new picture for a key makes the old code void', async () => {
    await picture('k1')
    const code = await codeOf('k1')
    do await picture('k1')
    while ((await codeOf('k1')) === code)
    expect(await checkPicture('k1', code)).toMatchObject({ code: -1 })
  })

  test('three wrong answers make it void', async () => {
    await picture('k1')
    const code = await codeOf('k1')
    for (let i = 0; i < 3; i += 1)
      expect(await checkPicture('k1', '----')).toMatchObject({ msg: '图形验证码不正确' })
    expect(await checkPicture('k1', code)).toMatchObject({ code: -1, msg: expect.stringContaining('失效') })
  })

  test('it is void after ten minutes', async () => {
    await picture('k1')
    const code = await codeOf('k1')
    await shop.clock(600)
    expect(await checkPicture('k1', code)).toMatchObject({ code: -1 })
  })
})

describe('text message', () => {
  test('one a minute', async () => {
    expect(await send()).toEqual({ code: 0, msg: 'success' })
    expect(await send()).toMatchObject({ code: -1, msg: expect.stringMatching(/请 \d+ 秒后再试/) })
    await shop.clock(61)
    expect(await send()).toMatchObject({ code: 0 })
  })

  test('the fourth within an hour asks for a picture code, which it uses up', async () => {
    for (let i = 0; i < 3; i += 1) {
      expect(await send()).toMatchObject({ code: 0 })
      await shop.clock(61)
    }
    expect(await send()).toMatchObject({ code: -1, msg: '请先填写图形验证码' })
    await picture('k1')
    const picCode = await codeOf('k1')
    expect(await send({ key: 'k1', picCode: '----' })).toMatchObject({ code: -1 })
    expect(await send({ key: 'k1', picCode })).toMatchObject({ code: 0 })
    await shop.clock(61)
    expect(await send({ key: 'k1', picCode })).toMatchObject({
      code: -1,
      msg: expect.stringContaining('失效'),
    })
    await shop.clock(3600)
    expect(await send()).toMatchObject({ code: 0 })
  })

  test('a picture code that is sent along is checked even when none is needed', async () => {
    expect(await send({ key: 'unknown', picCode: 'ABCD' })).toMatchObject({ code: -1 })
  })

  test('ten a day', async () => {
    await shop.control('/clock', { set: '2030-01-01 00:00:00' })
    for (let i = 0; i < 10; i += 1) {
      expect(await send()).toMatchObject({ code: 0 })
      await shop.clock(1261)
    }
    expect(await send()).toMatchObject({ code: -1, msg: expect.stringContaining('上限') })
    await shop.control('/clock', { set: '2030-01-02 00:00:00' })
    expect(await send()).toMatchObject({ code: 0 })
  })

  test('the code can be checked before it is used', async () => {
    await send()
    const code = await sent()
    expect(code).toMatch(/^\d{6}$/)
    expect(await checkSms(code)).toMatchObject({ code: 0 })
    expect(await checkSms(code)).toMatchObject({ code: 0 })
  })

  test('only the last one counts', async () => {
    await send()
    const first = await sent()
    await shop.clock(61)
    await send()
    const second = await sent()
    if (first !== second) expect(await checkSms(first)).toMatchObject({ code: -1 })
    expect(await checkSms(second)).toMatchObject({ code: 0 })
  })

  test('five wrong answers make it void', async () => {
    await send()
    const code = await sent()
    for (let i = 0; i < 5; i += 1)
      expect(await checkSms(other(code))).toMatchObject({ msg: '短信验证码不正确' })
    expect(await checkSms(code)).toMatchObject({ code: -1, msg: expect.stringContaining('失效') })
  })

  test('it is void after ten minutes', async () => {
    await send()
    const code = await sent()
    await shop.clock(600)
    expect(await checkSms(code)).toMatchObject({ code: -1 })
  })

  test('the code of another number is worth nothing', async () => {
    await send({ mobile: '13800000002' })
    const { code } = await shop.control<{ code: string }>('/sms/13800000002')
    expect(await checkSms(code)).toMatchObject({ code: -1 })
  })
})
