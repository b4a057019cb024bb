import PingtuanListPage from '@/packages/pingtuan/list'
import MyGroupsPage from '@/packages/pingtuan/mine'
import { hasRole } from '../components/find'
import { openShop } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, heal, slow } from '../support/orders'
import { be, newPerson, paidGroup, payOffer } from '../support/people'
import { until } from '../support/watched'

const TOMATO = 1103
const CROISSANT = 1402

const { shop, page, watched } = shopForEachTest()

const showList = opens('pingtuanList', PingtuanListPage)
const showMine = opens('pingtuanMine', MyGroupsPage)
const rowOf = (name: string, kind = '.pingtuan-offer') =>
  [...document.querySelectorAll<HTMLElement>(kind)].find((row) => row.textContent?.includes(name))

describe('goods sold to groups', () => {
  it('shows price, people, free seats and the time of a group that can be joined', async () => {
    await showList()
    await page.sees('山东普罗旺斯西红柿')
    const row = rowOf('西红柿')
    expect(row?.textContent).toMatch(/3 人团.*19\.90.*单买 ¥28\.80.*还差 1 人/)
    expect(row?.querySelectorAll('.avatar--free')).toHaveLength(1)
    const clock = () => rowOf('西红柿')?.querySelector('.countdown')?.textContent
    const before = clock()
    await until(() => clock() !== before, 'the next second')
  })

  it('leads to the group that is shown', async () => {
    await showList()
    await page.sees('山东普罗旺斯西红柿')
    await page.tap(/^去参团 山东普罗旺斯/)
    expect(watched.visited).toEqual(['/packages/pingtuan/detail/index?goodsId=1103&tuanId=2'])
  })

  it('without a group to join, one can be opened', async () => {
    await shop.control('/clock', { advance: 86_400 })
    await showList()
    await page.sees('山东普罗旺斯西红柿')
    await page.tap(/^去开团 山东普罗旺斯/)
    expect(watched.visited).toEqual(['/packages/pingtuan/detail/index?goodsId=1103'])
  })

  it('boxes first; a failed load is tried again; nothing on leads home', async () => {
    await slow(shop, '/shop/goods/pingtuan/sets')
    await showList()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('山东普罗旺斯西红柿')
    page.unmount()
    const other = openShop()
    await fault(other, '/shop/goods/pingtuan/sets', 'drop-before', 9)
    await other.control('/clock', { advance: 86_400 * 60 })
    await showList()
    await page.sees('网络好像断开了')
    await heal(other)
    await page.tap('重新加载')
    await page.sees('现在没有拼团商品')
  })
})

describe('my groups', () => {
  it('a visitor is offered the login', async () => {
    await showMine()
    await page.sees('登录后查看参加过的团')
    expect(hasRole('button', '去登录')).toBe(true)
  })

  it('none yet: says so and leads to the goods', async () => {
    await newPerson(shop)
    await showMine()
    await page.sees('还没有参加过拼团')
    await page.tap('去看拼团')
    expect(watched.visited).toEqual(['/packages/pingtuan/list/index'])
  })

  it('running: seats, time left and inviting', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, TOMATO)
    await showMine()
    await page.sees('拼团中')
    expect(page.text()).toContain('还差 2 人')
    expect(document.querySelectorAll('.my-group .countdown__cell')).toHaveLength(3)
    await page.tap(/^邀请好友 山东/)
    expect(watched.visited).toEqual([`/packages/pingtuan/detail/index?goodsId=1103&tuanId=${tuanId}`])
  })

  it('complete: says so and leads to the order', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, CROISSANT)
    await newPerson(shop, 100)
    await payOffer(CROISSANT, { pingtuanOpenId: tuanId })
    be(leader)
    await showMine()
    await page.sees('拼团成功')
    expect(hasRole('button', '查看订单 黄油可颂 6 枚 · 每日现烤')).toBe(true)
    expect(page.text()).not.toContain('邀请好友')
  })

  it('out of time: what was refunded, the way it went, and another try', async () => {
    const leader = await newPerson(shop, 100)
    await paidGroup(leader, TOMATO)
    await shop.control('/clock', { advance: 86_400 + 60 })
    await showMine()
    await page.sees('未成团')
    expect(page.text()).toMatch(/¥\d+\.\d\d 已退款：退回账户余额/)
    await page.tap(/^再开一个团 山东/)
    expect(watched.visited).toEqual(['/packages/pingtuan/detail/index?goodsId=1103'])
  })

  it('boxes first, and a failed load is tried again', async () => {
    await newPerson(shop)
    await slow(shop, '/shop/goods/pingtuan/my-join-list')
    await showMine()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('还没有参加过拼团')
    page.unmount()
    await newPerson(shop)
    await fault(shop, '/shop/goods/pingtuan/my-join-list', 'drop-before', 9)
    await showMine()
    await page.sees('网络好像断开了')
    await heal(shop)
    await page.tap('重新加载')
    await page.sees('还没有参加过拼团')
  })
})
