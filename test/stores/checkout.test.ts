import {
  createParams,
  pointsPlan,
  quoteDraft,
  readReceiver,
  sameAmounts,
  type ShopQuote,
} from '@/stores/checkout'
import { changeDraft, createDraft, dropDraft, readDraft, type CheckoutForm, type Draft } from '@/stores/draft'
import { myCoupons, userAmount } from '@/services'
import { addAddress } from '@/services'
import type { AddressV2 } from '@/types/api/address'
import { billOf, isServed } from '@/utils/checkout'
import { GOODS, draftLineOf } from '../support/cart-lines'
import { loginDemo } from '../support/dom-shop'
import { shopForEachTest } from '../support/each-test'

const { shop, recorder } = shopForEachTest()

let address: AddressV2

beforeEach(async () => {
  await loginDemo()
  address = (await readReceiver(undefined)) as AddressV2
})

const draftOf = async (goodsIds: number[], form: Partial<CheckoutForm> = {}, number = 1): Promise<Draft> => {
  const lines = await Promise.all(goodsIds.map((goodsId) => draftLineOf(goodsId, { number })))
  const id = createDraft(lines)
  return changeDraft(id, (draft) => ({ form: { ...draft.form, ...form } })) as Draft
}

const quote = async (draft: Draft, more: { score?: number; proposals?: Record<string, number> } = {}) =>
  quoteDraft({ draft, address: address.info, score: 0, ...more })

const coupon = async (name: string) => {
  const found = (await myCoupons({ status: 0 })).find((one) => one.name.includes(name))
  if (!found) throw new Error(`the demo shopper has no coupon ${name}`)
  return found
}

describe('coupons in a quote', () => {
  it("the server's proposal is in the amounts, and named", async () => {
    const [only] = await quote(await draftOf([GOODS.salmon]))
    expect(only.couponId).toBe((await coupon('全场通用券')).id)
    expect(only.calc?.couponAmount).toBe(12)
  })

  it('a proposal can be refused: "none" is asked for without a coupon', async () => {
    recorder.clear()
    const [only] = await quote(await draftOf([GOODS.salmon], { coupons: { 1: null } }))
    expect(only.couponId).toBeUndefined()
    expect(only.calc?.couponAmount ?? 0).toBe(0)
    expect(recorder.to('/order/create').map((fields) => fields.couponId)).toEqual([undefined])
  })

  it('another one than the proposed one can be chosen', async () => {
    const five = await coupon('5 元')
    const [only] = await quote(await draftOf([GOODS.salmon], { coupons: { 1: five.id } }))
    expect(only).toMatchObject({ couponId: five.id, calc: { couponAmount: 5 } })
  })

  it('an expired coupon does not break the checkout: it is left out, with the reason', async () => {
    const five = await coupon('5 元')
    const draft = await draftOf([GOODS.salmon], { coupons: { 1: five.id } })
    await shop.control('/clock', { advance: 40 * 86_400 })
    await loginDemo()
    const [only] = await quote(draft)
    expect(only.error).toBeUndefined()
    expect(only.couponId).toBeUndefined()
    expect(only.couponRefusal).toContain('已过期')
    expect(only.calc?.amountReal).toBeGreaterThan(0)
  })

  it('a proposal of before is asked for at once, and replaced when the server now proposes another', async () => {
    const [five, twelve] = [await coupon('5 元'), await coupon('全场通用券')]
    const draft = await draftOf([GOODS.salmon])
    recorder.clear()
    const [same] = await quote(draft, { proposals: { 1: twelve.id } })
    expect(same.couponId).toBe(twelve.id)
    expect(recorder.to('/order/create')).toHaveLength(1)
    const [other] = await quote(draft, { proposals: { 1: five.id } })
    expect(other.couponId).toBe(twelve.id)
  })

  it('each shop has its own coupon, and no coupon is used twice', async () => {
    const quotes = await quote(await draftOf([GOODS.strawberry, GOODS.platter, GOODS.rice]))
    expect(quotes.map((one) => one.shopId)).toEqual([1, 2, 0])
    expect(quotes.map((one) => one.calc?.couponId?.[0])).toEqual([5, 6, 5])
    const used = quotes.flatMap((one) => one.couponId ?? [])
    expect(used).toHaveLength(2)
    expect(new Set(used).size).toBe(2)
  })

  it('what the buyer chose for one shop is not proposed for another', async () => {
    const five = await coupon('5 元')
    const draft = await draftOf([GOODS.strawberry, GOODS.platter], { coupons: { 1: five.id } })
    const [first, second] = await quote(draft)
    expect(first.couponId).toBe(five.id)
    expect(second.couponId).not.toBe(five.id)
  })
})

