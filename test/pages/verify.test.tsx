import '../support/sandbox-build'
import fc from 'fast-check'

import VerifyPage from '@/packages/after-sale/verify'
import { isCode, plainCode, spacedCode } from '@/packages/after-sale/verify/code'
import { orderDetail } from '@/services'
import { payBy, readBill } from '@/stores/pay'
import { startSession, useSession } from '@/stores/session'
import { input, type } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { fault, newShopper, placePickup, slow, statusOf } from '../support/orders'

const { shop, page, watched, recorder } = shopForEachTest()

const show = (code?: string) => mountPage('verify', VerifyPage, { code })

/** A paid order to be collected, and its buyer's session. */
const collected = async () => {
  await newShopper(shop, { balance: 500 })
  const { id } = await placePickup()
  await payBy(await readBill([id]), 'balance')
  const code = (await orderDetail(id))?.orderInfo.hxNumber ?? ''
  expect(code).not.toBe('')
  return { id, code }
}

/** The session counts as one of the staff that the seed names. */
const STAFF = 1002
const asStaff = () => startSession({ token: useSession.getState().token ?? '', uid: STAFF })

describe('the four states', () => {
  it('a visitor is offered the login', async () => {
    await show()
    await page.sees('店员登录后核销顾客的订单')
  })

  it('who is not staff cannot verify, and learns the number the shop needs', async () => {
    await newShopper(shop)
    await show()
    await page.sees('只有店员可以核销')
    expect(page.text()).toMatch(/您的编号：\d+/)
    expect(page.text()).not.toContain('输入顾客出示的取货码')
  })

  it('boxes first, then the desk', async () => {
    await newShopper(shop)
    asStaff()
    await slow(shop, '/config/values')
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('核对顾客和商品后再核销')
  })

  it('a failed load is tried again', async () => {
    await newShopper(shop)
    asStaff()
    await fault(shop, '/config/values', 'drop-before', 3)
    await show()
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('核对顾客和商品后再核销')
  })
})

it('a code is verified after a question, and what was verified stays in sight', async () => {
  const { id, code } = await collected()
  asStaff()
  await show()
  await page.sees('取货码')
  await type(input('取货码'), ` ${spacedCode(code)} `)
  watched.agree = false
  await page.tap('核销')
  expect(await statusOf(id)).toBe(1)
  watched.agree = true
  await page.tap('核销')
  await page.sees('刚刚核销的')
  expect(page.text()).toContain(spacedCode(code))
  expect(page.text()).not.toContain('请扫码或输入取货码')
  expect(await statusOf(id)).toBe(3)
  expect(watched.questions).toEqual(['核销这笔订单？', '核销这笔订单？'])
})

it('a used code, an unknown one and none are refused in place', async () => {
  const { code } = await collected()
  asStaff()
  await show(code)
  await page.sees('取货码')
  await page.tap('核销')
  await page.sees('刚刚核销的')
  await page.tap('核销')
  await page.sees('请扫码或输入取货码')
  await type(input('取货码'), code)
  await page.tap('核销')
  await page.sees('不能重复核销')
  await type(input('取货码'), '0000000000')
  await page.tap('核销')
  await page.sees('核销码不存在')
  await type(input('取货码'), '取货?')
  await page.sees('取货码只有字母和数字')
})

it('a lost answer is said as such, and the second try tells', async () => {
  const { id, code } = await collected()
  asStaff()
  await fault(shop, '/order/hx', 'drop-after', 1)
  await show(code)
  await page.sees('取货码')
  await page.tap('核销')
  await page.sees('不知道有没有核销成功')
  expect(recorder.requests.filter(({ url }) => url.includes('/order/hx'))).toHaveLength(1)
  expect(await statusOf(id)).toBe(3)
  await page.tap('核销')
  await page.sees('不能重复核销')
})

it('codes are read whatever blanks are in them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{1,40}$/), (code) => {
      expect(plainCode(spacedCode(code))).toBe(code)
      expect(isCode(plainCode(` ${spacedCode(code)}\n`))).toBe(true)
    }),
  )
})
