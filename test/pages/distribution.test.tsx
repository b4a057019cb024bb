import Taro from '@tarojs/taro'

import Apply from '@/packages/distribution/apply'
import Commissions from '@/packages/distribution/commission'
import Home from '@/packages/distribution/home'
import Invitation from '@/packages/distribution/invitation'
import Team from '@/packages/distribution/team'
import { fxApply, fxApplyProgress, fxCommisionLog } from '@/services'
import { inviterOfScene } from '@/stores/attribution'
import { loadMerchant, useSettings } from '@/stores/settings'
import { formatYuan, sumYuan } from '@/utils/money'
import { byRole, input, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { fault, newShopper, slow } from '../support/orders'
import { newPerson } from '../support/people'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const showTeam = opens('distributionTeam', Team)
const showCommissions = opens('distributionCommission', Commissions)
const showInvitation = opens('invitation', Invitation)
const showHome = opens('distribution', Home)
const showApply = opens('distributionApply', Apply)
const APPLY = '/saleDistribution/apply'
const fill = async () => {
  await type(input('姓名'), '林晓')
  await type(input('手机号'), '13800006021')
}

describe('distribution', () => {
  it('PLATFORM: switched off, every page says so and asks nothing', async () => {
    await loginDemo()
    useSettings.setState(({ merchant }) => ({ merchant: { ...merchant, distributionOpen: false } }))
    recorder.clear()
    for (const [name, Page] of [
      ['distribution', Home],
      ['distributionApply', Apply],
      ['distributionTeam', Team],
      ['distributionCommission', Commissions],
      ['invitation', Invitation],
    ] as const) {
      await mountPage(name, Page)
      await page.sees('本店没有开通分销')
      page.unmount()
    }
    expect(recorder.requests.filter(({ url }) => url.includes('saleDistribution'))).toEqual([])
    await showHome()
  })

  it('a visitor is asked to log in', async () => {
    await showHome()
    await page.sees('登录后查看')
  })

  it('who never applied can; who did waits; who was refused reads why and may try again', async () => {
    const { uid } = await newPerson(shop)
    await slow(shop, '/saleDistribution/apply/progress')
    await showHome()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('成为分销商')
    await fxApply('林晓', '13800006021')
    await page.fire('onPullDownRefresh')
    await page.sees('申请正在审核')
    expect(page.text()).toContain('138****6021')
    expect(page.text()).not.toContain('13800006021')
    await shop.control('/merchant/distribution', { uid, agree: false, reason: '资料不全' })
    await page.tap('看看进度')
    await page.sees('原因：资料不全')
    await page.tap('重新申请')
    expect(watched.visited).toEqual(['/packages/distribution/apply/index'])
    await fxApply('林晓', '13800006021')
    await shop.control('/merchant/distribution', { uid, agree: true })
    await page.fire('onPullDownRefresh')
    await page.sees('邀请好友')
  })

  it('a partner sees the team in figures, and the ways on', async () => {
    await loginDemo()
    await showHome()
    await page.sees('一级成员')
    await until(() => document.querySelector('.stats__value')?.textContent === '2')
    await page.tap('佣金明细')
    expect(watched.visited).toEqual(['/packages/distribution/commission/index'])
  })

  it('that fails offers to try again', async () => {
    await loginDemo()
    await fault(shop, '/saleDistribution/apply/progress', 'http-500', 3)
    await showHome()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('一级成员')
  })
})

describe('applying', () => {
  it('what is missing is said in place; sent once by a double tap', async () => {
    await newShopper(shop)
    await showApply()
    await page.sees('提交申请')
    await tap(byRole('button', '提交申请'))
    await page.sees('请填写真实姓名')
    expect(recorder.to(APPLY)).toHaveLength(0)
    await fill()
    await slow(shop, APPLY, 200)
    const button = byRole('button', '提交申请')
    await tap(button)
    await tap(button)
    await until(() => watched.toasts.includes('已提交，等待商家审核'))
    expect(recorder.to(APPLY)).toHaveLength(1)
    expect(await fxApplyProgress()).toMatchObject({ status: 0, name: '林晓' })
    await until(() => watched.visited.includes('/packages/distribution/home/index'))
    await page.sees('已有一份申请在审核')
  })

  it('a lost answer is settled by the progress', async () => {
    await newShopper(shop)
    await showApply()
    await page.sees('提交申请')
    await fill()
    await fault(shop, APPLY, 'drop-after', 1)
    await tap(byRole('button', '提交申请'))
    await until(() => watched.toasts.includes('已提交，等待商家审核'))
    expect(recorder.to(APPLY)).toHaveLength(1)
  })

  it('a partner cannot apply again', async () => {
    await loginDemo()
    await showApply()
    await page.sees('你已经是分销商了')
  })
})

describe('team and commissions', () => {
  it('level 1 and level 2 are apart; phones are masked', async () => {
    await loginDemo()
    await showTeam()
    await page.sees('熊猫不加班')
    expect(page.text()).not.toContain('河坊街小满')
    expect(page.text()).not.toMatch(/1380000700\d/)
    await page.tap('二级')
    await page.sees('河坊街小满')
  })

  it('nobody yet leads to the invitation', async () => {
    const { uid } = await newPerson(shop)
    await fxApply('林晓', '13800006021')
    await shop.control('/merchant/distribution', { uid, agree: true })
    await showTeam({ level: '2' })
    await page.sees('你邀请的人还没有邀请别人')
    await page.tap('去邀请')
    expect(watched.visited).toEqual(['/packages/distribution/invitation/index'])
  })

  it('who is no partner is led to the application', async () => {
    await newShopper(shop)
    await showCommissions()
    await page.sees('成为分销商后才能看')
  })

  it('every commission with its state; the sum is added in fen', async () => {
    await loginDemo()
    await showCommissions()
    await page.sees('已结算')
    const { result } = await fxCommisionLog({ pageSize: 100 })
    const money = result.filter(({ unit }) => unit === 0).map((entry) => entry.money)
    await page.sees(`合计 ${formatYuan(sumYuan(money))}`)
    await tap(byRole('tab', '待结算'))
    await until(() => document.querySelectorAll('.fx-entry .tag--brand').length === 0)
    expect(recorder.to('/saleDistribution/commision/log').some((sent) => sent.isSettlement === 'false')).toBe(
      true,
    )
  })

  it('that fail offer to try again', async () => {
    await loginDemo()
    await fault(shop, '/saleDistribution/commision/log', 'http-500', 3)
    await showCommissions()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('合计')
  })
})

describe('the invitation', () => {
  it('has a code that carries the inviter, and a card to the home page', async () => {
    await loginDemo()
    await showInvitation()
    await page.sees('生成邀请海报')
    const [asked] = recorder.to('/qrcode/wxa/unlimit')
    expect(asked).toMatchObject({ scene: 'inviter_id=1001', page: 'pages/home/index' })
    expect(inviterOfScene(encodeURIComponent(asked?.scene ?? ''))).toBe(1001)
    expect(inviterOfScene('1002,1001')).toBeUndefined()
    expect(inviterOfScene('%')).toBeUndefined()
    expect(await page.fire('onShareAppMessage', {})).toMatchObject({
      path: '/pages/home/index?inviter_id=1001',
    })
  })

  it('makes a poster to keep', async () => {
    await loginDemo()
    const visited = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
    await showInvitation()
    await page.sees('生成邀请海报')
    await page.tap(/^生成邀请海报/)
    expect(visited).toHaveBeenCalledWith({ url: '/packages/goods/poster/index?kind=invitation' })
  })

  it('a code that fails offers to try again', async () => {
    await loginDemo()
    await fault(shop, '/qrcode/wxa/unlimit', 'http-500', 3)
    await showInvitation()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('生成邀请海报')
  })
})
