import '../support/sandbox-build'
import PaidDetail from '@/packages/content/paid-detail'
import PaidList from '@/packages/content/paid-list'
import PaidMine from '@/packages/content/paid-mine'
import { userAmount, virtualTraderBuy, virtualTraderDetail, virtualTraderList } from '@/services'
import { loadMerchant, useSettings } from '@/stores/settings'
import type { VirtualGoods } from '@/types/api/virtual-trader'
import { formatYuan, yuan } from '@/utils/money'
import { byRole } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { payAtCashier } from '../support/cashier'
import { httpTransport } from '../support/http-transport'
import { mountPage } from '../support/mount'
import { fault, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()
let guide: VirtualGoods
let free: VirtualGoods

beforeEach(async () => {
  await loadMerchant()
  const { result } = await virtualTraderList({ page: 1, pageSize: 20 })
  const paid = result.find(({ price }) => price > 0)
  const gift = result.find(({ price }) => price === 0)
  if (!paid || !gift) throw new Error('nothing is sold, or nothing is free')
  guide = paid
  free = gift
  recorder.clear()
})

const showList = opens('paidContent', PaidList)
const showMine = opens('paidMine', PaidMine)
const showDetail = (id: number | undefined = guide.id) => mountPage('paidDetail', PaidDetail, { id })
const bought = () => recorder.to('/virtualTrader/buy')
const text = async () => (await virtualTraderDetail(guide.id))?.content
const isOpen = () => document.querySelector('.rich-text, taro-rich-text-core') !== null
const payButton = () => `支付 ${formatYuan(guide.price)}`
const close = () => {
  const { merchant } = useSettings.getState()
  useSettings.setState({ merchant: { ...merchant, virtualOpen: false } })
}

describe('the list', () => {
  it('boxes, then names and prices; each opens, and the own ones are one tap away', async () => {
    await slow(shop, '/virtualTrader/list', 150)
    await showList()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees(guide.name)
    await page.tap(guide.name)
    await page.tap('我买的')
    expect(watched.visited).toEqual([
      `/packages/content/paid-detail/index?id=${guide.id}`,
      '/packages/content/paid-mine/index',
    ])
  })

  it('that failed offers to try again; none leads on', async () => {
    await fault(shop, '/virtualTrader/list', 'http-500', 3)
    await showList()
    await page.sees('重新加载')
    await shop.control('/faults', { path: '/virtualTrader/list', kind: 'code', value: 700, times: 1 })
    await page.tap('重新加载')
    await page.sees('还没有上架的内容')
  })

  it('switched off by the merchant, none of the three pages asks for anything', async () => {
    await newShopper(shop)
    close()
    await showList()
    await page.sees('商家没有开放付费内容')
    page.unmount()
    await showDetail()
    await page.sees('商家没有开放付费内容')
    page.unmount()
    await showMine()
    await page.sees('商家没有开放付费内容')
    expect(recorder.requests.filter(({ url }) => url.includes('/virtualTrader/'))).toHaveLength(0)
  })
})

describe('locked', () => {
  it('a visitor is asked to log in', async () => {
    await showDetail()
    await page.sees('登录后查看')
  })

  it('shows what it costs and nothing of the text', async () => {
    await newShopper(shop, { balance: 50 })
    await slow(shop, '/virtualTrader/info', 150)
    await showDetail()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('购买后查看全文')
    expect(isOpen()).toBe(false)
  })

  it('that is gone, or a cut link, leads to the others; that failed offers to try again', async () => {
    await newShopper(shop)
    await showDetail(999)
    await page.sees('没有这个内容')
    page.unmount()
    await fault(shop, '/virtualTrader/info', 'http-500', 3)
    await showDetail()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('购买后查看全文')
  })
})

/** Waits until the wallet has been read: before that nothing can be paid. */
const payable = async (button: string) => {
  await page.sees(button)
  await until(() => byRole('button', button).getAttribute('aria-disabled') !== 'true', 'the wallet')
}

describe('buying', () => {
  it('from the balance: once for two taps, and then it can be read', async () => {
    await newShopper(shop, { balance: 50 })
    await slow(shop, '/virtualTrader/buy', 150)
    await showDetail()
    await payable(payButton())
    await page.tap(/^余额支付/)
    await page.doubleTap(payButton())
    await page.sees('已购买')
    expect(bought()).toEqual([expect.objectContaining({ id: String(guide.id) })])
    expect((await userAmount()).balance).toBe(yuan(5000 - Math.round(guide.price * 100)))
    expect(await text()).toBeTruthy()
    expect(watched.toasts).toContain('购买成功')
  })

  it('a lost answer is looked up and not paid twice', async () => {
    await newShopper(shop, { balance: 50 })
    await showDetail()
    await payable(payButton())
    await page.tap(/^余额支付/)
    await fault(shop, '/virtualTrader/buy', 'drop-after', 1)
    await page.tap(payButton())
    await page.sees('已购买')
    expect(bought()).toHaveLength(1)
    expect((await userAmount()).balance).toBe(yuan(5000 - Math.round(guide.price * 100)))
  })

  it('with WeChat: the server spends the money on it, and the content says so', async () => {
    await newShopper(shop)
    await showDetail()
    await payable(payButton())
    await page.tap(payButton())
    await payAtCashier(page, formatYuan(guide.price))
    await page.sees('已购买')
    const [asked] = recorder.to('/pay/wx/wxapp')
    expect(JSON.parse(asked?.nextAction ?? '{}')).toEqual({ type: 1, id: guide.id })
    expect(asked?.money).toBe(String(guide.price))
    expect((await userAmount()).balance).toBe(0)
  })

  it('a refusal is said and nothing is bought', async () => {
    await newShopper(shop, { balance: 50 })
    await showDetail()
    await payable(payButton())
    await page.tap(/^余额支付/)
    await shop.control('/faults', { path: '/virtualTrader/buy', kind: 'code', value: 40000, times: 1 })
    await page.tap(payButton())
    await until(() => document.querySelector('.page-paid-detail__notice') !== null)
    expect(await text()).toBeUndefined()
  })
})

describe('free content', () => {
  it('is taken without choosing how to pay', async () => {
    await newShopper(shop)
    await showDetail(free.id)
    await payable('免费领取')
    expect(page.text()).not.toContain('付款方式')
    await page.tap('免费领取')
    await page.sees('已购买')
    expect((await userAmount()).balance).toBe(0)
  })
})

describe('bought', () => {
  it('the text, the attributes and the video are there; hostile HTML runs nothing', async () => {
    await newShopper(shop, { balance: 50 })
    await virtualTraderBuy(guide.id)
    jest.spyOn(window.HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined)
    recorder.through(async (request) => {
      if (request.url.includes('/media/video/detail'))
        return {
          status: 200,
          headers: {},
          body: { code: 0, data: { videoId: 'v', fdMp4: 'https://video.example.com/v.mp4' } },
        }
      if (!request.url.includes('/virtualTrader/info')) return httpTransport(request)
      const content = '<p>正文<script>window.hacked=1</script></p>'
      const jsonObj = { 难度: '入门', videoId: 'v' }
      return { status: 200, headers: {}, body: { code: 0, data: { ...guide, content, jsonObj } } }
    })
    await showDetail()
    await page.sees('已购买')
    await page.sees('入门')
    await until(() => document.body.innerHTML.includes('https://video.example.com/v.mp4'))
    expect(document.body.innerHTML).not.toContain('<script')
    expect(page.text()).not.toContain('videoId')
  })

  it('is listed among the own ones by its name', async () => {
    await newShopper(shop, { balance: 50 })
    await virtualTraderBuy(guide.id)
    await showMine()
    await page.sees(guide.name)
    await page.tap(guide.name)
    expect(watched.visited).toEqual([`/packages/content/paid-detail/index?id=${guide.id}`])
  })

  it('nothing yet leads to the list; that failed offers to try again', async () => {
    await newShopper(shop)
    await fault(shop, '/virtualTrader/buy/logs', 'http-500', 3)
    await showMine()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('还没有买过内容')
    await page.tap('看看有什么')
    expect(watched.visited).toEqual(['/packages/content/paid-list/index'])
  })
})
