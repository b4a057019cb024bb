import '../support/sandbox-build'
import fc from 'fast-check'

import { configureHttp } from '@/lib/http'
import VerifyPage from '@/packages/after-sale/verify'
import { isCode, plainCode, spacedCode } from '@/packages/after-sale/verify/code'
import { orderDetail } from '@/services'
import { payBy, readBill } from '@/stores/pay'
import { startSession, useSession } from '@/stores/session'
import { input, type } from '../components/find'
import { openShop, type DomShop } from '../support/dom-shop'
import { httpTransport } from '../support/http-transport'
import { mountPage, type MountedPage } from '../support/mount'
import { fault, newShopper, placePickup, slow, statusOf } from '../support/orders'
import { muteInputs, watchPlatform, type Watched } from '../support/watched'

jest.setTimeout(20_000)
muteInputs()

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
  page = await mountPage('verify', VerifyPage, code === undefined ? {} : { code })
  return page
}

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
    const screen = await show()
    await screen.sees('店员登录后核销顾客的订单')
  })

  it('who is not staff cannot verify, and learns the number the shop needs', async () => {
    await newShopper(shop)
    const screen = await show()
    await screen.sees('只有店员可以核销')
    expect(screen.text()).toMatch(/您的编号：\d+/)
    expect(screen.text()).not.toContain('输入顾客出示的取货码')
  })

  it('boxes first, then the desk', async () => {
    await newShopper(shop)
    asStaff()
    await slow(shop, '/config/values')
    const screen = await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await screen.sees('核对顾客和商品后再核销')
  })

  it('a failed load is tried again', async () => {
    await newShopper(shop)
    asStaff()
    await fault(shop, '/config/values', 'drop-before', 3)
    const screen = await show()
    await screen.sees('网络好像断开了')
    await screen.tap('重新加载')
    await screen.sees('核对顾客和商品后再核销')
  })
})

it('a code is verified after a question, and what was verified stays in sight', async () => {
  const { id, code } = await collected()
  asStaff()
  const screen = await show()
  await screen.sees('取货码')
  await type(input('取货码'), ` ${spacedCode(code)} `)
  watched.agree = false
  await screen.tap('核销')
  expect(await statusOf(id)).toBe(1)
  watched.agree = true
  await screen.tap('核销')
  await screen.sees('刚刚核销的')
  expect(screen.text()).toContain(spacedCode(code))
  expect(screen.text()).not.toContain('请扫码或输入取货码')
  expect(await statusOf(id)).toBe(3)
  expect(watched.questions).toEqual(['核销这笔订单？', '核销这笔订单？'])
})

it('a used code, an unknown one and none are refused in place', async () => {
  const { code } = await collected()
  asStaff()
  const screen = await show(code)
  await screen.sees('取货码')
  await screen.tap('核销')
  await screen.sees('刚刚核销的')
  await screen.tap('核销')
  await screen.sees('请扫码或输入取货码')
  await type(input('取货码'), code)
  await screen.tap('核销')
  await screen.sees('不能重复核销')
  await type(input('取货码'), '0000000000')
  await screen.tap('核销')
  await screen.sees('核销码不存在')
  await type(input('取货码'), '取货?')
  await screen.sees('取货码只有字母和数字')
})

it('a lost answer is said as such, and the second try tells', async () => {
  const { id, code } = await collected()
  asStaff()
  const sent: string[] = []
  configureHttp({
    transport: (request) => {
      if (request.url.includes('/order/hx')) sent.push(request.url)
      return httpTransport(request)
    },
  })
  await fault(shop, '/order/hx', 'drop-after', 1)
  const screen = await show(code)
  await screen.sees('取货码')
  await screen.tap('核销')
  await screen.sees('不知道有没有核销成功')
  expect(sent).toHaveLength(1)
  expect(await statusOf(id)).toBe(3)
  await screen.tap('核销')
  await screen.sees('不能重复核销')
})

it('codes are read whatever blanks are in them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{1,40}$/), (code) => {
      expect(plainCode(spacedCode(code))).toBe(code)
      expect(isCode(plainCode(` ${spacedCode(code)}\n`))).toBe(true)
    }),
  )
})
