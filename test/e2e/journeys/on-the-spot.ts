import assert from 'node:assert/strict'
import type { BrowserContextOptions } from 'playwright-core'

import { eventually, type Words } from '../acts'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { logIn } from './steps'

/** Queuing at the counters, looking around on the map, shops nearby. */

const QUEUES = 'packages/queuing/queues/index'
/** Six people are before a new number at this counter, each takes two and a half minutes. */
const FISH = { id: 2, name: '活鱼现杀' }
const BREAD = { id: 4, name: '现烤面包' }
const DEMO = 1001
/** The page reads the numbers again at least every fifteen seconds. */
const NEXT_READING = 25_000

/** Standing in front of a shop, with a browser that may say so. */
const standingAt = (latitude: number, longitude: number): BrowserContextOptions => ({
  geolocation: { latitude, longitude },
  permissions: ['geolocation'],
})

/** The next noon: the counters are open, and the clock has not been turned back. */
const atNoon = async (scene: Scene) => {
  const { now } = await scene.control<{ now: string }>('/clock', {}, 'GET')
  const [hour = 0, minute = 0] = now.slice(11).split(':').map(Number)
  await scene.control('/clock', { advance: ((36 - hour) % 24 || 24) * 3600 - minute * 60 })
}
/** So many minutes after noon, however long what came before has taken. */
const afterNoon = async (scene: Scene, minutes: number) => {
  const { now } = await scene.control<{ now: string }>('/clock', {}, 'GET')
  const [, minute = 0, second = 0] = now.slice(11).split(':').map(Number)
  const advance = (minutes - minute) * 60 - second
  assert.ok(advance > 0, `it is ${now} already`)
  await scene.control('/clock', { advance })
}
const call = (scene: Scene, typeId: number, missed = false) =>
  scene.control('/merchant/call', { typeId, missed })

/** The page reads by itself: nobody loads it again while it stands there. */
const seesInTime = (shopper: Shopper, words: Words) =>
  eventually(async () => {
    await shopper.sees(/^(排队取号|我的号码)$/)
    assert.ok((await shopper.shown(words).count()) > 0, `"${String(words)}" is not there yet`)
  }, NEXT_READING)

/** Notes each sound the page plays. */
const listen = (shopper: Shopper) =>
  shopper.page.addInitScript(() => {
    const played: number[] = []
    Object.assign(window, { played })
    const { start } = AudioBufferSourceNode.prototype
    AudioBufferSourceNode.prototype.start = function (...when) {
      played.push(this.buffer?.duration ?? 0)
      start.apply(this, when)
    }
  })
const played = (shopper: Shopper) =>
  shopper.page.evaluate(() => (window as unknown as { played: number[] }).played)

/** A visitor takes a number: the login comes first, then the question. */
const takeFirstNumber = async (shopper: Shopper) => {
  await shopper.open(QUEUES)
  await shopper.press('button', `${FISH.name} 取号`)
  await shopper.tap('用体验账号登录')
  await shopper.sees(`确认在「${FISH.name}」取号？`)
  await shopper.tap('确认取号')
  await shopper.sees('可以先逛逛，快到时会提醒您')
}

/** How many numbers the demo shopper waits with. */
const waitingNumbers = (scene: Scene): number =>
  scene.shop().db.get<{ n: number }>('SELECT COUNT(*) AS n FROM queue_log WHERE uid = ? AND status = 0', DEMO)
    ?.n ?? 0

const beCalled: Journey = {
  name: 'takes a number, waits while time goes by, is told three ahead, next and called, with a sound',
  async run(scene) {
    await atNoon(scene)
    const shopper = await scene.shopper()
    await listen(shopper)
    await takeFirstNumber(shopper)
    await afterNoon(scene, 8)
    await seesInTime(shopper, '快到您了，请在附近等候')
    assert.match(await shopper.wordsOf('.ticket-card'), /[1-3]前面还有（人）/)
    await afterNoon(scene, 15.5)
    await seesInTime(shopper, '下一位就是您，请到窗口前')
    await call(scene, FISH.id)
    await seesInTime(shopper, '轮到您了，请马上到窗口')
    await eventually(async () => {
      const lengths = await played(shopper)
      assert.ok(
        lengths.some((seconds) => seconds > 1.5),
        `the bell was not heard: ${lengths.join()}`,
      )
    })
  },
}

const passedAndRetaken: Journey = {
  name: 'misses the call, finds the number passed and takes a new one',
  async run(scene) {
    await atNoon(scene)
    const shopper = await scene.shopper()
    await takeFirstNumber(shopper)
    await eventually(async () => {
      if (waitingNumbers(scene) === 0) return
      await call(scene, FISH.id)
      assert.fail('still waiting')
    })
    await call(scene, FISH.id, true)
    await shopper.tap('取号记录')
    await shopper.arrivesAt('packages/queuing/mine')
    await seesInTime(shopper, '这个号已经过了，可以重新取号')
    await shopper.tap('重新取号')
    await shopper.tap('确认取号')
    await shopper.sees('可以先逛逛，快到时会提醒您')
    await shopper.missesSoon('这个号已经过了，可以重新取号')
    assert.equal(waitingNumbers(scene), 1)
  },
}

