import type { PhoneJourney } from './journey'
import { payFromBalance } from '../steps'

const KIWI = 'packages/goods/detail/index?id=1001'

/** From the goods to the order: main package, goods, order. */
export const buyingJourneys: PhoneJourney[] = [
  {
    name: 'home → goods → SKU → cart → checkout → balance → order',
    options: { user: 'demo' },
    async run(phone) {
      await phone.sees('限时秒杀')
      await phone.tab('分类')
      await phone.sees('新西兰阳光金奇异果')
      await phone.tap(/^新西兰阳光金奇异果/)
      await phone.arrives('packages/goods/detail/index')
      await phone.sees('每 3 自然日限购 4 件')
      await phone.tap('加入购物车')
      await phone.tapIn('.sheet', '22–25 粒')
      await phone.tapIn('.sheet', '礼盒')
      await phone.sees('已选 22–25 粒 · 礼盒')
      await phone.tapIn('.sheet', '加入购物车')
      await phone.back()
      await phone.tab('购物车')
      await phone.sees('22–25 粒 · 礼盒')
      await phone.tap(/^结算/)
      await phone.arrives('packages/order/checkout/index')
      await phone.sees('望江路 188 号 春江花园 6 幢 1202')
      await phone.tap('提交订单')
      await payFromBalance(phone)
      await phone.tap('查看订单')
      await phone.arrives('packages/order/detail/index')
      await phone.sees('待发货')
    },
  },
  {
    name: 'searches, filters what is found, keeps a favourite',
    options: { user: 'demo', url: 'packages/goods/search/index' },
    async run(phone) {
      await phone.tap('草莓')
      await phone.arrives('packages/goods/list/index')
      await phone.tap(/^丹东 99 红颜草莓/)
      await phone.arrives('packages/goods/detail/index')
      await phone.tap('收藏')
      await phone.sees('已收藏')
      await phone.open('packages/goods/favourites/index')
      await phone.sees('丹东 99 红颜草莓')
    },
  },
  {
    name: 'a visitor of WeChat agrees, is registered and goes on',
    options: { user: 'newcomer', url: KIWI },
    async run(phone) {
      await phone.tap('收藏')
      await phone.sees('微信一键登录')
      await phone.press(/^我已阅读并同意/)
      await phone.tap('微信一键登录')
      await phone.sees('已收藏')
    },
  },
  {
    name: 'after the sale: a refund is asked for, the merchant agrees',
    options: { user: 'demo', url: 'packages/goods/detail/index?id=1002' },
    async run(phone, bench) {
      await phone.tap('立即购买')
      await phone.tapIn('.sheet', '立即购买')
      await phone.sees('应付')
      await phone.tap('提交订单')
      await phone.tap('余额支付')
      await phone.tap(/^余额支付 ¥/)
      await phone.sees('支付成功')
      await phone.tap('查看订单')
      await phone.tap('申请售后')
      await phone.tap('不想要了')
      await phone.tap('提交申请')
      await phone.sees('等待店家处理')
      const orderId = Number(bench.shop().db.get<{ id: number }>('SELECT max(id) AS id FROM orders')?.id)
      await bench.control('/merchant/refund', { orderId, agree: true })
      await phone.pullDown()
      await phone.sees('售后已完成')
    },
  },
]
