import type { OrderCalc } from '@/types/api/order'
import { bestDeduction, billOf, isServed, payable } from '@/utils/checkout'

const calc = (over: Partial<OrderCalc> = {}): OrderCalc => ({
  score: 0,
  isNeedLogistics: true,
  amountTotle: 100,
  amountLogistics: 6,
  amountReal: 106,
  ...over,
})

describe('billOf', () => {
  it('PITFALL floats: adds several orders in whole fen: no tail such as 19.900000002', () => {
    const bill = billOf([
      calc({ amountTotle: 19.9, amountLogistics: 0.1, amountReal: 20 }),
      calc({ amountTotle: 0.2, amountLogistics: 0.1, amountReal: 0.3 }),
    ])
    expect(bill).toMatchObject({ goods: 20.1, freight: 0.2, total: 20.3, other: 0 })
  })

  it('its lines always add up to what the server asks for, whatever else the server counts', () => {
    const bill = billOf([calc({ couponAmount: 12, deductionMoney: 8, amountReal: 83.5 })])
    expect(bill.goods + (bill.freight ?? 0) - bill.coupon - bill.points + bill.other).toBeCloseTo(
      bill.total,
      9,
    )
    expect(bill.other).toBe(-2.5)
    expect(bill.saved).toBe(20)
  })

  it('takes the sum from its parts where an older server leaves it out', () => {
    expect(payable(calc({ amountReal: undefined, couponAmount: 12, deductionMoney: 0.1 }))).toBe(93.9)
  })

  it('never shows 99999 as freight: the region is not served and freight is not in the total', () => {
    const far = calc({ amountLogistics: 99_999, amountReal: 100_099 })
    expect(isServed(far)).toBe(false)
    expect(billOf([far, calc()])).toMatchObject({ freight: undefined, total: 206 })
  })

  it('adds points to pay and extras by their name', () => {
    const bill = billOf([
      calc({ score: 200, goodsNumber: 2, goodsAdditionalPriceMap: { 冰袋: 1.1 } }),
      calc({ score: 300, goodsNumber: 1, goodsAdditionalPriceMap: { 冰袋: 2.2 } }),
    ])
    expect(bill).toMatchObject({ score: 500, goodsNumber: 3, extras: [{ name: '冰袋', amount: 3.3 }] })
  })
})

describe('bestDeduction', () => {
  const rules = (...list: [score: number, money: number, loop: boolean][]) =>
    list.map(([score, money, loop], id) => ({ id, score, money, loop }))

  it('repeats a looping rule as often as points and amount have room for', () => {
    const order = calc({ scoreDeductionRules: rules([100, 1, true]) })
    expect(bestDeduction(order, 1280)).toEqual({ score: 1200, money: 12 })
    expect(bestDeduction(calc({ ...order, amountTotle: 3.5, amountReal: 9.5 }), 1280)).toEqual({
      score: 300,
      money: 3,
    })
  })

  it('uses a rule that does not loop once', () => {
    expect(bestDeduction(calc({ scoreDeductionRules: rules([100, 1, false]) }), 1280)).toEqual({
      score: 100,
      money: 1,
    })
  })

  it('takes the rule that pays most', () => {
    const order = calc({ scoreDeductionRules: rules([100, 1, false], [500, 8, false]) })
    expect(bestDeduction(order, 1280)).toEqual({ score: 500, money: 8 })
    expect(bestDeduction(order, 499)).toEqual({ score: 100, money: 1 })
  })

  it('is nothing when points or amount are too small, and never divides by zero', () => {
    expect(bestDeduction(calc({ scoreDeductionRules: rules([100, 1, true]) }), 99)).toBeUndefined()
    expect(bestDeduction(calc({ scoreDeductionRules: rules([0, 0, true]) }), 5000)).toBeUndefined()
    expect(bestDeduction(calc(), 5000)).toBeUndefined()
  })

  it('counts what a deduction already in the amounts took off, but never pays what a coupon has paid', () => {
    const with8 = calc({ deductionMoney: 8, amountReal: 98, scoreDeductionRules: rules([100, 1, true]) })
    expect(bestDeduction(with8, 20_000)).toEqual({ score: 10_000, money: 100 })
    const coupon = calc({ couponAmount: 95, amountReal: 11, scoreDeductionRules: rules([100, 1, true]) })
    expect(bestDeduction(coupon, 20_000)).toEqual({ score: 500, money: 5 })
  })
})
