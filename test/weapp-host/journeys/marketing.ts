import type { PhoneJourney } from './journey'

/** Bargains, groups, coupons, points. */
export const marketingJourneys: PhoneJourney[] = [
  {
    name: 'a bargain is started, cut once and passed on as a card',
    options: { user: 'demo', url: 'packages/kanjia/list/index' },
    async run(phone) {
      await phone.tap(/^秦岭土蜂蜜/)
      await phone.arrives('packages/kanjia/detail/index')
      await phone.tap('发起砍价')
      await phone.tap('自己先砍一刀')
      await phone.sees('这一刀是给自己砍的')
      await phone.tap('好的')
      await phone.tap('邀请好友帮砍')
      await phone.shared(/packages\/kanjia\/detail\/index\?.*kjJoinUid=1001/)
    },
  },
  {
    name: 'a group of neighbours: looks at one, opens an own one, pays',
    options: { user: 'demo', url: 'packages/pingtuan/list/index' },
    async run(phone) {
      await phone.tap(/^黄油可颂/)
      await phone.arrives('packages/pingtuan/detail/index')
      await phone.tap('这团太慢？自己开一个团')
      await phone.tapIn('.sheet', '立即购买')
      await phone.sees('应付')
      await phone.tap('提交订单')
      await phone.tap('余额支付')
      await phone.tap(/^余额支付 ¥/)
      await phone.tap('邀请好友拼团')
      await phone.sees('你已参团，邀请邻居一起买，满员就发货')
      await phone.tap('邀请好友')
      await phone.shared(/packages\/pingtuan\/detail\/index\?.*tuanId=\d+/)
    },
  },
  {
    name: 'claims a coupon with its password and finds it among the own ones',
    options: { user: 'demo', url: 'packages/coupons/centre/index' },
    async run(phone) {
      await phone.press('输口令：水果口令券')
      await phone.fill('口令', '西瓜')
      await phone.tapIn('.sheet', '领取')
      await phone.sees('口令不对，再看看小票或海报')
      await phone.fill('口令', '鲜选')
      await phone.tapIn('.sheet', '领取')
      await phone.told('领到了')
      await phone.tap('我的优惠券')
      await phone.arrives('packages/coupons/mine/index')
      await phone.sees('水果口令券')
    },
  },
  {
    name: 'signs in for today, then turns the wheel',
    options: { user: 'demo', url: 'packages/sign-in/calendar/index' },
    async run(phone) {
      await phone.tap('立即签到')
      await phone.sees('今天已签到，明天再来')
      await phone.open('packages/sign-in/lottery/index?id=1')
      await phone.sees('还有 3 次机会')
      await phone.tap('抽奖')
      await phone.answer('知道了')
      await phone.sees('还有 2 次机会')
    },
  },
]
