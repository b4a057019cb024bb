import type { Shop } from '../../shop'
import { insert } from './insert'

const CONFIG: readonly (readonly [key: string, value: string, remark: string])[] = [
  ['mallName', '鲜选集市', '商城名称'],
  ['hot_words', '阳光金奇异果,草莓,鲜牛乳,小黄鱼,可颂,土鸡蛋', '热门搜索词'],
  ['servicePhone', '0571-86040188', '客服电话'],
  ['businessHours', '7:00–21:00', '营业时间'],
  ['share_profile', '家门口的菜场，今早的新鲜', '分享标题'],
  ['recharge_amount_min', '10', '最低充值金额（元）'],
  ['WITHDRAW_MIN', '10', '最低提现金额（元）'],
  ['ALLOW_SELF_COLLECTION', '1', '允许到店自提'],
  ['RECHARGE_OPEN', '1', '开启充值'],
  ['VIRTUAL_OPEN', '1', '开启付费内容'],
  ['DISTRIBUTION_OPEN', '1', '开启分销'],
  ['SHARE_GROUP_SCORE_OPEN', '0', '分享到群得积分'],
  ['needBindMobile', '0', '下单前须绑定手机'],
  ['needIdCheck', '0', '下单前须实名'],
  ['create_order_ext', '', '下单必填的附加信息'],
  ['subscribe_ids', '', '订阅消息模板'],
  ['order_hx_uids', '1002', '可核销订单的店员编号'],
  ['order_auto_close_minutes', '30', '未付款订单自动关闭（分钟）'],
  ['ORDER_CLOSE_MINUTES', '30', '未付款订单自动关闭（分钟）'],
  ['ORDER_CONFIRM_DAYS', '7', '发货后自动收货（天）'],
  ['vipLevel', '1', '后台等级'],
]

/** The merchant's settings; the seed `empty` has nothing else. */
export function seedSettings(shop: Shop): void {
  const date_update = shop.now()
  insert(
    shop.db,
    'config',
    CONFIG.map(([key, value, remark]) => ({ key, value, remark, date_update })),
  )
}

/** What the shop gives: recharges, bills in the shop, points for money. */
export function seedOffers({ db }: Shop): void {
  insert(db, 'recharge_rule', [
    { confine: 10_000, send: 1_000, loop: false },
    { confine: 30_000, send: 4_000, loop: false },
    { confine: 50_000, send: 8_000, loop: true },
  ])
  insert(db, 'bill_discount', [
    { consume: 10_000, discounts: 500, loop: false },
    { consume: 20_000, discounts: 1_500, loop: true },
  ])
  insert(db, 'score_deduction_rule', [{ score: 100, money: 100, loop: true }])
}
