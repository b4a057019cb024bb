import type { PhoneJourney } from './journey'

const AT_THE_RIVER = { latitude: 30.23764, longitude: 120.17832, accuracy: 20 }
const PICTURE = { tempFilePaths: ['http://tmp/picture.png'] }

/** What belongs to the person: money, addresses, account; and what the shop has around. */
export const ownerJourneys: PhoneJourney[] = [
  {
    name: 'wallet: withdraws, and the question before it is a real one',
    options: { user: 'demo', url: 'packages/wallet/home/index' },
    async run(phone) {
      await phone.tap('提现')
      await phone.arrives('packages/wallet/withdraw/index')
      await phone.fill('提现金额', '12.5')
      await phone.tap('提现 ¥12.50')
      await phone.answer('确认提现')
      await phone.sees('商家审核中')
    },
  },
  {
    name: 'address: out of the position, saved, deleted and taken back',
    options: { user: 'demo', url: 'packages/address/list/index', answers: { getLocation: AT_THE_RIVER } },
    async run(phone) {
      await phone.tap('新建收货地址')
      await phone.tap('定位到当前位置')
      await phone.sees('浙江省 杭州市 上城区')
      await phone.fill('收货人', '吴女士')
      await phone.fill('手机号', '13712345678')
      await phone.fill('详细地址', '望江路 1 号')
      await phone.tap('保存')
      await phone.arrives('packages/address/list/index')
      await phone.sees('吴女士')
    },
  },
  {
    name: 'queue: takes a number and sees where it stands',
    options: { user: 'demo', url: 'packages/queuing/queues/index' },
    async run(phone) {
      await phone.press('夜间取货窗口 取号')
      await phone.tap('确认取号')
      await phone.sees(/您的号 \d+/)
      await phone.tap('取号记录')
      await phone.arrives('packages/queuing/mine/index')
      await phone.sees('夜间取货窗口')
    },
  },
  {
    name: 'map: finds places around, taps one on the map; the shops nearest first',
    options: {
      user: 'demo',
      url: 'packages/map-search/search/index',
      answers: { getLocation: AT_THE_RIVER },
    },
    async run(phone) {
      await phone.tap('打开定位')
      await phone.tap('小区')
      await phone.sees(/找到 \d+ 处/)
      await phone.press(/^marker 1\b/)
      await phone.sees('用作收货地址')
      await phone.open('packages/map-search/shops/index')
      await phone.sees('由近到远')
      await phone.press('滨江江南大道店 设为当前门店')
      await phone.told('当前门店：滨江江南大道店')
    },
  },
  {
    name: 'account: a new nickname and avatar, then dark and large in English and back',
    options: {
      user: 'demo',
      url: 'packages/account/profile/index',
      answers: { chooseAvatar: 'http://tmp/avatar.png' },
    },
    async run(phone) {
      await phone.sees('138****6021')
      await phone.press('更换头像')
      await phone.told('头像已更换')
      await phone.fill('昵称', '早市的常客')
      await phone.tap('保存')
      await phone.told('已保存')
      await phone.open('packages/account/settings/index')
      await phone.tap('English')
      await phone.sees('Text size')
      await phone.tap('Dark')
      await phone.tap('中文')
      await phone.sees('字号')
      await phone.open('pages/mine/index')
      await phone.sees('早市的常客')
    },
  },
  {
    name: 'content: a notice, an article and its comment, feedback with a picture',
    options: { user: 'demo', url: 'packages/content/notices/index', answers: { chooseImage: PICTURE } },
    async run(phone) {
      await phone.tap(/^节日/)
      await phone.arrives('packages/content/notice-detail/index')
      await phone.open('packages/content/feedback/index')
      await phone.fill('您的意见', '早上送来的菜很新鲜，谢谢')
      await phone.press('添加图片')
      await phone.page().locator('.upload-images__tile--done').waitFor()
      await phone.tap('提交')
      await phone.told('已经收到，谢谢')
      await phone.sees('早上送来的菜很新鲜，谢谢')
    },
  },
  {
    name: 'distribution: the team, the commission, the invitation',
    options: { user: 'demo', url: 'packages/distribution/home/index' },
    async run(phone) {
      await phone.tap('我的团队')
      await phone.arrives('packages/distribution/team/index')
      await phone.sees('一级')
      await phone.back()
      await phone.tap('佣金明细')
      await phone.arrives('packages/distribution/commission/index')
      await phone.back()
      await phone.tap('邀请好友')
      await phone.arrives('packages/distribution/invitation/index')
      await phone.sees('邀请')
    },
  },
]
