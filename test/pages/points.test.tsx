import Points from '@/packages/sign-in/points'
import { fetchCoupons, scoreLogs, userAmount } from '@/services'
import { loadMerchant, useSettings } from '@/stores/settings'
import { byRole, input, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, newShopper } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const show = opens('points', Points)
const scores = () =>
  [...document.querySelectorAll('.points-log__score')].map(({ textContent }) => textContent ?? '')
const redeem = async (number: string) => {
  await type(input('号码'), number)
  await tap(byRole('button', '兑换'))
}

describe('points', () => {
  it('a visitor is asked to log in', async () => {
    await show()
    await page.sees('登录后查看')
  })

  it('what the user has, how points come, and every entry', async () => {
    await loginDemo()
    await show()
    await page.sees('1280')
    await page.sees('连续签到 7 天')
    await until(() => scores().length > 3)
    expect(scores().some((score) => score.startsWith('+'))).toBe(true)
  })

  it('in and out are apart', async () => {
    await loginDemo()
    await fetchCoupons({ id: 8 })
    await show({ tab: 'out' })
    await until(() => scores().length > 0)
    expect(scores().every((score) => score.startsWith('−'))).toBe(true)
    await page.tap('获得')
    await until(() => scores().length > 0 && scores().every((score) => score.startsWith('+')))
    expect(recorder.to('/score/logs').map(({ behavior }) => behavior)).toEqual(
      expect.arrayContaining(['0', '1']),
    )
  })

  it('nothing yet leads to the check-in', async () => {
    await newShopper(shop)
    await show({ tab: 'out' })
    await page.sees('还没有用过积分')
  })

  it('a log that fails offers to try again, and the rest stays', async () => {
    await loginDemo()
    await fault(shop, '/score/logs', 'http-500', 3)
    await show()
    await page.sees('重新加载')
    await page.sees('1280')
    await page.tap('重新加载')
    await until(() => scores().length > 0)
  })

  it('a ticket becomes points once; wrong and used numbers (700) are said in place', async () => {
    await newShopper(shop)
    const { score = 0 } = await userAmount()
    await show()
    await page.sees('积分券兑换')
    await tap(byRole('button', '兑换'))
    await page.sees('请输入积分券号码')
    await redeem('NO-SUCH')
    await page.sees('号码不对，或这张积分券已经用过')
    await redeem('XXJS-2046-1001')
    await until(() => watched.toasts.includes('兑换成功，+100 积分'))
    await redeem('XXJS-2046-1001')
    await page.sees('号码不对，或这张积分券已经用过')
    expect(await userAmount()).toMatchObject({ score: score + 100 })
    expect((await scoreLogs({ behavior: 0 })).result[0]).toMatchObject({ score: 100 })
  })

  it('PLATFORM: no reward for sharing is offered unless the merchant switched it on', async () => {
    await loginDemo()
    await show()
    await page.sees('连续签到 7 天')
    expect(page.text()).not.toContain('分享到微信群')
    page.unmount()
    useSettings.setState(({ merchant }) => ({ merchant: { ...merchant, shareGroupScoreOpen: true } }))
    await show()
    await page.sees('群里有人打开卡片，你就得积分')
  })
})
