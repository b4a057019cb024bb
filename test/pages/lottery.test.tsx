import Lottery from '@/packages/sign-in/lottery'
import { words as couponWords } from '@/packages/coupons/parts/words'
import { words } from '@/packages/sign-in/lottery/messages'
import { fieldOf, middleOf, restAt } from '@/packages/sign-in/lottery/angles'
import { luckyInfoJoin, luckyInfoJoinLogs } from '@/services'
import { byRole, hasRole, tap } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { fault, slow } from '../support/orders'
import { whenAsked } from '../support/people'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

const show = (id = '1') => mountPage('lottery', Lottery, id ? { id } : {})
const JOIN = '/luckyInfo/join'
const joined = () => recorder.to(JOIN)
const spin = () => tap(byRole('button', '抽奖'))
const resting = () => until(() => hasRole('button', '抽奖'), 'the rest of the wheel')

describe('the wheel', () => {
  it('has as many fields as there are prizes, and shows what others have won', async () => {
    await slow(shop, '/luckyInfo/info/v2')
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('下班抽一抽')
    expect(document.querySelectorAll('.wheel__field')).toHaveLength(8)
    await page.sees('会员 **')
    expect(page.text()).toContain('登录后看还有几次机会')
  })

  it('takes one try by a double tap, stops, says the result and counts down', async () => {
    await loginDemo()
    await show()
    await page.sees('还有 3 次机会')
    const button = byRole('button', '抽奖')
    await tap(button)
    await tap(button)
    await until(() => watched.questions.length === 1, 'the result')
    expect(['抽中了', '这次没抽中']).toContain(watched.questions[0])
    expect(joined()).toHaveLength(1)
    await page.sees('还有 2 次机会')
    await resting()
    await page.tap('我的记录')
    const [log] = (await luckyInfoJoinLogs({ lid: 1, uid: 1001 })).result
    await page.sees(log?.prizeName ?? '?')
  })

  it('a visitor who logs in to spin sees the try counted and among his own', async () => {
    await show()
    await page.sees('登录后看还有几次机会')
    const close = whenAsked(loginDemo)
    await spin()
    await until(() => watched.questions.length === 1, 'the result')
    close()
    await page.sees('还有 2 次机会')
  })

  it('PITFALLS: always stops, also when the answer fails, and says why', async () => {
    await loginDemo()
    await show()
    await page.sees('还有 3 次机会')
    await fault(shop, JOIN, 'http-500', 1)
    await spin()
    await until(() => watched.toasts.length > 0, 'the reason')
    await resting()
    expect(watched.questions).toEqual([])
    expect(joined()).toHaveLength(1)
  })

  it('a lost answer is settled by the record of the try: nothing is sent twice', async () => {
    await loginDemo()
    await show()
    await page.sees('还有 3 次机会')
    await fault(shop, JOIN, 'drop-after', 1)
    await spin()
    await until(() => watched.questions.length === 1, 'the result')
    expect(joined()).toHaveLength(1)
    await page.sees('还有 2 次机会')
  })

  it('no tries left, nobody can spin', async () => {
    await loginDemo()
    for (let tries = 0; tries < 3; tries += 1) await luckyInfoJoin(1)
    recorder.clear()
    await show()
    await page.sees('机会已用完')
    await spin()
    expect(joined()).toHaveLength(0)
  })

  it('over, says so', async () => {
    await shop.control('/clock', { advance: 40 * 86_400 })
    await show()
    await page.sees(/活动已结束|下班抽一抽/)
    await page.fire('onPullDownRefresh')
    await page.sees('活动已结束')
  })

  it('that is absent, says so', async () => {
    const absent = await show('999')
    await absent.sees('找不到这个抽奖')
    absent.unmount()
    const none = await show('')
    await none.sees('找不到这个抽奖')
  })

  it('that fails offers to try again', async () => {
    await fault(shop, '/luckyInfo/info/v2', 'http-500', 3)
    const failed = await show()
    await failed.sees('重新加载')
    await failed.tap('重新加载')
    await failed.sees('下班抽一抽')
  })
})

describe('where the wheel comes to rest', () => {
  const prizes = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ goodsId: at === 1 ? -1 : 100 + at, name: `奖 ${at}` }))

  it.each([1, 2, 3, 5, 8, 13])('with %i prizes each field stops below the pointer', (count) => {
    for (let field = 0, from = 0; field < count; field += 1) {
      const rest = restAt(from, field, count)
      expect(rest).toBeGreaterThan(from)
      expect((rest + middleOf(field, count)) % 360).toBeCloseTo(0)
      from = rest
    }
  })

  it('PITFALLS: a prize that is not in the list stops the wheel on the line between two fields', () => {
    const list = prizes(6)
    expect(fieldOf(list, { prizeName: '别的奖', goodsId: 7 })).toBe(-1)
    expect(fieldOf(list, {})).toBe(-1)
    const rest = restAt(123, -1, 6)
    expect(Number.isFinite(rest)).toBe(true)
    expect(rest % 360).toBeCloseTo(0)
  })

  it('nothing won stops on a field that wins nothing, whatever it is called', () => {
    expect(fieldOf(prizes(4), { prizeName: '谢谢', goodsId: -1 })).toBe(1)
    expect(fieldOf([], { prizeName: '谢谢', goodsId: -1 })).toBe(-1)
  })
})

describe('questions', () => {
  it.each([
    ['coupons', couponWords.en.claim],
    ['lottery', words.en],
  ])('%s: browsers take no button of more than eight letters', (_, said) => {
    const buttons = ['look', 'later', 'known', 'no', 'pay', 'paidYes', 'exchangeYes', 'toSign']
    for (const [name, text] of Object.entries(said))
      if (buttons.includes(name)) expect([name, String(text).length <= 8]).toEqual([name, true])
  })
})
