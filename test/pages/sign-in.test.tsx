import SignIn from '@/packages/sign-in/calendar'
import { rewardDays, streakOf } from '@/packages/sign-in/calendar/ladder'
import { weeksOf } from '@/packages/sign-in/calendar/month'
import { learnServerTime } from '@/lib/clock'
import { scoreSign, scoreSignLogs, userAmount } from '@/services'
import { loadMerchant, useSettings } from '@/stores/settings'
import { byRole, hasRole, tap } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const show = opens('signIn', SignIn)
const setClock = (set: string) => shop.control('/clock', { set })
const days = () => document.querySelector('.sign-head__days')?.textContent
const sent = () => recorder.to('/score/sign')
const lit = () => document.querySelectorAll('.sign-day--on').length

describe('the daily check-in', () => {
  it('a visitor is asked to log in', async () => {
    await show()
    await page.sees('登录后查看')
  })

  it('boxes, then the streak, what today is worth, the ladder and the points', async () => {
    await loginDemo()
    await slow(shop, '/score/sign/logs')
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('立即签到')
    await page.sees('第 30 天')
    expect(days()).toBe('5')
    expect(page.text()).toContain('今天签到得 +10 积分')
    expect(page.text()).toContain('明天满 7 天得 +50')
    await page.sees('1280')
  })

  it('is made once by a double tap, and the page shows what it gave', async () => {
    await loginDemo()
    await show()
    await page.sees('立即签到')
    await slow(shop, '/score/sign', 200)
    const button = byRole('button', '立即签到')
    await tap(button)
    await tap(button)
    await page.sees('今天已签到，明天再来')
    await until(() => days() === '6')
    expect(sent()).toHaveLength(1)
    expect(watched.toasts).toContain('签到成功，连续 6 天，+10 积分')
    expect(await userAmount()).toMatchObject({ score: 1290 })
    expect(hasRole('button', '立即签到')).toBe(false)
  })

  it('a repeat (10000), made elsewhere meanwhile, is harmless and said', async () => {
    await loginDemo()
    await show()
    await page.sees('立即签到')
    await scoreSign()
    await tap(byRole('button', '立即签到'))
    await page.sees('今天已签到，明天再来')
    expect(watched.toasts).toEqual(['今天已经签过到了'])
    expect(await userAmount()).toMatchObject({ score: 1290 })
  })

  it('a lost answer is settled by today’s record', async () => {
    await newShopper(shop)
    await show()
    await page.sees('立即签到')
    await fault(shop, '/score/sign', 'drop-after', 1)
    await tap(byRole('button', '立即签到'))
    await page.sees('今天已签到')
    expect(sent()).toHaveLength(1)
    expect(watched.toasts).toEqual(['签到成功，连续 1 天，+10 积分'])
  })

  it('the streak goes on over the end of a month, and a missed day begins anew', async () => {
    await setClock('2031-01-30 07:00:00')
    await newShopper(shop)
    for (const day of ['2031-01-30', '2031-01-31', '2031-02-01']) {
      await setClock(`${day} 08:00:00`)
      await scoreSign()
    }
    await show()
    await page.sees('今天已签到')
    expect(days()).toBe('3')
    await page.sees('2031 年 2 月')
    await until(() => lit() === 1)
    await tap(byRole('button', '上个月'))
    await page.sees('2031 年 1 月')
    await until(() => lit() === 2)
    page.unmount()
    await setClock('2031-02-03 08:00:00')
    await scoreSignLogs({ page: 1, pageSize: 1 })
    const again = await show()
    await again.sees('立即签到')
    expect(days()).toBe('0')
  })

  it('PITFALL time zone: the month is the shop’s, also where the phone’s clock stands elsewhere', async () => {
    await setClock('2031-03-01 08:00:00')
    await newShopper(shop)
    learnServerTime(Date.parse('2031-02-28T23:59:00+08:00'))
    await show()
    await page.sees('2031 年 3 月')
    await tap(byRole('button', '立即签到'))
    await until(() => lit() === 1, 'today on the calendar')
  })

  it('a record of days that fails offers to try again', async () => {
    await loginDemo()
    await fault(shop, '/score/sign/logs', 'http-500', 6)
    await show()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('立即签到')
  })

  it('PLATFORM: opening a shared card rewards nobody while the merchant has it switched off', async () => {
    await loginDemo()
    await show({ inviter_id: '1002' })
    await page.sees('立即签到')
    expect(useSettings.getState().merchant.shareGroupScoreOpen).toBe(false)
    expect(recorder.to('/score/share/wxa/group')).toHaveLength(0)
  })
})

describe('the calendar', () => {
  it('weeks begin on Monday, also in a leap February', () => {
    const weeks = weeksOf('2032-02')
    expect(weeks[0]?.[6]).toBe('2032-02-01')
    expect(weeks.flat().filter(Boolean)).toHaveLength(29)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  it('a streak counts to yesterday while today is open, and to nothing after a gap', () => {
    const log = { id: 1, uid: 1, continuous: 9, dateAdd: '2031-02-28 23:59:59' }
    expect(streakOf(log, '2031-02-28')).toEqual({ days: 9, signedToday: true })
    expect(streakOf(log, '2031-03-01')).toEqual({ days: 9, signedToday: false })
    expect(streakOf(log, '2031-03-02')).toEqual({ days: 0, signedToday: false })
  })

  it('rewards stand on the days they come if no day is missed', () => {
    const steps = [
      { day: 1, score: 10 },
      { day: 7, score: 50 },
    ]
    expect([...rewardDays(steps, { days: 6, signedToday: true }, '2031-01-31')]).toEqual([['2031-02-01', 50]])
    expect([...rewardDays(steps, { days: 5, signedToday: false }, '2031-01-31')]).toEqual([
      ['2031-02-01', 50],
    ])
  })
})
