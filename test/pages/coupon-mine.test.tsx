import Gift from '@/packages/coupons/gift'
import Mine from '@/packages/coupons/mine'
import { fetchCoupons, myCoupons } from '@/services'
import { startSession } from '@/stores/session'
import { byRole, hasRole, input, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { fault, heal, newShopper, slow } from '../support/orders'
import { newPerson } from '../support/people'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

const show = opens('couponMine', Mine)
const showGift = (id: number) => mountPage('couponGift', Gift, { id })
const aCoupon = async (): Promise<number> => {
  const coupon = await fetchCoupons({ id: 1 })
  if (!coupon) throw new Error('no coupon was given')
  return coupon.id
}

describe('my coupons', () => {
  it('a visitor is asked to log in', async () => {
    await show()
    await page.sees('登录后查看')
  })

  it('boxes, then what can be used, what ends soon first and with a warning', async () => {
    await loginDemo()
    await slow(shop, '/discounts/my')
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('张券快到期了')
    const titles = [...document.querySelectorAll('.ticket__title')].map((title) => title.textContent)
    expect(titles[0]).toBe('运费券')
    expect(document.querySelector('.ticket__note--warn')?.textContent).toMatch(/到期/)
  })

  it('an expired coupon is not among the usable ones and cannot be used', async () => {
    await loginDemo()
    await show()
    await page.sees('全场通用券')
    expect(page.text()).not.toContain('清明踏青券')
    await page.tap('已失效')
    await page.sees('清明踏青券')
    expect(hasRole('button', '去使用 清明踏青券')).toBe(false)
    expect(page.text()).toContain('已过期')
  })

  it('an empty tab leads to the coupon centre', async () => {
    await loginDemo()
    await show({ tab: 'used' })
    await page.sees('还没有用过券')
    await page.tap('去领券')
    expect(watched.visited).toEqual(['/packages/coupons/centre/index'])
  })

  it('that fail offer to try again', async () => {
    await loginDemo()
    await fault(shop, '/discounts/my', 'http-500', 3)
    await show()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('全场通用券')
  })

  it.each([
    ['全场通用券', /goods\/list\/index$/],
    ['海鲜水产专享', /goods\/list\/index\?categoryId=\d+$/],
    ['老陈家熟食券', /goods\/list\/index\?shopId=2$/],
  ])('%s is used on the goods it is for', async (name, address) => {
    await loginDemo()
    await show()
    await page.sees(name)
    await tap(byRole('button', `去使用 ${name}`))
    await until(() => watched.visited.length > 0)
    expect(watched.visited[0]).toMatch(address)
  })
})

describe('giving a coupon to a friend', () => {
  it('by uid: asked once, sent once, and then it is the friend’s', async () => {
    const friend = await newPerson(shop)
    await newPerson(shop)
    const id = await aCoupon()
    await showGift(id)
    await page.sees('按会员号')
    await page.tap('按会员号')
    await type(input('会员号'), String(friend.uid))
    await slow(shop, '/discounts/send', 200)
    const button = byRole('button', '送给好友')
    await tap(button)
    await tap(button)
    await page.sees('已送出')
    expect(watched.questions).toEqual([`送给 ${friend.uid}？`])
    expect(recorder.to('/discounts/send')).toEqual([expect.objectContaining({ id: String(id) })])
    expect((await myCoupons()).some((coupon) => coupon.id === id)).toBe(false)
    startSession(friend)
    expect((await myCoupons({ status: 0 })).some((coupon) => coupon.id === id)).toBe(true)
  })

  it('by phone', async () => {
    await newShopper(shop)
    const id = await aCoupon()
    await showGift(id)
    await page.sees('按手机号')
    await type(input('手机号'), '138 0000 7001')
    await tap(byRole('button', '送给好友'))
    await page.sees('已送出')
    expect(recorder.to('/discounts/send')[0]).toMatchObject({ mobile: '13800007001' })
  })

  it('a wrong number, an unknown one and oneself are said in place', async () => {
    const me = await newPerson(shop)
    await showGift(await aCoupon())
    await page.sees('按手机号')
    await type(input('手机号'), '123')
    await tap(byRole('button', '送给好友'))
    expect(watched.questions).toEqual([])
    await type(input('手机号'), '13999999999')
    await tap(byRole('button', '送给好友'))
    await page.sees('没有找到接收的用户')
    await page.tap('按会员号')
    await type(input('会员号'), String(me.uid))
    await tap(byRole('button', '送给好友'))
    await page.sees('不能送给自己')
    expect(recorder.to('/discounts/send')).toHaveLength(1)
  })

  it('"not now" sends nothing', async () => {
    watched.agree = false
    await newShopper(shop)
    await showGift(await aCoupon())
    await page.sees('按手机号')
    await type(input('手机号'), '13800007001')
    await tap(byRole('button', '送给好友'))
    await until(() => watched.questions.length === 1)
    expect(recorder.to('/discounts/send')).toHaveLength(0)
  })

  it('a lost answer is settled by reading whether it is gone', async () => {
    await newShopper(shop)
    await showGift(await aCoupon())
    await page.sees('按手机号')
    await fault(shop, '/discounts/send', 'drop-after', 1)
    await type(input('手机号'), '13800007001')
    await tap(byRole('button', '送给好友'))
    await page.sees('已送出')
    expect(recorder.to('/discounts/send')).toHaveLength(1)
  })

  it('while nobody knows, it cannot be sent again before the coupons were read', async () => {
    await newShopper(shop)
    await showGift(await aCoupon())
    await page.sees('按手机号')
    await fault(shop, '/discounts/send', 'drop-after', 1)
    await fault(shop, '/discounts/my', 'http-500', 100)
    await type(input('手机号'), '13800007001')
    await tap(byRole('button', '送给好友'))
    await page.sees('不知道有没有送出')
    expect(hasRole('button', '送给好友')).toBe(false)
    await heal(shop)
    await page.tap('查询结果')
    await page.sees('已送出')
    expect(recorder.to('/discounts/send')).toHaveLength(1)
  })

  it('SECURITY: another user’s coupon cannot be given by its id', async () => {
    await newPerson(shop)
    const id = await aCoupon()
    await newPerson(shop)
    await showGift(id)
    await page.sees('这张券不能送了')
    expect(recorder.to('/discounts/send')).toHaveLength(0)
  })
})
