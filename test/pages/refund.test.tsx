import '../support/sandbox-build'
import Taro from '@tarojs/taro'
import fc from 'fast-check'

import { configureHttp } from '@/lib/http'
import { clearQueries } from '@/lib/query'
import RefundApplyPage from '@/packages/after-sale/refund-apply'
import RefundDetailPage from '@/packages/after-sale/refund-detail'
import RefundHistoryPage from '@/packages/after-sale/refund-history'
import { orderDetail, orderRefunds, refundApply, refundApplyDetail } from '@/services'
import { payBy, readBill } from '@/stores/pay'
import { logout } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { OrderDetail, OrderGoods } from '@/types/api/order'
import { fen, formatYuan } from '@/utils/money'
import { refundBound, refundKinds } from '@/utils/refund'
import { lineBound } from '../../sandbox/src/domain/refund-bounds'
import type { OrderGoodsRow } from '../../sandbox/src/domain/order-row'
import { input, tap, type } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { httpUploader } from '../support/http-uploader'
import { elementOf } from '../support/element-of'
import { mountPage } from '../support/mount'
import { fault, newShopper, placeOrder, slow, SOLD } from '../support/orders'
import { httpTransport } from '../support/http-transport'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => configureHttp({ uploader: httpUploader }))

/** Two pieces of toast and strawberries, points paid a part, sent. */
const bought = async ({ sent = true, deductionScore = 700 } = {}) => {
  await newShopper(shop, { balance: 500, score: 1000 })
  const order = await placeOrder([{ goodsId: SOLD.strawberry }, { goodsId: SOLD.toast, number: 3 }], {
    deductionScore: deductionScore || undefined,
  })
  await payBy(await readBill([order.id]), 'balance')
  if (sent) await shop.control('/merchant/ship', { orderId: order.id })
  const detail = await orderDetail(order.id)
  const line = detail?.goods.find(({ goodsId }) => goodsId === SOLD.toast)
  if (!detail || !line) throw new Error('the order has no toast')
  return { id: order.id, line, detail }
}

const showApply = (orderId?: Id, lineId?: Id) =>
  mountPage('refundApply', RefundApplyPage, { orderId, orderGoodsId: lineId })
const showDetail = (orderId?: Id, lineId?: Id) =>
  mountPage('refundDetail', RefundDetailPage, { orderId, orderGoodsId: lineId })
const showHistory = (orderId?: Id) => mountPage('refundHistory', RefundHistoryPage, { orderId })
const apply = (orderId: Id, line: OrderGoods, amount: number, number = line.number) =>
  refundApply({
    orderId,
    orderGoodsId: line.id,
    type: 0,
    logisticsStatus: 0,
    reason: '不想要了',
    amount,
    number,
  })
const newest = async (orderId: Id) => (await refundApplyDetail(orderId))[0]?.baseInfo

describe('applying: the four states', () => {
  it('boxes first, then the form of the line', async () => {
    const { id, line } = await bought()
    await slow(shop, '/order/detail')
    await showApply(id, line.id)
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees(line.goodsName)
    expect(page.text()).toContain('最多 3 件')
  })

  it('a failed load is tried again', async () => {
    const { id, line } = await bought()
    await fault(shop, '/order/refundApply/info', 'drop-before', 3)
    await showApply(id, line.id)
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('退款金额')
  })

  it('a visitor, a cut link, a foreign order and an unpaid one each lead on', async () => {
    await showApply()
    await page.sees('登录后申请退款、退货或换货')
    page.unmount()
    await newShopper(shop)
    const { id } = await placeOrder()
    await showApply()
    await page.sees('这个链接不完整')
    page.unmount()
    await showApply(id, (await orderDetail(id))?.goods[0].id)
    await page.sees('付款后才能申请售后')
    page.unmount()
    await newShopper(shop)
    await showApply(id, 1)
    await page.sees('没有找到这笔订单')
    expect(page.text()).toContain('查看我的订单')
  })

  it('a line whose goods allow no after-sale says so', async () => {
    await newShopper(shop, { score: 1000 })
    const { id } = await placeOrder([{ goodsId: SOLD.tote }])
    await payBy(await readBill([id]), 'balance')
    const line = (await orderDetail(id))?.goods[0]
    await showApply(id, line?.id)
    await page.sees('这件商品不能申请售后')
  })
})

