import Taro from '@tarojs/taro'

import { goodsCategory, goodsFavCheck } from '@/services'
import DetailPage from '@/packages/goods/detail'
import { inviter } from '@/stores/attribution'
import { useCart } from '@/stores/cart'
import { readDraft } from '@/stores/draft'
import { recentlyViewed } from '@/stores/recently-viewed'
import { byRole, hasRole, tap } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { scrollsTo } from '../support/near'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()
let near: ReturnType<typeof scrollsTo>

beforeEach(() => {
  near = scrollsTo(/./)
  useCart.setState({ lines: [] })
})
afterEach(() => near.end())

const show = (id: number | string, more: Record<string, string> = {}) =>
  mountPage('goodsDetail', DetailPage, { id, ...more })

/** Waits until so many things have been said. */
const toasted = async (wanted: number) => {
  await until(() => watched.toasts.length >= wanted, `${wanted} messages`)
  expect(watched.toasts).toHaveLength(wanted)
}

const priceLabel = () => document.querySelector('.goods-summary .price')?.getAttribute('aria-label')

describe('content', () => {
  it('shows price range, name, limits, spec table, text, shop and reviews', async () => {
    await show(1001)
    await page.sees('新西兰阳光金奇异果 22–25 粒 大果')
    expect(priceLabel()).toBe('29.90 至 79.90 元')
    for (const text of [
      '已售 2.3 万',
      '每 3 自然日限购 4 件',
      '丰盛湾的果子',
      '满 59 减 12',
      '望江路店',
      '看了又看',
    ])
      await page.sees(text)
    await page.sees(/产地\s*新西兰 丰盛湾/)
  })

  it('PITFALL privacy: reviewers are masked; no phone and no address of theirs is anywhere on the page', async () => {
    await show(1001)
    await page.sees('第三次回购了')
    expect(page.text()).toContain('南***王')
    expect(document.body.innerHTML).not.toMatch(/南星桥老王|1[3-9]\d{9}|115\.199/)
  })

  it('prices in points, in both and without any are said as such', async () => {
    await show(1704)
    await page.sees('碳化竹牙刷')
    expect(priceLabel()).toMatch(/^5\.90 元加200 积分/)
    page.unmount()
    const bag = await show(1721)
    await bag.sees('鲜选帆布袋')
    expect(priceLabel()).toMatch(/^800 积分/)
    expect(bag.text()).not.toContain('领券')
  })

  it('a member sees the own saving, the default address and its freight', async () => {
    await loginDemo()
    await show(1002)
    await page.sees(/银卡会员 9\.5 折，每件再省 ¥1\.84/)
    await page.sees('春江花园 6 幢')
    await page.sees(/运费 ¥6|包邮/)
  })

  it('is remembered on the device, the newest first', async () => {
    await show(1003)
    await page.sees('云南高山蓝莓')
    expect(recentlyViewed()[0]).toMatchObject({ id: 1003, minPrice: 39.9 })
  })

  it('leads to the group buy and the bargain of the goods', async () => {
    await show(1001)
    await page.sees('更省的买法')
    await page.sees('去砍价')
    await page.sees('去开团')
    await page.tap('去开团')
    await page.tap('去砍价')
    expect(watched.visited).toEqual([
      '/packages/pingtuan/detail/index?goodsId=1001',
      '/packages/kanjia/detail/index?goodsId=1001&kjid=3',
    ])
  })
})

describe('states', () => {
  it('first shows boxes', async () => {
    await show(1005)
    expect(hasRole('status', '正在加载')).toBe(true)
  })

  it('deleted goods say so and lead on', async () => {
    await show(999_999)
    await page.sees('商品找不到了')
    expect(hasRole('button', '去首页逛逛')).toBe(true)
    await page.sees('看了又看')
    expect(hasRole('button', '立即购买')).toBe(false)
  })

  it('a server that answers 404 for them says the same', async () => {
    await shop.control('/faults', { path: '/shop/goods/detail', kind: 'code', value: 404 })
    await (await show(1301)).sees('商品找不到了')
  })

  it('a link without a number says that', async () => {
    await (await show('abc')).sees('链接不完整，没有找到商品')
  })

  it('PITFALL blank page: a failed first request gives the reason and a retry that works', async () => {
    await shop.control('/faults', { path: '/shop/goods/detail', kind: 'http-500' })
    await show(1006)
    await page.sees('没有加载出来')
    await shop.control('/faults', {}, 'DELETE')
    await page.tap('重新加载')
    await page.sees('立即购买')
  })

  it('each block fails alone: without reviews, coupons, shop and suggestions it can still be bought', async () => {
    for (const path of [
      '/shop/goods/reputation',
      '/discounts/coupons',
      '/shop/subshop/detail/v2',
      '/shop/goods/list',
    ])
      await shop.control('/faults', { path, kind: 'http-500' })
    await show(1010)
    await page.sees('立即购买')
    await page.sees('重试')
    await shop.control('/faults', {}, 'DELETE')
    await page.tap('重试')
    await page.sees(/\*\*\*|还没有评价/)
  })

  it('PITFALL in sequence: the blocks ask for their data at the same time', async () => {
    recorder.clear()
    await show(1011)
    await page.sees('看了又看')
    expect(recorder.most()).toBeGreaterThanOrEqual(5)
  })

  it('off-shelf and sold-out goods have a bar that says so and leads to similar ones', async () => {
    const corn = await show(1104)
    await corn.sees('已下架')
    expect(hasRole('button', '立即购买')).toBe(false)
    await corn.tap('看相似')
    expect(watched.visited[0]).toMatch(/^\/packages\/goods\/list\/index\?categoryId=\d+$/)
    corn.unmount()
    await (await show(1004)).sees('已售罄')
    expect(hasRole('button', '加入购物车')).toBe(false)
  })
})

