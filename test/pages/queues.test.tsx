import Taro from '@tarojs/taro'

import { shopNow } from '@/lib/clock'
import Mine from '@/packages/queuing/mine'
import Queues from '@/packages/queuing/queues'
import { queuingGet, queuingMy, queuingTypes } from '@/services'
import { dayOf } from '@/utils/date'
import { numberText } from '@/utils/queue'
import { byRole, hasRole, input, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

/** Six people are before a new number at this counter. */
const FISH = 2
const DUMPLINGS = 5

const { shop, page, watched, recorder } = shopForEachTest()
let vibrations: jest.SpyInstance

beforeEach(async () => {
  vibrations = jest.spyOn(Taro, 'vibrateShort').mockResolvedValue({ errMsg: '' })
  await shop.control('/clock', { set: `${dayOf(shopNow())} 12:00:00` })
})

const showQueues = opens('queues', Queues)
const showMine = opens('myNumbers', Mine)
const taken = () => recorder.to('/queuing/get')
const reads = () => recorder.to('/queuing/my').length
const call = (typeId: number, missed = false) => shop.control('/merchant/call', { typeId, missed })
const comeBack = async () => {
  await page.fire('onHide')
  await page.fire('onShow')
}
const queueOf = async (id: number) => {
  const queue = (await queuingTypes()).find((one) => one.id === id)
  if (!queue) throw new Error(`no queue ${id}`)
  return queue
}
/** The newest number in a queue. */
const mineIn = async (id: number) => {
  const [ticket] = await queuingMy(id)
  if (!ticket) throw new Error('there is no number')
  return ticket
}

describe('queues', () => {
  it('say what is served, who waits and how long; closed and full are said and cannot be taken', async () => {
    const fish = await queueOf(FISH)
    const waiting = (fish.numberGet ?? 0) - fish.curNumber
    await showQueues()
    await page.sees(
      `叫到 ${numberText(fish.curNumber)} · 等 ${waiting} 人 · 约 ${Math.ceil(waiting * fish.minitus)} 分钟`,
    )
    await page.sees('今日已约满')
    expect(byRole('button', '手工水饺 已满').getAttribute('aria-disabled')).toBe('true')
    await shop.control('/clock', { set: `${dayOf(shopNow())} 23:30:00` })
    await comeBack()
    await page.sees('开放时间 07:00–21:00')
    expect(hasRole('button', '活鱼现杀 未开放')).toBe(true)
    expect(hasRole('button', '夜间取货窗口 取号')).toBe(true)
  })

  it('boxes first, then failed with retry', async () => {
    await fault(shop, '/queuing/types', 'http-500', 3)
    await showQueues()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees('活鱼现杀')
  })

  it('none at all leads on', async () => {
    await shop.control('/faults', { path: '/queuing/types', kind: 'code', value: 700, times: 1 })
    await showQueues()
    await page.sees('店里现在没有排队')
    await page.tap('去逛逛')
    expect(watched.visited).toEqual(['/pages/home/index'])
  })

  it('a visitor sees them, and asks for nobody’s numbers', async () => {
    await showQueues()
    await page.sees('活鱼现杀')
    expect(reads()).toBe(0)
  })
})

describe('taking a number', () => {
  beforeEach(async () => {
    await newShopper(shop)
  })

  it('PITFALL lists and states: a tap takes nothing before it is confirmed', async () => {
    await showQueues()
    await page.sees('活鱼现杀')
    await tap(byRole('button', '活鱼现杀 取号'))
    await page.sees('确认在「活鱼现杀」取号？')
    expect(taken()).toHaveLength(0)
    await page.tap('再想想')
    expect(document.querySelector('.sheet')).toBeNull()
    expect(taken()).toHaveLength(0)
    expect(await queuingMy()).toEqual([])
  })

  it('takes one for two taps, shows it at once, and offers no second one in the same queue', async () => {
    await slow(shop, '/queuing/get', 150)
    await showQueues()
    await page.sees('活鱼现杀')
    await tap(byRole('button', '活鱼现杀 取号'))
    await page.doubleTap('确认取号')
    await until(() => document.querySelector('.ticket-card') !== null)
    expect(taken()).toEqual([expect.objectContaining({ typeId: String(FISH) })])
    expect(taken()[0]?.mobile).toBeUndefined()
    const { queuingLog, queuingUpType } = await mineIn(FISH)
    expect(document.querySelector('.ticket-card__number')?.textContent).toBe(numberText(queuingLog.number))
    const ahead = queuingLog.number - queuingUpType.curNumber - 1
    expect(document.querySelector('.stats__value')?.textContent).toBe(String(ahead))
    await page.sees(`您的号 ${numberText(queuingLog.number)}`)
    expect(byRole('button', '活鱼现杀 排队中').getAttribute('aria-disabled')).toBe('true')
    await tap(byRole('button', '现烤面包 取号'))
    await page.sees('确认在「现烤面包」取号？')
  })

  it('a phone may be left; a wrong one is said and nothing is sent', async () => {
    await showQueues()
    await page.sees('活鱼现杀')
    await tap(byRole('button', '活鱼现杀 取号'))
    await type(input('手机号'), '1380000')
    await page.tap('确认取号')
    await page.sees('手机号应为 11 位数字')
    expect(taken()).toHaveLength(0)
    await type(input('手机号'), '13800006021')
    await page.tap('确认取号')
    await until(() => taken().length === 1)
    expect(taken()[0]?.mobile).toBe('13800006021')
    await until(() => document.querySelector('.ticket-card') !== null)
  })

  it('what the shop refuses is said, and the list is read again', async () => {
    await showQueues()
    await page.sees('活鱼现杀')
    await tap(byRole('button', '活鱼现杀 取号'))
    await shop.control('/clock', { set: `${dayOf(shopNow())} 22:00:00` })
    await page.tap('确认取号')
    await page.sees('「活鱼现杀」未开放')
    await until(() => hasRole('button', '活鱼现杀 未开放'))
  })

  it('a lost answer is looked up: the number is found and not taken twice', async () => {
    await fault(shop, '/queuing/get', 'drop-after', 1)
    await showQueues()
    await page.sees('活鱼现杀')
    await tap(byRole('button', '活鱼现杀 取号'))
    await page.tap('确认取号')
    await until(() => document.querySelector('.ticket-card') !== null)
    expect(taken()).toHaveLength(1)
    expect(await queuingMy(FISH, 0)).toHaveLength(1)
  })

  it('a full queue takes nobody', async () => {
    await showQueues()
    await page.sees('手工水饺')
    await tap(byRole('button', '手工水饺 已满'))
    expect(document.querySelector('.sheet')).toBeNull()
    await expect(queuingGet(DUMPLINGS)).rejects.toThrow()
  })
})

describe('my numbers', () => {
  it('a visitor is asked to log in', async () => {
    await showMine()
    await page.sees('登录后查看')
    expect(reads()).toBe(0)
  })

  it('boxes, then none yet with the way to the queues', async () => {
    await newShopper(shop)
    await slow(shop, '/queuing/my', 200)
    await showMine()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('还没有取过号')
    await page.tap('去取号')
    expect(watched.visited).toEqual(['/packages/queuing/queues/index'])
  })

  it('that cannot be read offer to try again', async () => {
    await newShopper(shop)
    await queuingGet(FISH)
    await fault(shop, '/queuing/my', 'http-500', 3)
    await showMine()
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees('活鱼现杀')
  })

  it('PITFALL lists and states: numbers refresh on return, and not while hidden', async () => {
    await newShopper(shop)
    await queuingGet(FISH)
    await showMine()
    await page.sees('前面还有')
    const before = Number(document.querySelector('.stats__value')?.textContent)
    await page.fire('onHide')
    const read = reads()
    await call(FISH)
    expect(reads()).toBe(read)
    await page.fire('onShow')
    await until(() => document.querySelector('.stats__value')?.textContent === String(before - 1))
  })

  it('say three ahead, next, your turn and passed once each, with a vibration; then a new number can be taken', async () => {
    await newShopper(shop)
    await queuingGet(FISH)
    await showMine()
    await page.sees('可以先逛逛')
    expect(vibrations).not.toHaveBeenCalled()
    const ahead = Number(document.querySelector('.stats__value')?.textContent)
    const step = async () => {
      await call(FISH)
      await comeBack()
    }
    for (let left = ahead; left > 3; left -= 1) await step()
    await page.sees('快到您了')
    expect(watched.toasts).toEqual(['活鱼现杀：前面还有 3 人'])
    for (let left = 3; left > 0; left -= 1) await step()
    await page.sees('下一位就是您')
    await step()
    await page.sees('轮到您了')
    await comeBack()
    await call(FISH, true)
    await comeBack()
    await page.sees('这个号已经过了')
    expect(watched.toasts).toEqual([
      '活鱼现杀：前面还有 3 人',
      '活鱼现杀：下一位就是您',
      '活鱼现杀：轮到您了',
      '活鱼现杀：已过号，可重新取号',
    ])
    expect(vibrations).toHaveBeenCalledTimes(4)

    await page.tap('重新取号')
    await page.sees('确认在「活鱼现杀」取号？')
    await page.tap('确认取号')
    await page.sees('可以先逛逛')
    expect(await queuingMy(FISH, 0)).toHaveLength(1)
    await page.sees('已过号')
    expect(hasRole('button', '重新取号')).toBe(false)
  })

  it('what was served and what was passed on other days is in the history, and nothing of it can be retaken', async () => {
    await loginDemo()
    await showMine()
    await page.sees('041 号')
    await page.sees('已过号')
    await page.sees('258 号')
    await page.sees('已完成')
    await page.sees('现在没有在排的号')
    expect(hasRole('button', '重新取号')).toBe(false)
  })
})