it('PITFALL refund amount ignoring points shares: the bound is the line’s amountReal, not price times count', async () => {
  const { id, line } = await bought()
  expect(line.amountReal).toBeLessThan(line.amount)
  await showApply(id, line.id)
  await page.sees(`最多可退 ${formatYuan(line.amountReal)}`)
  await type(input('退款金额'), String(line.amount))
  await page.tap('一直没送到')
  await page.tap('提交申请')
  expect(await newest(id)).toBeUndefined()
  await type(input('退款金额'), String(line.amountReal))
  await page.tap('提交申请')
  await until(() => watched.visited.length > 0, 'the progress page')
  expect(watched.visited.pop()).toContain(`refund-detail/index?orderId=${id}&orderGoodsId=${line.id}`)
  expect(await newest(id)).toMatchObject({
    amount: line.amountReal,
    number: 3,
    type: 0,
    logisticsStatus: 0,
    reason: '一直没送到',
  })
})

it('another count proposes its own part, down to the fen the server accepts', async () => {
  const { id, line, detail } = await bought()
  await showApply(id, line.id)
  await page.sees('退款金额')
  await page.tap('减少')
  const bound = refundBound(line, detail, { pieces: 0, amount: 0 }, 2)
  await page.sees(`最多可退 ${formatYuan(bound)}`)
  await page.tap('不想要了')
  await page.tap('提交申请')
  await until(() => watched.visited.length > 0, 'the request')
  expect(await newest(id)).toMatchObject({ amount: bound, number: 2 })
})

it('after a refund of some pieces only what is left can be asked for', async () => {
  const { id, line, detail } = await bought()
  const first = refundBound(line, detail, { pieces: 0, amount: 0 }, 1)
  await apply(id, line, first, 1)
  await shop.control('/merchant/refund', { orderId: id, agree: true })
  const rest = refundBound(line, detail, { pieces: 1, amount: fen(first) }, 2)
  await showApply(id, line.id)
  await page.sees('这件商品之前申请过售后')
  await page.sees('最多 2 件')
  await page.sees(`最多可退 ${formatYuan(rest)}`)
  await page.tap('不想要了')
  await page.tap('提交申请')
  await until(() => watched.visited.length > 0, 'the request')
  expect(fen((await newest(id))?.amount) + fen(first)).toBe(fen(line.amountReal))
})

it('the freight comes back with the last line of an order that was never sent', async () => {
  await newShopper(shop, { balance: 500 })
  const { id } = await placeOrder([{ goodsId: SOLD.toast }])
  await payBy(await readBill([id]), 'balance')
  const order = await orderDetail(id)
  const line = order?.goods[0]
  await showApply(id, line?.id)
  await page.sees(`最多可退 ${formatYuan(order?.orderInfo.amountReal)}`)
  expect(page.text()).not.toContain('货物状态')
  await page.tap('不想要了')
  await page.tap('提交申请')
  await until(() => watched.visited.length > 0, 'the request')
  expect((await newest(id))?.amount).toBe(order?.orderInfo.amountReal)
})

it('a refusal that names the most is said and takes the place of the bound', async () => {
  const { id, line } = await bought()
  let refused = 0
  recorder.through(async (request) => {
    if (!request.url.includes('/refundApply/apply') || refused > 0) return httpTransport(request)
    refused += 1
    return { status: 200, headers: {}, body: { code: -1, msg: '最多可退 5.00 元', data: 5 } }
  })
  await showApply(id, line.id)
  await page.sees('退款金额')
  await page.tap('不想要了')
  await page.tap('提交申请')
  await page.sees('最多可退 5.00 元')
  await page.sees('最多可退 ¥5.00')
  await page.tap('提交申请')
  await until(() => watched.visited.length > 0, 'the request')
  expect((await newest(id))?.amount).toBe(5)
})