describe('flash sale', () => {
  it("turns from soon to on to over by itself, by the shop's clock", async () => {
    const moveClock = async (hours: number) => {
      await shop.control('/clock', { advance: hours * 3600 })
      await goodsCategory() // any answer tells the time
    }
    await show(1013)
    await page.sees('距开始')
    expect(hasRole('button', '立即购买')).toBe(false)
    await moveClock(5)
    await page.sees('距结束')
    await page.sees('立即购买')
    await moveClock(24)
    await page.sees('秒杀已结束')
    expect(hasRole('button', '立即购买')).toBe(false)
  })

  it('that is sold out says so', async () => {
    await (await show(1302)).sees('已抢光')
  })
})

describe('buying', () => {
  it('goes to a checkout of exactly this choice, with who shared it', async () => {
    await show(1001, { inviter_id: '2006' })
    await page.sees('立即购买')
    await tap(byRole('button', '立即购买'))
    await tap(byRole('radio', '39–42 粒'))
    await tap(byRole('radio', '简装'))
    await tap(byRole('button', '增加一件'))
    const buttons = document.querySelectorAll<HTMLElement>('.sheet__actions .button')
    await tap(buttons[buttons.length - 1])
    const draft = /^\/packages\/order\/checkout\/index\?draft=(.+)$/.exec(watched.visited[0] ?? '')?.[1]
    expect(readDraft(draft)?.lines).toMatchObject([
      {
        goodsId: 1001,
        propertyChildNames: '39–42 粒 · 简装',
        number: 2,
        price: 29.9,
        shopId: 1,
        inviterId: 2006,
      },
    ])
    expect(useCart.getState().lines).toEqual([])
    expect(inviter()).toBe(2006)
  })

  it('sharing offers the link, and a poster of the goods', async () => {
    await show(1001)
    const copied = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: '' } as never)
    await page.sees('新西兰阳光金奇异果')
    await page.tap('分享')
    await page.sees('分享给朋友')
    await page.tap('复制链接')
    await toasted(1)
    expect(copied.mock.calls[0]?.[0]?.data).toContain('/packages/goods/detail/index?id=1001')
    expect(page.text()).not.toContain('分享给朋友')
    await page.tap('分享')
    await page.tap('生成海报')
    expect(watched.visited).toEqual(['/packages/goods/poster/index?kind=goods&goodsId=1001'])
  })

  it('a mini-program code carries goods and inviter', async () => {
    await mountPage('goodsDetail', DetailPage, { scene: encodeURIComponent('1002,2006') })
    await page.sees('丹东 99 红颜草莓')
    expect(inviter()).toBe(2006)
  })

  it('adding says so and counts on the bar', async () => {
    await show(1012)
    await page.sees('加入购物车')
    await tap(byRole('button', '加入购物车'))
    const actions = document.querySelectorAll<HTMLElement>('.sheet__actions .button')
    await tap(actions[0])
    expect(watched.toasts).toEqual(['已加入购物车'])
    expect(useCart.getState().lines).toMatchObject([{ goodsId: 1012, number: 1 }])
    expect(document.querySelector('.goods-actions .badge__count')?.textContent).toBe('1')
  })

  it('the row of options keeps what was chosen', async () => {
    await show(1009)
    await page.sees(/选择 /)
    await tap(document.querySelector('.goods-choices') ?? byRole('button', '加入购物车'))
    await tap(document.querySelector('.option:not(.option--out)') as Element)
    await tap(byRole('button', '加入购物车'))
    await page.sees('已选 ')
  })
})

describe('favourite', () => {
  it('of a visitor asks for a login and changes nothing without one', async () => {
    await show(1007)
    await page.sees('收藏')
    await page.tap('收藏')
    await page.sees('登录后收藏')
    expect(hasRole('switch', '已收藏')).toBe(false)
  })

  it('is shown at once and kept by the server; a second tap takes it back', async () => {
    await loginDemo()
    await show(1601)
    await page.sees('收藏')
    await tap(byRole('switch', '收藏'))
    expect(hasRole('switch', '已收藏')).toBe(true)
    await toasted(1)
    expect(await goodsFavCheck(1601)).toBe(true)
    await tap(byRole('switch', '已收藏'))
    expect(hasRole('switch', '收藏')).toBe(true)
    await toasted(2)
    expect(await goodsFavCheck(1601)).toBe(false)
    expect(watched.toasts).toEqual(['已收藏', '已取消收藏'])
  })

  it('that the server refuses is taken back with its reason', async () => {
    await loginDemo()
    await shop.control('/faults', { path: '/shop/goods/fav/add', kind: 'code', value: -1 })
    await show(1602)
    await page.sees('收藏')
    await tap(byRole('switch', '收藏'))
    await toasted(1)
    expect(hasRole('switch', '收藏')).toBe(true)
  })
})

describe('sharing', () => {
  it('carries goods, picture and who shares', async () => {
    await loginDemo()
    await show(1001)
    await page.sees('立即购买')
    const card = (await page.fire('onShareAppMessage', {})) as {
      title: string
      path: string
      imageUrl: string
    }
    expect(card.title).toContain('奇异果')
    expect(card.path).toMatch(/^\/packages\/goods\/detail\/index\?id=1001&inviter_id=\d+$/)
    expect(card.imageUrl).toMatch(/^http/)
  })
})
