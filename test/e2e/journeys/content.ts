import assert from 'node:assert/strict'

import { htmlNodes } from '../../../src/utils/html-nodes'
import { textOf } from '../../support/harmless'
import { allInjections } from '../../support/injections'
import { eventually } from '../acts'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { answer, insist, LOOK, post } from './friends'
import { balanceOf, logIn } from './steps'

/** Reading, saying something to it, telling the shop something, and paying for what is worth it. */

/** One white point. */
const PHOTO = {
  name: 'box.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  ),
}

interface Guide {
  id: number
  name: string
  price: number
}

/** What is for sale, the cheapest that costs something first. */
const guides = (scene: Scene): Promise<Guide[]> =>
  insist(async () => {
    const { result } = await post<{ result: (Guide & { status: number })[] }>(
      scene,
      '/virtualTrader/list',
      {},
    )
    return result
      .filter(({ price, status }) => price > 0 && status === 0)
      .sort((one, other) => one.price - other.price)
  })

const openGuide = async (shopper: Shopper, name: string) => {
  await shopper.open('packages/content/paid-list/index')
  await shopper.tap(name)
  await shopper.arrivesAt('content/paid-detail')
}

const fromBalance: Journey = {
  name: 'buys a guide from the balance, reads it and finds it among her own',
  guarded: true,
  async run(scene) {
    const [guide] = await guides(scene)
    assert.ok(guide)
    const shopper = await scene.shopper()
    await openGuide(shopper, guide.name)
    await shopper.tap('去登录')
    await logIn(shopper)
    await shopper.sees('购买后查看全文')
    const before = await balanceOf(scene, shopper)
    await shopper.tap(/^余额支付/)
    await shopper.tap(/^支付 ¥/)
    await shopper.sees('已购买')
    await shopper.missesSoon('购买后查看全文')
    await eventually(async () =>
      assert.equal(
        Math.round((before - (await balanceOf(scene, shopper))) * 100),
        Math.round(guide.price * 100),
      ),
    )
    assert.ok((await shopper.page.locator('.rich-text').innerText()).length > 20)
    await shopper.open('packages/content/paid-mine/index')
    await shopper.tap(guide.name)
    await shopper.sees('已购买')
  },
}

const byWechat: Journey = {
  name: 'cancels the payment of a guide, keeps it locked, then pays with WeChat and reads it',
  async run(scene) {
    const guide = (await guides(scene))[1]
    assert.ok(guide)
    const shopper = await scene.shopper()
    await openGuide(shopper, guide.name)
    await shopper.tap('去登录')
    await logIn(shopper)
    await shopper.tap('微信支付')
    await shopper.tap(/^支付 ¥/)
    await shopper.tap('用户取消')
    await shopper.tap(/^取消支付/)
    await shopper.sees('已取消，没有扣款')
    await shopper.sees('购买后查看全文')
    await shopper.tap(/^支付 ¥/)
    await shopper.tap('支付成功')
    await shopper.tap(/^确认支付/)
    await shopper.sees('已购买')
  },
}

/** Waits until exactly one comment says this. */
const published = async (shopper: Shopper, words: string) => {
  const said = shopper.page.locator('.comment-item__text', { hasText: words }).filter({ visible: true })
  await eventually(async () => assert.equal(await said.count(), 1))
  return shopper.page.locator('.comment-item', { has: said }).last()
}

const comment: Journey = {
  name: 'reads an article, logs in to say something to it, and is answered by somebody else',
  async run(scene) {
    const shopper = await scene.shopper()
    await shopper.open('packages/content/articles/index')
    await shopper.tap('五分钟番茄炒蛋：先炒蛋还是先炒番茄？')
    await shopper.sees('蛋液里加一勺水')
    await shopper.fill('写评论', '照着做了一次，盐真的要最后放')
    await shopper.tap('发表')
    await logIn(shopper)
    const own = await published(shopper, '照着做了一次')
    await shopper.page.reload()
    await shopper.sees('蛋液里加一勺水')
    await published(shopper, '照着做了一次')
    await own.getByText('回复', { exact: true }).click()
    await shopper.sees(/^回复 /)
    await shopper.fill('写评论', '再补一句：糖也别多')
    await shopper.tap('发表')
    await published(shopper, '再补一句：糖也别多')
    await published(shopper, '照着做了一次')
  },
}

