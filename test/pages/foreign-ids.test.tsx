import type { ComponentType } from 'react'

import { ApiError, userMessage } from '@/lib/http'
import AddressEdit from '@/packages/address/edit'
import RefundApply from '@/packages/after-sale/refund-apply'
import RefundDetail from '@/packages/after-sale/refund-detail'
import RefundHistory from '@/packages/after-sale/refund-history'
import Review from '@/packages/after-sale/review'
import OrderDetail from '@/packages/order/detail'
import PayResult from '@/packages/order/pay-result'
import DepositDetail from '@/packages/wallet/deposit-detail'
import InvoiceDetail from '@/packages/wallet/invoice-detail'
import WithdrawDetail from '@/packages/wallet/withdraw-detail'
import type { RouteName } from '@/routes'
import {
  depositInfo,
  depositList,
  invoiceApply,
  invoiceDetail,
  invoiceList,
  orderDetail,
  orderList,
  payDeposit,
  queryAddress,
  withDrawApply,
  withDrawDetail,
  withDrawLogs,
} from '@/services'
import { useSession } from '@/stores/session'
import { loginDemo } from '../support/dom-shop'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { newPerson } from '../support/people'

/** Ids of the demo shopper's, by kind. */
type Kind = 'order' | 'received' | 'address' | 'withdrawal' | 'deposit' | 'invoice'
const mine = {} as Record<Kind, number>

const { shop, page } = shopForEachTest()
let ownerToken = ''

beforeEach(async () => {
  await loginDemo()
  ownerToken = useSession.getState().token ?? ''
  const orders = (await orderList({ pageSize: 50 })).orderList
  mine.order = orders.find(({ status }) => status === 1)?.id ?? 0
  mine.received = orders.find(({ status }) => status === 3)?.id ?? 0
  mine.address = (await queryAddress())[0]?.id ?? 0
  await withDrawApply(12)
  mine.withdrawal = (await withDrawLogs({ page: 1 })).result[0]?.id ?? 0
  await payDeposit({ amount: 5 })
  mine.deposit = (await depositList({ page: 1 })).result[0]?.id ?? 0
  await invoiceApply({ comName: '林女士', amount: 3, consumption: '食品' })
  mine.invoice = (await invoiceList({ page: 1 })).result[0]?.id ?? 0
  await newPerson(shop)
})

/** A page, the parameter that names somebody else's record, and what it says. */
const pages: [RouteName, ComponentType, Kind, string, RegExp][] = [
  ['orderDetail', OrderDetail, 'order', 'id', /找不到|没有找到|不存在/],
  ['payResult', PayResult, 'order', 'orderIds', /找不到|没有找到|不存在|没有查到/],
  ['refundApply', RefundApply, 'order', 'orderId', /找不到|没有找到|不存在/],
  ['refundDetail', RefundDetail, 'order', 'orderId', /找不到|没有找到|不存在/],
  ['refundHistory', RefundHistory, 'order', 'orderId', /找不到|没有找到|不存在|没有/],
  ['orderReview', Review, 'received', 'id', /找不到|没有找到|不存在/],
  ['addressEdit', AddressEdit, 'address', 'id', /没有找到这个地址/],
  ['withdrawDetail', WithdrawDetail, 'withdrawal', 'id', /找不到|没有找到|不存在/],
  ['depositDetail', DepositDetail, 'deposit', 'id', /找不到|没有找到|不存在/],
  ['invoiceDetail', InvoiceDetail, 'invoice', 'id', /找不到|没有找到|不存在/],
]

describe('what belongs to somebody else', () => {
  it.each(pages)(
    '%s says plainly that it is not there, and shows nothing of it',
    async (name, Page, kind, parameter, says) => {
      expect(mine[kind]).toBeGreaterThan(0)
      await mountPage(name, Page, { [parameter]: String(mine[kind]) })
      await page.sees(says)
      expect(page.text()).not.toMatch(/林女士|望江路|138\*{4}6021|13800006021/)
      expect(page.text()).not.toMatch(/undefined|NaN|\[object/)
    },
  )
})

describe('the refusal itself', () => {
  const calls: [string, () => Promise<unknown>][] = [
    ['orderDetail', () => orderDetail(mine.order)],
    ['withDrawDetail', () => withDrawDetail(mine.withdrawal)],
    ['depositInfo', () => depositInfo(mine.deposit)],
    ['invoiceDetail', () => invoiceDetail(mine.invoice)],
  ]

  it.each(calls)(
    'of %s: no field of the error holds a token, and neither does its sentence',
    async (_name, call) => {
      const token = useSession.getState().token ?? ''
      const error = await call().then(
        (answer) => {
          expect(answer).toBeNull()
          return new ApiError({ kind: 'business', path: '' })
        },
        (refusal: unknown) => refusal,
      )
      const whole = JSON.stringify([error, Object.getOwnPropertyDescriptors(error), userMessage(error)])
      for (const secret of [token, ownerToken]) {
        expect(secret.length).toBeGreaterThan(8)
        expect(whole).not.toContain(secret)
      }
    },
  )
})
