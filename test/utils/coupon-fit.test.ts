import { fitCoupons, misfitOf, nextCoupon, type ScopedCoupon } from '@/utils/coupon-fit'
import { parseDate } from '@/utils/date'

const now = parseDate('2026-06-01 12:00:00')
const basket = { shopId: 1, amount: 120.24, now }

const coupon = (id: number, over: Partial<ScopedCoupon> = {}): ScopedCoupon => ({
  id,
  name: `券 ${id}`,
  money: 25,
  moneyType: 0,
  moneyHreshold: 129,
  dateEnd: '2026-06-30 23:59:59',
  status: 0,
  statusStr: '可用',
  scope: { limited: false, onlyFreight: false },
  ...over,
})

describe('why a coupon does not fit', () => {
  it.each([
    ['what is missing, in whole fen', {}, { why: 'amount', missing: 8.76 }],
    ['another shop', { shopId: 2 }, { why: 'shop', shopId: 2 }],
    ['too early', { dateStart: '2026-06-02 00:00:00' }, { why: 'early', from: '2026-06-02 00:00:00' }],
    ['expired', { dateEnd: '2026-06-01 11:59:59' }, { why: 'expired' }],
    ['freight only', { scope: { limited: false, onlyFreight: true } }, { why: 'freight' }],
    ['certain goods', { scope: { limited: true, onlyFreight: false } }, { why: 'scope', over: 129 }],
    ['none of these: the goods', { moneyHreshold: 10 }, { why: 'goods' }],
  ] as const)('%s', (_name, over, misfit) => {
    expect(misfitOf(coupon(1, over), basket)).toEqual(misfit)
  })
})

describe('fitCoupons', () => {
  it("keeps the server's word: what it lists is usable, in its order; the others say why, the nearest first", () => {
    const [a, b, far, near] = [
      coupon(1, { moneyHreshold: 59, money: 12 }),
      coupon(2, { moneyHreshold: 0, money: 5 }),
      coupon(3, { moneyHreshold: 199 }),
      coupon(4),
    ]
    const fit = fitCoupons([far, a, near, b], [a, b], basket)
    expect(fit.usable.map((one) => one.id)).toEqual([1, 2])
    expect(fit.unusable.map((one) => one.coupon.id)).toEqual([4, 3])
  })

  it('leaves used and expired coupons out', () => {
    expect(fitCoupons([coupon(1, { status: 3 }), coupon(2, { status: 2 })], [], basket).unusable).toEqual([])
  })
})

describe('several orders in one checkout', () => {
  it('a coupon that another order uses is not usable here, and says where it is used', () => {
    const one = coupon(1, { moneyHreshold: 59 })
    const fit = fitCoupons([one], [one], { ...basket, taken: new Map([[1, 2]]) })
    expect(fit.usable).toEqual([])
    expect(fit.unusable[0].misfit).toEqual({ why: 'taken', shopId: 2 })
  })
})

describe('nextCoupon', () => {
  it('is the nearest better one', () => {
    const usable = [coupon(1, { moneyHreshold: 59, money: 12 })]
    const fit = fitCoupons(
      [...usable, coupon(2), coupon(3, { moneyHreshold: 125, money: 10 })],
      usable,
      basket,
    )
    expect(nextCoupon(fit)).toMatchObject({ coupon: { id: 2 }, missing: 8.76 })
  })

  it('promises nothing of coupons for certain goods, nor of those whose rule is not known', () => {
    const limited = coupon(1, { scope: { limited: true, onlyFreight: false } })
    expect(nextCoupon(fitCoupons([limited, coupon(2, { scope: undefined })], [], basket))).toBeUndefined()
  })
})