describe('points in a quote', () => {
  it('are sent as the points the rule takes, and the server says what they pay', async () => {
    const { score } = await userAmount()
    recorder.clear()
    const [only] = await quote(await draftOf([GOODS.salmon], { points: true }), { score })
    expect(only).toMatchObject({ deductionScore: 1200, calc: { deductionMoney: 12 } })
    const sent = recorder.to('/order/create').map((fields) => fields.deductionScore)
    expect(sent[sent.length - 1]).toBe('1200')
  })

  it('are left out altogether when they are off', async () => {
    recorder.clear()
    await quote(await draftOf([GOODS.salmon]), { score: 1280 })
    expect(recorder.to('/order/create').every((fields) => fields.deductionScore === undefined)).toBe(true)
  })

  it('are shared by several orders, never spent twice', async () => {
    const draft = await draftOf([GOODS.strawberry, GOODS.platter], {
      points: true,
      coupons: { 1: null, 2: null },
    })
    const quotes = await quote(draft, { score: 4000 })
    expect(quotes.some((one) => one.error)).toBe(false)
    const plan = pointsPlan(quotes, 1280)
    expect(plan.score).toBeLessThanOrEqual(1280)
    const real = await quote(draft, { score: 1280 })
    expect(real.reduce((sum, one) => sum + one.deductionScore, 0)).toBeLessThanOrEqual(1280)
  })
})

describe('delivery', () => {
  it('an unserved region is an answer, not an error', async () => {
    const far = {
      ...address.info,
      provinceId: '650000000000',
      cityId: '650100000000',
      districtId: '650102000000',
    }
    const draft = await draftOf([GOODS.salmon])
    const quotes = await quoteDraft({ draft, address: far, score: 0 })
    expect(quotes[0].calc && isServed(quotes[0].calc)).toBe(false)
    expect(billOf(quotes.flatMap((one) => one.calc ?? [])).freight).toBeUndefined()
  })

  it('pick-up sends no region and costs no freight; the real call names shop and contact', async () => {
    recorder.clear()
    const form: Partial<CheckoutForm> = {
      mode: 'zq',
      pickup: { id: 1, name: '望江路店' },
      contact: { name: ' 林女士 ', phone: '13800006021' },
    }
    const draft = await draftOf([GOODS.strawberry], form)
    const [only] = await quote(draft)
    expect(only.calc?.amountLogistics).toBe(0)
    expect(recorder.to('/order/create')[0]).toMatchObject({ peisongType: 'zq' })
    expect(recorder.to('/order/create')[0].provinceId).toBeUndefined()
    expect(createParams(draft, only, address.info)).toMatchObject({
      shopIdZt: 1,
      shopNameZt: '望江路店',
      linkMan: '林女士',
      mobile: '13800006021',
      isCanHx: true,
    })
  })

  it('choosing an address for one order leaves the default address alone', async () => {
    const other = await addAddress({
      linkMan: '朋友',
      mobile: '13900001111',
      address: '测试路 1 号',
      provinceId: address.info.provinceId,
      cityId: address.info.cityId,
      districtId: address.info.districtId,
    })
    const chosen = await readReceiver(other?.id)
    expect(chosen?.info.address).toBe('测试路 1 号')
    expect((await readReceiver(undefined))?.info.id).toBe(address.info.id)
  })

  it('an address that was deleted meanwhile falls back to the default', async () => {
    expect((await readReceiver(999_999))?.info.id).toBe(address.info.id)
  })
})

describe('refusals and lost answers', () => {
  it('one shop out of stock does not hide what the other costs', async () => {
    const lines = [await draftLineOf(GOODS.milk, { number: 3 }), await draftLineOf(GOODS.platter)]
    const draft = readDraft(createDraft(lines)) as Draft
    const [refused, fine] = await quote(draft)
    expect(refused).toMatchObject({ shopId: 1, error: { kind: 'business' } })
    expect(fine.calc?.amountReal).toBeGreaterThan(0)
  })

  it('knows equal amounts from changed ones', () => {
    const one = (amountReal: number): ShopQuote => ({
      shopId: 1,
      deductionScore: 0,
      calc: { score: 0, isNeedLogistics: true, amountTotle: amountReal, amountLogistics: 0, amountReal },
    })
    expect(sameAmounts([one(10)], [one(10)])).toBe(true)
    expect(sameAmounts([one(10)], [one(10.01)])).toBe(false)
    expect(sameAmounts([one(10)], [{ shopId: 1, deductionScore: 0, error: new Error('lost') }])).toBe(false)
  })
})

describe('drafts', () => {
  it('a reload finds the draft with every choice', async () => {
    const draft = await draftOf([GOODS.strawberry], { remarks: { 1: '放门口' }, points: true })
    expect(readDraft(draft.id)?.form).toMatchObject({ remarks: { 1: '放门口' }, points: true })
  })

  it('is gone after a day, after it was dropped, and for an unknown id', async () => {
    const draft = await draftOf([GOODS.strawberry])
    expect(readDraft('nothing')).toBeUndefined()
    expect(readDraft(undefined)).toBeUndefined()
    const later = jest.spyOn(Date, 'now').mockReturnValue(draft.createdAt + 25 * 3600_000)
    expect(readDraft(draft.id)).toBeUndefined()
    later.mockRestore()
    dropDraft(draft.id)
    expect(readDraft(draft.id)).toBeUndefined()
  })

  it('holds although the device has no room: an ordered shop is never forgotten', async () => {
    const draft = await draftOf([GOODS.strawberry])
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('quota')
    })
    changeDraft(draft.id, () => ({ ordered: { 1: 4711 } }))
    expect(readDraft(draft.id)?.ordered).toEqual({ 1: 4711 })
    full.mockRestore()
  })
})
