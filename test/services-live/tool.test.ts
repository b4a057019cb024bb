import { nextMobileSegment, queryBarcode, queryMobileLocation, shortUrl, uniqueId } from '@/services/tool'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop()
})

test('unique numbers are unique, also in parallel', async () => {
  const ids = await Promise.all(Array.from({ length: 50 }, () => uniqueId('ticket')))
  expect(new Set(ids).size).toBe(50)
  expect(ids.every((id) => /^\d{16,20}$/.test(id))).toBe(true)
  expect(await uniqueId()).toMatch(/^\d+$/)
})

test('where a phone number was issued', async () => {
  expect(await queryMobileLocation('13805711234')).toMatchObject({ province: '浙江', cityName: '杭州' })
  expect(await queryMobileLocation('19912345678')).toBeNull()
  await expect(queryMobileLocation('123')).rejects.toMatchObject({ code: 403 })
})

test('segments follow each other', async () => {
  const first = await nextMobileSegment({ segment: '0' })
  const second = await nextMobileSegment({ segment: first?.code ?? '' })
  expect(Number(second?.code)).toBeGreaterThan(Number(first?.code))
  expect(await nextMobileSegment({ segment: '9999999' })).toBeNull()
})

test('bar codes of the shop’s goods and of others', async () => {
  expect(await queryBarcode('9414338220252')).toMatchObject({ 商品编号: 1001 })
  expect(await queryBarcode('6900000100028')).toMatchObject({ 品牌: '半亩茶' })
  expect(await queryBarcode('6999999999999')).toBeNull()
})

test('a short address leads to the long one, whether elsewhere or a file of the sandbox', async () => {
  const long = 'https://example.com/a?b=1&c=%E4%B8%AD#d'
  const short = await shortUrl(long)
  expect(short).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/_s\/\w{7}$/)
  const answer = await fetch(short, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, long])
  const own = `${shop.base}/files/demo-pic/kiwi-one.svg`
  const followed = await fetch(await shortUrl(own))
  expect([followed.url, followed.status]).toEqual([own, 200])
  expect((await fetch(`${shop.base}/_s/nothing`)).status).toBe(404)
  await expect(shortUrl('javascript:alert(1)')).rejects.toMatchObject({ code: 403 })
})