it('without a reason nothing is sent, and a tap twice is one request', async () => {
  const { id, line } = await bought()
  await showApply(id, line.id)
  await page.sees('退款金额')
  await page.tap('提交申请')
  await page.sees('请选择原因')
  expect(await newest(id)).toBeUndefined()
  await page.tap('已收到货')
  await page.tap('不新鲜、变质')
  const submit = elementOf('提交申请')
  await page.tools.act(async () => {
    submit?.click()
    submit?.click()
  })
  await until(() => watched.visited.length > 0, 'the request')
  expect(await refundApplyDetail(id)).toHaveLength(1)
  expect(await newest(id)).toMatchObject({ logisticsStatus: 1, reason: '不新鲜、变质' })
})

it('a lost answer: the request is found among the order’s and not sent again', async () => {
  const { id, line } = await bought()
  await fault(shop, '/order/refundApply/apply', 'drop-after', 1)
  await showApply(id, line.id)
  await page.sees('退款金额')
  await page.tap('不想要了')
  await page.tap('提交申请')
  await until(() => watched.visited.length > 0, 'the request')
  expect(await refundApplyDetail(id)).toHaveLength(1)
})

it('PITFALL failed photo upload silently dropped: the request waits for it', async () => {
  const { id, line } = await bought()
  jest
    .spyOn(Taro, 'chooseImage')
    .mockImplementation(async () => ({ tempFilePaths: ['a.png', 'b.png'], tempFiles: [], errMsg: '' }))
  await fault(shop, '/dfs/upload/file', 'drop-before', 1)
  await showApply(id, line.id)
  await page.sees('退款金额')
  await page.tap('不想要了')
  await page.tap('添加图片')
  await page.sees('1 张图片没有传上')
  await page.tap('提交申请')
  await page.sees('重试或删除后再提交')
  expect(await newest(id)).toBeUndefined()
  await tap(document.querySelector('.upload-images__tile--failed .upload-images__press') as Element)
  await until(() => document.querySelectorAll('.upload-images__tile--done').length === 2, 'the retry')
  await page.tap('提交申请')
  await until(() => watched.visited.length > 0, 'the request')
  const [request] = await refundApplyDetail(id)
  expect(request.pics).toHaveLength(2)
})

describe('progress', () => {
  it('shows what was asked for; withdrawing asks first and is read back', async () => {
    const { id, line } = await bought()
    await apply(id, line, 12.5)
    await showDetail(id, line.id)
    await page.sees('等待店家处理')
    expect(page.text()).toContain('¥12.50')
    expect(page.text()).not.toContain('再次申请')
    watched.agree = false
    await page.tap('撤销申请')
    expect((await newest(id))?.status).toBe(0)
    watched.agree = true
    await page.tap('撤销申请')
    await page.sees('已撤销申请')
    expect(watched.questions).toEqual(['撤销这次申请？', '撤销这次申请？'])
    expect((await newest(id))?.status).toBe(1)
    await page.tap('再次申请')
    expect(watched.visited.pop()).toContain('refund-apply')
  })

  it('a withdrawal whose answer was lost is found to have happened', async () => {
    const { id, line } = await bought()
    await apply(id, line, 5)
    await fault(shop, '/order/refundApply/cancel', 'drop-after', 1)
    await showDetail(id, line.id)
    await page.sees('等待店家处理')
    await page.tap('撤销申请')
    await page.sees('已撤销申请')
    expect(watched.toasts).toEqual(['已撤销'])
  })

  it('a refusal shows the shop’s words and can be followed by another request', async () => {
    const { id, line } = await bought()
    await apply(id, line, 5)
    await shop.control('/merchant/refund', { orderId: id, agree: false, reason: '已超过时限' })
    await showDetail(id, line.id)
    await page.sees('店家拒绝了申请')
    expect(page.text()).toContain('已超过时限')
    expect(page.text()).not.toContain('撤销申请')
    expect(page.text()).toContain('再次申请')
  })

  it('boxes, failure, nothing asked for, a visitor', async () => {
    const { id, line } = await bought()
    await slow(shop, '/order/detail')
    await showDetail(id, line.id)
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('还没有申请过售后')
    page.unmount()
    clearQueries()
    await fault(shop, '/order/refundApply/info', 'drop-before', 3)
    await showDetail(id, line.id)
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('还没有申请过售后')
    page.unmount()
    logout()
    await showDetail(id, line.id)
    await page.sees('登录后查看售后进度')
  })
})

