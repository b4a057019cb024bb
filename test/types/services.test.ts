import { join } from 'node:path'
import ts from 'typescript'
import * as WXAPI from '@/services'
import type { Paged } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import type { OrderCalc, OrderCreated, OrderGoodsInput } from '@/types/api/order'
import type { NextAction } from '@/types/api/payment'
import { jsonText } from '@/utils/json-text'

const root = join(__dirname, '../..')

/** What must not compile. The calls are never made; the compiler fails where an expected error is missing. */
const wrong = {
  orderClose: () => [
    // @ts-expect-error an order is named by its number
    WXAPI.orderClose('A2026'),
    // @ts-expect-error the order is missing
    WXAPI.orderClose(),
    // @ts-expect-error the token is added by the request core
    WXAPI.orderClose('token', 3),
  ],

  orderCreate: (lines: OrderGoodsInput[]) => [
    // @ts-expect-error a submit without a key could not be found again
    WXAPI.orderCreate({ goodsJsonStr: jsonText(lines) }),
    // @ts-expect-error bare text says nothing about its content
    WXAPI.orderCreate({ calculate: true, goodsJsonStr: JSON.stringify(lines) }),
    // @ts-expect-error a line without a number
    WXAPI.orderCreate({ calculate: true, goodsJsonStr: jsonText([{ goodsId: 1 }]) }),
    // @ts-expect-error no token in the parameters
    WXAPI.orderCreate({ calculate: true, goodsJsonStr: jsonText(lines), token: 'token' }),
  ],

  orderList: () => [
    // @ts-expect-error there is no such state
    WXAPI.orderList({ status: 9 }),
    // @ts-expect-error pages are numbers
    WXAPI.orderList({ page: '1' }),
  ],

  goods: () => [
    // @ts-expect-error there is no such order
    WXAPI.goods({ orderBy: 'cheapest' }),
    // @ts-expect-error there is no such filter
    WXAPI.goods({ category: 1 }),
  ],

  addAddress: () => [
    // @ts-expect-error province and city are missing
    WXAPI.addAddress({ address: 'a', linkMan: 'b', mobile: 'c' }),
    WXAPI.addAddress({
      // @ts-expect-error region ids are text of twelve digits
      provinceId: 330000000000,
      cityId: '330100000000',
      address: 'a',
      linkMan: 'b',
      mobile: 'c',
    }),
  ],

  sendCoupons: () => [
    // @ts-expect-error nobody to send it to
    WXAPI.sendCoupons({ id: 1 }),
    // @ts-expect-error one receiver, not two
    WXAPI.sendCoupons({ id: 1, mobile: '13900000000', uid: 2 }),
  ],

  goodsFavDelete: () => [
    // @ts-expect-error neither the record nor the goods is named
    WXAPI.goodsFavDelete(),
  ],

  wxpay: () => [
    // @ts-expect-error an order to be paid has to be named
    WXAPI.wxpay({ money: 1, nextAction: jsonText<NextAction>({ type: 0 }) }),
    // @ts-expect-error money is a number of yuan
    WXAPI.wxpay({ money: '1' }),
  ],

  login_wx: async () => {
    const login = await WXAPI.login_wx('code')
    // @ts-expect-error there is no token before it is known that the user is registered
    return login.token
  },

  goodsDetail: async () => {
    const detail = await WXAPI.goodsDetail(1)
    // @ts-expect-error there may be no such goods
    return detail.basicInfo
  },

  goodsReputation: async () => {
    const { result } = await WXAPI.goodsReputation({ goodsId: 1 })
    // @ts-expect-error a reviewer's phone never gets this far
    return result.map(({ user }) => user.mobile)
  },
}

/** What must compile, with exactly these answers. */
const right = {
  calculates: (lines: OrderGoodsInput[]): Promise<OrderCalc> =>
    WXAPI.orderCreate({ calculate: true, goodsJsonStr: jsonText(lines) }),
  creates: (lines: OrderGoodsInput[]): Promise<OrderCreated> =>
    WXAPI.orderCreate({ goodsJsonStr: jsonText(lines), extJsonStr: jsonText({ submitKey: 'k' }) }),
  lists: (): Promise<Paged<GoodsSummary>> => WXAPI.goods({ orderBy: 'priceUp', page: 1 }),
  asks: (): Promise<boolean> => WXAPI.goodsFavCheck(1),
  logsIn: async () => {
    const login = await WXAPI.login_wx('code')
    return login.registered ? login.token : null
  },
}

test('the compiler refuses every call marked as wrong and accepts every call marked as right', () => {
  expect(Object.keys({ ...wrong, ...right })).not.toHaveLength(0)
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram([__filename], options)
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(__filename))
  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
}, 60_000)
