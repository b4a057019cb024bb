import fc from 'fast-check'

import ScanResultPage from '@/packages/goods/scan-result'
import { isBarcode, nameOf } from '@/packages/goods/scan-result/read-code'
import { goods } from '@/services'
import { input, send, type } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { fault, slow } from '../support/orders'

const PUBLIC = '6900000100011'

const { shop, page, watched, recorder } = shopForEachTest()

const show = (code?: string) => mountPage('scanResult', ScanResultPage, { code })

/** Goods of the shop that carry a bar code. */
const ownGoods = async () => {
  const { result } = await goods({ page: 1, pageSize: 100 })
  const found = result.find(({ barCode }) => barCode)
  if (!found?.barCode) throw new Error('no goods has a bar code')
  return { name: found.name, code: found.barCode }
}

it('goods of the shop come first, and the public register is not asked', async () => {
  const { name, code } = await ownGoods()
  await show(code)
  await page.sees('店里有这件商品')
  expect(page.text()).toContain(name)
  expect(recorder.requests.some(({ url }) => url.includes('/barcode/info'))).toBe(false)
})

it('boxes first, then the public record, as it comes, and the way to something like it', async () => {
  await slow(shop, '/shop/goods/list')
  await show(PUBLIC)
  expect(document.querySelector('.skeleton')).not.toBeNull()
  await page.sees('来自公共条码库')
  expect(page.text()).toContain('溪谷饮料有限公司')
  await page.tap('在店里找「山泉天然饮用水」')
  expect(decodeURIComponent(watched.visited.pop() ?? '')).toContain('keyword=山泉天然饮用水')
})

it('an unknown code leads on, and another one can be typed', async () => {
  await show('1234567890123')
  await page.sees('没有查到这个条码')
  await page.tap('搜索商品')
  expect(watched.visited.pop()).toContain('goods/search')
  await type(input('输入条码数字'), PUBLIC)
  await send(input('输入条码数字'), 'confirm', { value: PUBLIC })
  await page.sees('山泉天然饮用水')
})

it('a failure is said and tried again', async () => {
  await fault(shop, '/barcode/info', 'drop-before', 3)
  await show(PUBLIC)
  await page.sees('网络好像断开了')
  await page.tap('重新加载')
  await page.sees('山泉天然饮用水')
})

it('what is no bar code is not asked for', async () => {
  await show('https://example.com/x?y=1')
  await page.sees('这不是商品条码')
  page.unmount()
  await show()
  await page.sees('还没有扫到条码')
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
