import fc from 'fast-check'

import { configureHttp } from '@/lib/http'
import ScanResultPage from '@/packages/goods/scan-result'
import { isBarcode, nameOf } from '@/packages/goods/scan-result/read-code'
import { goods } from '@/services'
import { input, send, type } from '../components/find'
import { openShop, type DomShop } from '../support/dom-shop'
import { httpTransport } from '../support/http-transport'
import { mountPage, type MountedPage } from '../support/mount'
import { fault, slow } from '../support/orders'
import { muteInputs, watchPlatform, type Watched } from '../support/watched'

jest.setTimeout(15_000)
muteInputs()

const PUBLIC = '6900000100011'

let shop: DomShop
let page: MountedPage | undefined
let watched: Watched

beforeEach(() => {
  shop = openShop()
  watched = watchPlatform()
})
afterEach(() => {
  page?.unmount()
  page = undefined
  jest.restoreAllMocks()
})

const show = async (code?: string) => {
  page = await mountPage('scanResult', ScanResultPage, code === undefined ? {} : { code })
  return page
}

/** Goods of the shop that carry a bar code. */
const ownGoods = async () => {
  const { result } = await goods({ page: 1, pageSize: 100 })
  const found = result.find(({ barCode }) => barCode)
  if (!found?.barCode) throw new Error('no goods has a bar code')
  return { name: found.name, code: found.barCode }
}

it('goods of the shop come first, and the public register is not asked', async () => {
  const { name, code } = await ownGoods()
  const asked: string[] = []
  configureHttp({
    transport: (request) => {
      asked.push(request.url)
      return httpTransport(request)
    },
  })
  const screen = await show(code)
  await screen.sees('店里有这件商品')
  expect(screen.text()).toContain(name)
  expect(asked.some((url) => url.includes('/barcode/info'))).toBe(false)
})

it('boxes first, then the public record, as it comes, and the way to something like it', async () => {
  await slow(shop, '/shop/goods/list')
  const screen = await show(PUBLIC)
  expect(document.querySelector('.skeleton')).not.toBeNull()
  await screen.sees('来自公共条码库')
  expect(screen.text()).toContain('溪谷饮料有限公司')
  await screen.tap('在店里找「山泉天然饮用水」')
  expect(decodeURIComponent(watched.visited.pop() ?? '')).toContain('keyword=山泉天然饮用水')
})

it('an unknown code leads on, and another one can be typed', async () => {
  const screen = await show('1234567890123')
  await screen.sees('没有查到这个条码')
  await screen.tap('搜索商品')
  expect(watched.visited.pop()).toContain('goods/search')
  await type(input('输入条码数字'), PUBLIC)
  await send(input('输入条码数字'), 'confirm', { value: PUBLIC })
  await screen.sees('山泉天然饮用水')
})

it('a failure is said and tried again', async () => {
  await fault(shop, '/barcode/info', 'drop-before', 3)
  const screen = await show(PUBLIC)
  await screen.sees('网络好像断开了')
  await screen.tap('重新加载')
  await screen.sees('山泉天然饮用水')
})

it('what is no bar code is not asked for', async () => {
  let screen = await show('https://example.com/x?y=1')
  await screen.sees('这不是商品条码')
  screen.unmount()
  screen = await show()
  await screen.sees('还没有扫到条码')
})

it('bar codes are digits only, and a record is named by its name', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(isBarcode(text)).toBe(text.length >= 6 && text.length <= 18 && !/[^0-9]/.test(text))
    }),
  )
  expect(nameOf({ 条码: '1', 商品名称: '盐' })).toBe('盐')
  expect(nameOf({ 条码: '1' })).toBeUndefined()
})
