import '../support/sandbox-build'
import OrderPage from '@/packages/order/detail'
import PayResult from '@/packages/order/pay-result'
import { pingtuanOpen } from '@/services'
import { hasRole } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { newPerson, orderOffer, payOffer } from '../support/people'

/** A group of three, and one of two. */
const TOMATO = 1103
const CROISSANT = 1402

const { shop, page, watched } = shopForEachTest()

const showResult = opens('payResult', PayResult)
const showOrder = opens('orderDetail', OrderPage)
const open = async (goodsId: number) => {
  await newPerson(shop, 100)
  return (await pingtuanOpen(goodsId)).id
}

describe('the way from a payment to the group', () => {
  it('paid: the result leads to the group to invite', async () => {
    const tuanId = await open(TOMATO)
    const orderId = await payOffer(TOMATO, { pingtuanOpenId: tuanId })
    await showResult({ orderIds: orderId })
    await page.sees('邀请好友拼团')
    await page.tap('邀请好友拼团')
    expect(watched.visited).toEqual([`/packages/pingtuan/detail/index?goodsId=${TOMATO}&tuanId=${tuanId}`])
  })

  it('paid: so does the order, until the group is complete', async () => {
    const tuanId = await open(CROISSANT)
    const orderId = await payOffer(CROISSANT, { pingtuanOpenId: tuanId })
    await showOrder({ id: orderId })
    await page.sees('等待成团')
    await page.tap('邀请好友拼团')
    expect(watched.visited).toEqual([`/packages/pingtuan/detail/index?goodsId=${CROISSANT}&tuanId=${tuanId}`])
    page.unmount()
    await newPerson(shop, 100)
    const last = await payOffer(CROISSANT, { pingtuanOpenId: tuanId })
    await showOrder({ id: last })
    await page.sees('订单号')
    expect(hasRole('button', '邀请好友拼团')).toBe(false)
  })

  it('PITFALL share: an unpaid order offers no invitation', async () => {
    const tuanId = await open(TOMATO)
    const orderId = await orderOffer(TOMATO, { pingtuanOpenId: tuanId })
    await showOrder({ id: orderId })
    await page.sees('订单号')
    expect(hasRole('button', '邀请好友拼团')).toBe(false)
    page.unmount()
    await showResult({ orderIds: orderId })
    await page.sees('还没有付款')
    expect(hasRole('button', '邀请好友拼团')).toBe(false)
  })
})