const twoNumbers: Journey = {
  name: 'waits at two counters at once, and at none twice',
  guarded: true,
  async run(scene) {
    await atNoon(scene)
    const shopper = await scene.shopper()
    await takeFirstNumber(shopper)
    await shopper.press('button', `${BREAD.name} 取号`)
    await shopper.sees(`确认在「${BREAD.name}」取号？`)
    await shopper.tap('再想想')
    assert.equal(waitingNumbers(scene), 1)
    await shopper.press('button', `${BREAD.name} 取号`)
    await shopper.tap('确认取号')
    await eventually(async () => assert.equal(await shopper.page.locator('.ticket-card').count(), 2))
    const again = shopper.page.getByRole('button', { name: `${FISH.name} 排队中` })
    assert.equal(await again.getAttribute('aria-disabled'), 'true')
    await eventually(async () => assert.equal(waitingNumbers(scene), 2))
  },
}

const offline: Journey = {
  name: 'loses the network in the queue, is told so, and knows where it stands as soon as it is back',
  async run(scene) {
    await atNoon(scene)
    const shopper = await scene.shopper()
    await takeFirstNumber(shopper)
    await shopper.context.setOffline(true)
    await shopper.sees('没有网络，显示的是之前的内容')
    await shopper.sees('可以先逛逛，快到时会提醒您')
    await scene.control('/clock', { advance: 8 * 60 })
    // The page goes on trying; what it knew stays.
    await shopper.page.waitForRequest(/queuing\/my/, { timeout: NEXT_READING })
    await shopper.sees('可以先逛逛，快到时会提醒您')
    await shopper.context.setOffline(false)
    await shopper.missesSoon('没有网络，显示的是之前的内容')
    // Sooner than the next reading by the clock would be.
    await eventually(async () => {
      assert.ok((await shopper.shown('快到您了，请在附近等候').count()) > 0)
    }, 6_000)
  },
}

const placeAsAddress: Journey = {
  name: 'looks around from where she stands and has a place written into the address form',
  async run(scene) {
    const shopper = await scene.shopper(standingAt(30.23764, 120.17832))
    await shopper.open('packages/address/list/index')
    await shopper.tap('登录')
    await logIn(shopper)
    await shopper.tap('新建收货地址')
    await shopper.tap('地图选点')
    await shopper.arrivesAt('map-search/search')
    await shopper.tap('小区')
    await shopper.sees(/找到 \d+ 处/)
    await shopper.sees(/步行 \d+ 分钟/)
    const first = shopper.page.locator('.place-row').first()
    const title = await first.locator('.place-row__title').innerText()
    await first.locator('.place-row__press').click()
    await shopper.tap('用作收货地址')
    await shopper.arrivesAt('address/edit')
    await shopper.fieldShows('详细地址', new RegExp(title.slice(0, 4)))
    await shopper.fill('收货人', '林小满')
    await shopper.fill('手机号', '13900001234')
    await shopper.tap('保存')
    await shopper.arrivesAt('address/list')
    await shopper.sees('林小满')
    const token = await shopper.token()
    await eventually(async () => {
      const all = await scene.read<{ linkMan: string; address: string }[]>('/user/shipping-address/list', {
        token,
      })
      assert.ok(all.find(({ linkMan }) => linkMan === '林小满')?.address.includes(title.slice(0, 4)))
    })
  },
}

const refusedPosition: Journey = {
  name: 'keeps her position to herself and still finds places by city',
  async run(scene) {
    const shopper = await scene.shopper()
    await shopper.open('packages/map-search/search/index')
    await shopper.tap('打开定位')
    await shopper.sees('没有拿到位置，先按城市找')
    await shopper.tap('药店')
    await shopper.sees(/找到 \d+ 处/)
    await shopper.press('radio', '杭州市')
    await shopper.fill('城市', '绍兴市')
    await shopper.tap('确定')
    await shopper.sees(/没有找到“药店”|找到 \d+ 处/)
    await shopper.sees('绍兴市')
  },
}

const nearestShop: Journey = {
  name: 'sees the shops nearest first, looks at one and makes it the current one',
  async run(scene) {
    const shopper = await scene.shopper(standingAt(30.20911, 120.21))
    await shopper.open('packages/map-search/shops/index')
    await shopper.sees('由近到远')
    const nearest = shopper.page.locator('.place-row__title').first()
    await eventually(async () => assert.equal(await nearest.innerText(), '滨江江南大道店'))
    await shopper.press('button', '滨江江南大道店 设为当前门店')
    await shopper.sees('当前门店：滨江江南大道店')
    await shopper.page.locator('.place-row__press').first().click()
    await shopper.arrivesAt('map-search/shop')
    await shopper.open()
    await shopper.sees('滨江江南大道店')
  },
}

export const onTheSpotJourneys: Journey[] = [
  beCalled,
  passedAndRetaken,
  twoNumbers,
  offline,
  placeAsAddress,
  refusedPosition,
  nearestShop,
]
