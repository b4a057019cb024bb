import type { Tenant } from '../../sandbox/src/db/tenants'
import { describeBarcode, locateMobile, nextId, nextSegment, shorten } from '../../sandbox/src/domain/tool'
import { PUBLIC_BARCODES } from '../../sandbox/src/reference/barcodes'
import { allSegments } from '../../sandbox/src/reference/segments'
import { addGoods, addSku, openShop } from '../support/catalogue'

let shop: Tenant
let close: () => void

beforeEach(() => {
  ;({ shop, close } = openShop())
})
afterEach(() => close())

test('numbers of a sequence grow and never come twice, even when the clock is moved back', () => {
  const taken: bigint[] = []
  for (let i = 0; i < 200; i += 1) {
    if (i % 50 === 49) shop.advance(-86_400)
    taken.push(BigInt(nextId(shop, 'order')))
  }
  for (const [i, id] of taken.slice(1).entries()) expect(id > (taken[i] ?? 0n)).toBe(true)
  expect(BigInt(nextId(shop, 'other'))).toBeLessThan(taken[199] ?? 0n)
  expect(taken[0]).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER))
})

describe('phone segments', () => {
  test('are in order, each once', () => {
    const codes = allSegments().map(({ code = '' }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes.every((code) => /^1\d{6}$/.test(code))).toBe(true)
  })

  test('say city and operator, for the demo’s number as well', () => {
    expect(locateMobile('13805711234')).toMatchObject({
      province: '浙江',
      cityName: '杭州',
      areaCode: '0571',
    })
    expect(locateMobile('13800006021')).toMatchObject({ cityName: '杭州', segmentName: '中国移动' })
    expect(() => locateMobile('19900000000')).toThrow(expect.objectContaining({ code: 700 }))
  })

  test('can be walked from the first to the last, with a filter', () => {
    const filter = { province: '浙江省', cityName: '绍兴', segmentName: '联通' }
    const walked: string[] = []
    let segment = '0'
    for (;;) {
      try {
        const next = nextSegment({ segment, ...filter })
        segment = next.code ?? ''
        walked.push(segment)
      } catch (error) {
        expect(error).toMatchObject({ code: 700 })
        break
      }
    }
    const wanted = allSegments().filter((each) => each.cityName === '绍兴' && each.segmentName === '中国联通')
    expect(walked).toEqual(wanted.map(({ code }) => code))
    expect(walked.length).toBeGreaterThan(2)
  })
})

describe('bar codes', () => {
  test('own goods first, then the public register, else 700', () => {
    const id = addGoods(shop, { bar_code: '6900000100011' })
    expect(describeBarcode(shop, '6900000100011')).toMatchObject({ 商品名称: '苹果', 商品编号: id, 售价: 10 })
    expect(describeBarcode(shop, '6900000100028')).toMatchObject({ 商品名称: '无糖乌龙茶' })
    expect(() => describeBarcode(shop, '6999999999999')).toThrow(expect.objectContaining({ code: 700 }))
  })

  test('of a choice name it with its price', () => {
    const id = addGoods(shop)
    addSku(shop, id, { property_child_ids: '1:2,', price: 1500, bar_code: '6901' })
    expect(describeBarcode(shop, '6901')).toMatchObject({ 商品编号: id, 规格: '规格:大', 售价: 15 })
  })

  test('goods off sale are not told', () => {
    addGoods(shop, { bar_code: '690111', status: 1 })
    expect(() => describeBarcode(shop, '690111')).toThrow(expect.objectContaining({ code: 700 }))
  })

  test('of the register have a right last digit', () => {
    for (const code of PUBLIC_BARCODES.keys()) {
      const sum = [...code]
        .slice(0, 12)
        .reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0)
      expect([code, Number(code[12])]).toEqual([code, (10 - (sum % 10)) % 10])
    }
  })
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.b', '//a.b', 'a b', 'null'])(
  'the address %s is not shortened',
  (url) => expect(() => shorten(shop, url)).toThrow('应为 http 或 https 地址'),
)
