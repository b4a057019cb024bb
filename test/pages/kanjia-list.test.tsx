import { kanjiaMyJoinInfo } from '@/services'
import KanjiaListPage from '@/packages/kanjia/list'
import { opens, shopForEachTest } from '../support/each-test'
import { elementOf } from '../support/element-of'
import { loginDemo } from '../support/dom-shop'
import { fault, heal, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched } = shopForEachTest()

const show = opens('kanjiaList', KanjiaListPage)

const rows = () => [...document.querySelectorAll<HTMLElement>('.kanjia-row')]
const rowOf = (name: string) => rows().find((row) => row.textContent?.includes(name))
const priceOf = (row: HTMLElement | undefined) =>
  row?.querySelector('.price')?.getAttribute('aria-label') ?? ''

describe('bargains that are on', () => {
  it('shows each activity with floor, pieces, progress and time left; ended and sold-out ones are left out', async () => {
    await show()
    await page.sees('阳光金奇异果 6 粒')
    expect(rows()).toHaveLength(4)
    const row = rowOf('秦岭土蜂蜜')
    expect(row?.textContent).toMatch(/底价 ¥29\.00.*已抢 28%.*剩 29 份/)
    expect(row?.querySelectorAll('.countdown__cell')).toHaveLength(3)
  })

  it('PITFALL price: a visitor sees the original price, the starter the price of now, nobody the floor', async () => {
    await show()
    await page.sees('阳光金奇异果 6 粒')
    expect(priceOf(rowOf('6 粒'))).toMatch(/^29\.90 元/)
    page.unmount()
    await loginDemo()
    await show()
    await page.sees('继续砍')
    expect(priceOf(rowOf('6 粒'))).toMatch(/^15\.32 元/)
    expect(rowOf('6 粒')?.textContent).toContain('已砍 73%')
    expect((await kanjiaMyJoinInfo(1))?.curPrice).toBe(15.32)
  })

  it('opens the activity, with the own bargain where there is one', async () => {
    await loginDemo()
    await show()
    await page.sees('继续砍')
    await page.tap(/^继续砍 阳光/)
    expect(watched.visited).toEqual(['/packages/kanjia/detail/index?goodsId=1015&kjid=1&kjJoinUid=1001'])
  })

  it('ticks, and an activity that ends goes', async () => {
    await show()
    await page.sees('阳光金奇异果 6 粒')
    const clock = () => rowOf('秦岭土蜂蜜')?.querySelector('.countdown')?.textContent
    const before = clock()
    await until(() => clock() !== before, 'the next second')
    await shop.control('/clock', { advance: 86_400 * 2 + 3600 })
    await page.fire('onHide')
    await page.fire('onShow')
    await until(() => rowOf('6 粒') === undefined, 'the end of an activity')
    expect(elementOf('秦岭土蜂蜜')).toBeDefined()
  })
})

describe('states of the page', () => {
  it('boxes first', async () => {
    await slow(shop, '/shop/goods/kanjia/set/v2')
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('秦岭土蜂蜜')
  })

  it('a failed load says so and is tried again', async () => {
    await fault(shop, '/shop/goods/kanjia/set/v2', 'drop-before', 9)
    await show()
    await page.sees('网络好像断开了')
    await heal(shop)
    await page.tap('重新加载')
    await page.sees('秦岭土蜂蜜')
  })

  it('nothing on: says so and leads home', async () => {
    await shop.control('/clock', { advance: 86_400 * 30 })
    await show()
    await page.sees('现在没有砍价活动')
    await page.tap('去首页逛逛')
    expect(watched.visited).toEqual(['/pages/home/index'])
  })
})