const feedback: Journey = {
  name: 'sends feedback with a photo, finds both in her own list and deletes it again',
  async run(scene) {
    const shopper = await scene.shopper()
    await shopper.open('packages/content/feedback/index')
    await shopper.tap('去登录')
    await logIn(shopper)
    shopper.carries(PHOTO)
    await shopper.tap('添加图片')
    await shopper.sees('1/6')
    await eventually(async () =>
      assert.equal(await shopper.page.locator('.upload-images__tile--done').count(), 1),
    )
    await shopper.fill('您的意见', '冰袋漏水，外盒都软了')
    await shopper.tap('提交')
    const all = shopper.page.locator('.past-item').filter({ visible: true })
    const own = all.filter({ hasText: '冰袋漏水' })
    await eventually(async () => {
      assert.equal(await own.locator('.past-item__picture').count(), 1)
      const width = await own.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)
      assert.equal(width, 1, 'the photo did not come back')
    })
    await shopper.sees('冰袋回收很好')
    await eventually(async () => {
      assert.ok((await all.count()) > 0, 'nothing is listed')
      if ((await own.count()) === 0) return
      await own.getByText('删除', { exact: true }).click({ timeout: LOOK })
      await shopper.shown('删除这条反馈？').waitFor({ timeout: LOOK })
      await answer(shopper, '删除')
      await own.waitFor({ state: 'detached', timeout: LOOK })
    })
    await shopper.page.reload()
    await shopper.sees('冰袋回收很好')
    assert.equal(await own.count(), 0)
  },
}

const ends = (html: string) => /后面的话$/.test(textOf(htmlNodes(`${html}<p>后面的话</p>`)))

/** All strings but those that swallow what comes after them, as a comment that never ends, or that a database cuts. */
const HOSTILE = allInjections
  .filter((html) => !html.includes('\u0000'))
  .reduce((before, html) => {
    const text = `${before}<br>${html}`
    return ends(text) ? text : before
  }, '')

const hostileArticle: Journey = {
  name: 'opens an article full of injected markup: nothing runs, and its own words are there',
  async run(scene) {
    const { db } = scene.shop()
    db.run('UPDATE cms_article SET content = ? WHERE id = 1', `<p>前面的话</p>${HOSTILE}<p>后面的话</p>`)
    assert.ok(HOSTILE.length > 10_000)
    const shopper = await scene.shopper()
    const dialogs: string[] = []
    const foreign: string[] = []
    shopper.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    shopper.page.on('request', (request) => {
      if (/evil\.test/.test(request.url()) && request.resourceType() !== 'image') foreign.push(request.url())
    })
    await shopper.open('packages/content/article-detail/index?id=1')
    await shopper.sees('前面的话')
    await shopper.sees('后面的话')
    for (const one of await shopper.page.locator('.rich-text *').all())
      for (const event of ['click', 'focus', 'mouseover']) await one.dispatchEvent(event)
    assert.deepEqual(dialogs, [])
    assert.deepEqual(foreign, [])
    const handlers = await shopper.page
      .locator('.rich-text *')
      .evaluateAll(
        (all) =>
          all.filter(({ attributes }) => [...attributes].some(({ name }) => /^on|href/.test(name))).length,
      )
    assert.equal(handlers, 0)
    assert.match(shopper.page.url(), /article-detail/)
  },
}

export const contentJourneys: Journey[] = [fromBalance, byWechat, comment, feedback, hostileArticle]