describe('records of an order', () => {
  it('money and requests, the sum in whole fen', async () => {
    const { id, line } = await bought()
    const bound = line.amountReal ?? 0
    await apply(id, line, bound)
    await shop.control('/merchant/refund', { orderId: id, agree: true })
    await showHistory(id)
    await page.sees(`共退 ${formatYuan(bound)}`)
    expect((await orderRefunds(id)).map(({ moneyRefund }) => moneyRefund)).toEqual([bound])
    expect(page.text()).toContain('已完成')
    await tap(document.querySelector('.request-row') as Element)
    expect(watched.visited.pop()).toContain('refund-detail')
  })

  it('boxes, failure with retry, and no records', async () => {
    const { id } = await bought()
    await slow(shop, '/order/detail')
    await showHistory(id)
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('这笔订单没有售后记录')
    page.unmount()
    clearQueries()
    await fault(shop, '/order/refund', 'drop-before', 3)
    await showHistory(id)
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('这笔订单没有售后记录')
  })
})

describe('what can be asked for', () => {
  const pieces = fc.integer({ min: 1, max: 60 })

  it('the bound is the server’s for every line, count and earlier refund', () => {
    fc.assert(
      fc.property(
        pieces,
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        fc.nat(60),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (number, amount, kept, before, asked, given) => {
          const real = Math.floor(amount * kept)
          const refundedPieces = Math.min(before, number - 1)
          const count = Math.min(Math.max(1, asked), number - refundedPieces)
          const row = {
            number,
            amount,
            coupon_share: amount - real,
            deduction_share: 0,
            refund_number: refundedPieces,
            refund_amount: 0,
          } as OrderGoodsRow
          row.refund_amount = Math.floor(lineBound({ ...row, refund_number: 0 }, refundedPieces) * given)
          const line = { id: 1, number, amount: amount / 100, amountReal: real / 100 } as OrderGoods
          const detail = { orderInfo: { status: 2, amountReal: real / 100 }, goods: [line] } as OrderDetail
          const mine = refundBound(line, detail, { pieces: refundedPieces, amount: row.refund_amount }, count)
          expect(fen(mine)).toBe(lineBound(row, count))
        },
      ),
    )
  })

  it('kinds are those the goods allow; before it was sent only the money', () => {
    fc.assert(
      fc.property(
        fc.subarray(['0', '1', '2']),
        fc.constantFrom<-1 | 0 | 1 | 2 | 3 | 4>(-1, 0, 1, 2, 3, 4),
        (allowed, status) => {
          const kinds = refundKinds({ afterSale: allowed.join(',') }, { status })
          for (const kind of kinds) expect(allowed).toContain(String(kind))
          if (status < 1) expect(kinds).toEqual([])
          if (status === 1) expect(kinds.every((kind) => kind === 0)).toBe(true)
          if (status > 1) expect(kinds).toHaveLength(allowed.length)
        },
      ),
    )
  })
})
