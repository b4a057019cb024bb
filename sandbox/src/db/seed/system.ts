import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { insert } from './insert'
import { at } from './moment'

const BANNERS = [
  { title: '夏日鲜果节', pic: 'banner-summer', goods: 1009, type: 'index' },
  { title: '阳光金奇异果，邀友砍价', pic: 'banner-kiwi', goods: 1001, type: 'index' },
  { title: '东海开渔', pic: 'banner-sea', goods: 1303, type: 'index' },
  { title: '下午四点出炉', pic: 'banner-bakery', goods: 1402, type: 'index' },
  { title: '周三鲜花日', pic: 'banner-flower', goods: 1705, type: 'index' },
  { title: '周末去地里', pic: 'banner-farm', goods: 1711, type: 'weekend' },
] as const

const html = (...paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('')

const NOTICES = [
  {
    title: '节日当天 7:00–21:00 照常配送，礼盒请提前一天下单',
    days: -1,
    content: html(
      '节日当天望江路店、江南大道店照常营业，7:00 开门，21:00 关门。',
      '水果礼盒、蛋糕需要备货，请提前一天下单；当天的时段约满为止。',
      '骑手节日也在路上，如果晚到几分钟，请多包涵。',
    ),
  },
  {
    title: '望江路店冷柜改造，周二上午自提请走东门',
    days: -6,
    content: html('周二 7:00–11:00 冷柜换新，自提柜移到东门服务台，11:00 后恢复。', '外送不受影响。'),
  },
  {
    title: '会员日：每月 18 日积分双倍',
    days: -12,
    content: html(
      '每月 18 日在任意门店或小程序下单，确认收货后积分双倍到账。',
      '积分可以抵现，100 积分抵 1 元。',
    ),
  },
  {
    title: '外卖袋换成可降解的了',
    days: -30,
    content: html('从本月起，所有外送订单使用玉米淀粉袋。冰袋可以交给骑手带回，三个换一根葱。'),
  },
] as const

const PARTNERS = [
  {
    title: '富阳田野农场',
    pic: 'partner-farm',
    url: 'https://example.com/farm',
    remark: '小青菜、番茄、周末采摘',
  },
  { title: '望江牧场', pic: 'partner-ranch', url: 'https://example.com/ranch', remark: '当日鲜牛乳' },
  {
    title: '舟山沈家门渔港',
    pic: 'partner-port',
    url: 'https://example.com/port',
    remark: '小黄鱼、带鱼、梭子蟹',
  },
  {
    title: '晋宁花农合作社',
    pic: 'partner-flower',
    url: 'https://example.com/flower',
    remark: '周三、周六鲜切花',
  },
  { title: '翁家山茶厂', pic: 'partner-tea', url: 'https://example.com/tea', remark: '群体种龙井' },
] as const

export function seedSystem(shop: Shop): void {
  const { db } = shop
  const date_add = at(shop, -25, '09:00:00')
  insert(
    db,
    'banner',
    BANNERS.map(({ title, pic: name, goods, type }, i) => ({
      id: i + 1,
      title,
      pic_url: pic(name),
      business_id: goods,
      type,
      paixu: i + 1,
      date_add,
    })),
  )
  insert(
    db,
    'notice',
    NOTICES.map(({ title, days, content }, i) => ({
      id: NOTICES.length - i,
      title,
      content,
      date_add: at(shop, days, '08:30:00'),
    })),
  )
  insert(
    db,
    'friendly_partner',
    PARTNERS.map(({ title, pic: name, url, remark }, i) => ({
      id: i + 1,
      type: 'supplier',
      title,
      pic_url: pic(name),
      link_url: url,
      remark,
      paixu: i + 1,
      date_add,
    })),
  )
}
