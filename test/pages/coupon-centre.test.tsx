import '../support/sandbox-build'
import Centre from '@/packages/coupons/centre'
import CouponDetailPage from '@/packages/coupons/detail'
import { coupons, fetchCoupons, myCoupons, payLogs, userAmount } from '@/services'
import { startSession, useSession } from '@/stores/session'
import { loadMerchant } from '@/stores/settings'
import { byRole, hasRole, input, tap, type } from '../components/find'
import { payAtCashier } from '../support/cashier'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, newShopper, slow } from '../support/orders'
import { whenAsked } from '../support/people'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const open = opens('couponCentre', Centre)

/** Rules of the demo shop. */
const RULE = { general: 1, dairy: 3, word: 5, weekend: 6, points: 8, paid: 9 }
const FETCH = '/discounts/fetch'

const show = async () => {
  await open()
  await page.sees('全场通用券')
}
const act = (action: string, name: string) => tap(byRole('button', `${action}：${name}`))
const countOf = async (rule: number) => (await myCoupons()).filter(({ pid }) => pid === rule).length
const said = (sentence: string) => until(() => watched.toasts.includes(sentence), sentence)
const submitPassword = () => {
  const button = document.querySelector<HTMLElement>('.sheet__actions .button')
  if (!button) throw new Error('no button in the sheet')
  return tap(button)
}

describe('the coupon centre', () => {
  it('boxes, then every coupon with what it takes, to a visitor as well', async () => {
    await slow(shop, '/discounts/coupons')
    await open()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('全场通用券')
    expect(page.text()).toContain('需 300 积分')
    expect(hasRole('button', '输口令：水果口令券')).toBe(true)
    expect(hasRole('button', '购买 ¥3.9：省钱卡 · 满 99 减 20')).toBe(true)
    expect(page.text()).toContain('已抢光')
  })

  it('an empty centre says so, with a next step', async () => {
    await shop.control('/faults', { path: '/discounts/coupons', kind: 'code', value: 700, times: 1 })
    await open()
    await page.sees('现在没有可领的券')
    expect(hasRole('button', '去逛逛')).toBe(true)
  })

  it('a failed one offers to try again', async () => {
    await fault(shop, '/discounts/coupons', 'http-500', 3)
    await open()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('全场通用券')
  })

  it('kinds come from what the coupons are for, and narrow the list', async () => {
    await show()
    await page.sees('运费券')
    await until(() => document.querySelectorAll('.chip').length > 1)
    const chip = [...document.querySelectorAll<HTMLElement>('.chip')].find(
      (one) => one.textContent === '运费券',
    )
    if (!chip) throw new Error('no chip for freight')
    await tap(chip)
    await until(() => !page.text().includes('全场通用券'))
    expect(page.text()).not.toContain('海鲜水产专享')
  })

  it('is claimed once by a double tap, and read back', async () => {
    await newShopper(shop)
    await show()
    await slow(shop, FETCH, 200)
    const button = byRole('button', '领取：全场通用券')
    await tap(button)
    await tap(button)
    await said('领到了，在「我的优惠券」里')
    expect(recorder.to(FETCH)).toHaveLength(1)
    expect(await countOf(RULE.general)).toBe(1)
  })

  it('a visitor who logs in to claim sees the coupon as his own, and claims it once', async () => {
    await show()
    const close = whenAsked(() => newShopper(shop))
    await act('领取', '运费券')
    await said('领到了，在「我的优惠券」里')
    close()
    await until(() => hasRole('button', '去使用：运费券'), 'the coupon as his own')
    expect(hasRole('button', '领取：运费券')).toBe(false)
  })

  it('a lost answer is settled by reading the coupons: nothing is sent twice', async () => {
    await newShopper(shop)
    await show()
    await fault(shop, FETCH, 'drop-after', 1)
    await act('领取', '全场通用券')
    await said('领到了，在「我的优惠券」里')
    expect(recorder.to(FETCH)).toHaveLength(1)
    expect(await countOf(RULE.general)).toBe(1)
  })

  it.each([
    [20001, '来晚了，已经领完'],
    [20002, '来晚了，已经领完'],
    [20003, '已领到每人上限'],
    [20004, '这张优惠券已过期'],
    [700, '这张优惠券已下架'],
  ])('refusal %i is said in words', async (value, sentence) => {
    await newShopper(shop)
    await show()
    await shop.control('/faults', { path: FETCH, kind: 'code', value, times: 1 })
    await act('领取', '全场通用券')
    await said(sentence)
    expect(await countOf(RULE.general)).toBe(0)
  })

  it('what the limit allows no more offers to be used instead', async () => {
    await newShopper(shop)
    await fetchCoupons({ id: RULE.general })
    await fetchCoupons({ id: RULE.general })
    await show()
    await until(() => hasRole('button', '去使用：全场通用券'))
    await act('去使用', '全场通用券')
    expect(watched.visited).toEqual(['/packages/goods/list/index'])
  })

  it('points: asked before they are spent; too few (30001) lead to the check-in', async () => {
    const uid = await newShopper(shop)
    await show()
    await act('兑换', '积分换 5 元无门槛')
    await until(() => watched.questions.includes('积分不够'))
    expect(watched.questions[0]).toBe('用 500 积分兑换？')
    await until(() => watched.visited.length > 0)
    expect(watched.visited).toEqual(['/packages/sign-in/calendar/index'])
    await shop.control('/merchant/credit', { uid, amount: 0, score: 600 })
    await act('兑换', '积分换 5 元无门槛')
    await said('领到了，在「我的优惠券」里')
    expect(await userAmount()).toMatchObject({ score: (600 + 100) % 500 })
  })

  it('"not now" spends no points', async () => {
    watched.agree = false
    await newShopper(shop, { score: 900 })
    await show()
    await act('兑换', '积分换 5 元无门槛')
    await until(() => watched.questions.length === 1)
    expect(recorder.to(FETCH)).toHaveLength(0)
  })

  it('a password: empty and wrong (700) are said in place, the right one claims', async () => {
    await newShopper(shop)
    await show()
    await act('输口令', '水果口令券')
    await page.sees('输入口令')
    await submitPassword()
    await page.sees('请输入口令')
    expect(recorder.to(FETCH)).toHaveLength(0)
    await type(input('口令'), '不对')
    await submitPassword()
    await page.sees('口令不对')
    await type(input('口令'), '鲜选')
    await submitPassword()
    await said('领到了，在「我的优惠券」里')
    expect(await countOf(RULE.word)).toBe(1)
    expect(document.querySelector('.sheet__actions')).toBeNull()
  })

  it.each([
    ['a lost connection', { kind: 'http-500', times: 1 }],
    ['a login that is over', { kind: 'code', value: 2000, times: 2 }],
  ])(
    'a password stays where it was typed, with the reason, when %s keeps it from the shop',
    async (_, how) => {
      await newShopper(shop)
      await show()
      await act('输口令', '水果口令券')
      await page.sees('输入口令')
      await type(input('口令'), '鲜选')
      const { token, uid } = useSession.getState()
      const close = whenAsked(async () => startSession({ token: token ?? '', uid: uid ?? 0 }))
      await shop.control('/faults', { path: FETCH, ...how })
      await submitPassword()
      await until(() => document.querySelector('.sheet .field--wrong') !== null)
      expect(await countOf(RULE.word)).toBe(0)
      await submitPassword()
      await said('领到了，在「我的优惠券」里')
      close()
      expect(await countOf(RULE.word)).toBe(1)
    },
  )

  it('30002: is bought through the payment with nextAction 7, and the coupon is there', async () => {
    await newShopper(shop)
    await show()
    await act('购买 ¥3.9', '省钱卡 · 满 99 减 20')
    await until(() => watched.questions.includes('花 ¥3.90 购买？'))
    await payAtCashier(page, '¥3.90')
    await said('买到了，在「我的优惠券」里')
    expect(await countOf(RULE.paid)).toBe(1)
    const [log] = (await payLogs({ page: 1, pageSize: 1 })).result
    expect(JSON.parse(log?.nextAction ?? '{}')).toMatchObject({ type: 7, couponRuleId: RULE.paid })
    expect(await userAmount()).toMatchObject({ balance: 0 })
  })

  it('the card leads to the centre and carries who shared it', async () => {
    await loginDemo()
    await show()
    expect(await page.fire('onShareAppMessage', {})).toMatchObject({
      path: '/packages/coupons/centre/index?inviter_id=1001',
    })
  })
})

