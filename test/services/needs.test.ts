// What the pages cannot do without: an answer that lacks it cannot be read, a row that lacks it is left out. So nobody
// is shown ¥0.00 for a balance that is not known.
import * as services from '@/services'
import { startRecorder } from '../support/recorder'

type Sample = Record<string, unknown>
type Case = [name: string, call: () => Promise<unknown>, sample: Sample]

const money = { id: 1, money: 5, status: 0 }
const amount = { id: 1, amount: 5, status: 0 }
const bargain = { uid: 7, curPrice: 5, minPrice: 1 }
const login = { token: 'TOKEN', uid: 7 }
const offer = { id: 1, moneyMin: 5, moneyMax: 5, moneyHreshold: 0, dateStartType: 1 }
const freight = { firstNumber: 1, firstAmount: 5, addNumber: 1, addAmount: 5 }

const records: Case[] = [
  ['login_wx', () => services.login_wx('CODE'), login],
  ['login_username', () => services.login_username({ username: 'a', pwd: 'b' }), login],
  ['login_mobile', () => services.login_mobile('13800000000', 'b'), login],
  ['userDetail', () => services.userDetail(), { base: { id: 7 } }],
  ['userAmount', () => services.userAmount(), { balance: 5, freeze: 0, score: 9 }],
  ['withDrawDetail', () => services.withDrawDetail(1), money],
  ['depositInfo', () => services.depositInfo(1), amount],
  ['invoiceDetail', () => services.invoiceDetail(1), amount],
  ['couponDetail', () => services.couponDetail(1), offer],
  ['addressDetail', () => services.addressDetail(1), { id: 1 }],
  ['defaultAddress', () => services.defaultAddress(), { id: 1 }],
  ['goodsDetail', () => services.goodsDetail(1), { basicInfo: { id: 1, name: '梨', minPrice: 5 } }],
  ['goodsPrice', () => services.goodsPrice(1, '2:3'), { price: 5, stores: 9 }],
  ['goodsPriceFreight', () => services.goodsPriceFreight({ templateId: 1, type: 0 }), freight],
  ['orderDetail', () => services.orderDetail(1), { orderInfo: { id: 1, status: 0, amountReal: 5 } }],
  ['kanjiaJoin', () => services.kanjiaJoin(1), bargain],
  ['kanjiaMyJoinInfo', () => services.kanjiaMyJoinInfo(1), bargain],
  ['kanjiaHelp', () => services.kanjiaHelp(1, 7), { cutPrice: 5 }],
  ['pingtuanSet', () => services.pingtuanSet(1), { id: 1, numberPersion: 2 }],
  ['pingtuanOpen', () => services.pingtuanOpen(1), { id: 1 }],
  ['fxApply', () => services.fxApply('小明', '13800000000'), { status: 0 }],
  ['scoreExchange', () => services.scoreExchange('A-1'), { score: 5 }],
  ['virtualTraderDetail', () => services.virtualTraderDetail(1), { id: 1, name: '课', price: 5 }],
  ['uploadFile', () => services.uploadFile('/tmp/a.png'), { url: 'https://a.test/a.png' }],
]

const activity = { id: 1, originalPrice: 9, minPrice: 1, number: 9, numberBuy: 1 }
const queue = { queuingLog: { number: 3, status: 0 }, queuingUpType: { curNumber: 1 } }

const rows: Case[] = [
  ['cashLogs', () => services.cashLogs(), { amount: 5, behavior: 0, dateAdd: '2026-02-28 10:00:00' }],
  ['withDrawLogs', () => services.withDrawLogs(), { ...money, dateAdd: '2026-02-28 10:00:00' }],
  ['payLogs', () => services.payLogs(), money],
  ['depositList', () => services.depositList(), amount],
  ['invoiceList', () => services.invoiceList(), amount],
  ['coupons', () => services.coupons(), offer],
  ['myCoupons', () => services.myCoupons(), { id: 1, money: 5, moneyHreshold: 0, status: 0 }],
  ['goods', () => services.goods(), { id: 1, name: '梨', minPrice: 5 }],
  ['kanjiaSet', () => services.kanjiaSet(1), activity],
  ['pingtuanSets', () => services.pingtuanSets([1]), { goodsId: 1, numberPersion: 2 }],
  ['queuingMy', () => services.queuingMy(), queue],
  ['refundApplyDetail', () => services.refundApplyDetail(1), { baseInfo: amount }],
  ['orderRefunds', () => services.orderRefunds(1), { moneyRefund: 5, status: 2 }],
  ['scoreRules', () => services.scoreRules(), { code: 'REG', confine: 0, score: 5 }],
  ['scoreLogs', () => services.scoreLogs(), { behavior: 0, score: 5, dateAdd: '2026-02-28 10:00:00' }],
  ['fxCommisionLog', () => services.fxCommisionLog(), { money: 5, unit: 0, level: 1, bili: 10 }],
  ['rechargeSendRules', () => services.rechargeSendRules(), { confine: 100, send: 5 }],
  ['virtualTraderList', () => services.virtualTraderList(), { id: 1, name: '课', price: 5 }],
]

/** The sample once for each of its fields, without it. */
const lacking = (sample: Sample): [field: string, Sample][] =>
  Object.entries(sample).flatMap(([name, value]): [string, Sample][] => {
    const { [name]: _left, ...rest } = sample
    const inside = typeof value === 'object' ? lacking(value as Sample) : []
    return [
      [name, rest],
      ...inside.map(([field, part]): [string, Sample] => [`${name}.${field}`, { ...sample, [name]: part }]),
    ]
  })

const whole = (answer: unknown): unknown[] =>
  Array.isArray(answer) ? (answer as unknown[]) : (answer as { result: unknown[] }).result

describe.each(records)('%s', (_name, call, sample) => {
  test('answers what is whole', async () => {
    startRecorder().answer({ code: 0, data: sample })
    expect(await call()).toBeTruthy()
  })

  test.each(lacking(sample))('cannot be read without %s', async (_field, data) => {
    startRecorder().answer({ code: 0, data })
    await expect(call()).rejects.toMatchObject({ name: 'ApiError', kind: 'http' })
  })
})

describe.each(rows)('%s', (_name, call, sample) => {
  test.each(lacking(sample))('leaves out what lacks %s, and nothing else', async (_field, row) => {
    startRecorder().answer({ code: 0, data: [row, sample, 'x', sample] })
    expect(whole(await call())).toEqual([sample, sample])
  })
})

test('a line of an order without its amount is left out, in the list as in the detail', async () => {
  const orderInfo = { id: 1, status: 0, amountReal: 5 }
  const line = { id: 2, goodsId: 3, number: 1, amount: 5 }
  const lines = [{ ...line, amount: null }, line]
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: { orderInfo, goods: lines } })
  expect((await services.orderDetail(1))?.goods).toEqual([line])
  recorder.answer({ code: 0, data: { orderList: [orderInfo], goodsMap: { 1: lines } } })
  expect((await services.orderList()).goodsMap).toEqual({ 1: [line] })
})

test('a choice of goods without a price is not offered', async () => {
  const basicInfo = { id: 1, name: '梨', minPrice: 5 }
  const sku = { id: 2, propertyChildIds: '1:2', price: 5, stores: 3 }
  startRecorder().answer({ code: 0, data: { basicInfo, skuList: [{ ...sku, price: 'much' }, sku] } })
  expect((await services.goodsDetail(1))?.skuList).toEqual([sku])
})