describe('one coupon', () => {
  const open = opens('couponDetail', CouponDetailPage)

  it('says its rules and what it is for, and leads to the goods', async () => {
    await open({ id: String(RULE.dairy) })
    await page.sees('乳品烘焙 8.8 折券')
    await page.sees('整个分类可用')
    expect(page.text()).toContain('8.8折')
    expect(page.text()).toContain('领取后 15 天内')
    await page.tap(/整个分类可用/)
    expect(watched.visited[0]).toMatch(/^\/packages\/goods\/list\/index\?categoryId=\d+$/)
  })

  it('that is gone, or has no id, says so', async () => {
    await open({ id: '99999' })
    await page.sees('找不到这张优惠券')
    page.unmount()
    await open({})
    await page.sees('找不到这张优惠券')
    await page.tap('去领券中心')
    expect(watched.visited).toEqual(['/packages/coupons/centre/index'])
  })

  it('that fails offers to try again', async () => {
    await fault(shop, '/discounts/detail', 'http-500', 3)
    await open({ id: String(RULE.general) })
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('全场商品可用')
  })

  it('a friend who opens the shared card cold can claim it after logging in', async () => {
    await open({ id: String(RULE.general), inviter_id: '1001' })
    await page.sees('全场通用券')
    const close = whenAsked(() => newShopper(shop))
    await act('领取', '全场通用券')
    await said('领到了，在「我的优惠券」里')
    close()
    expect(await page.fire('onShareAppMessage', {})).toMatchObject({
      path: expect.stringContaining(`id=${RULE.general}`),
    })
    expect((await coupons()).length).toBeGreaterThan(0)
  })
})
