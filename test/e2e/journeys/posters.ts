import assert from 'node:assert/strict'

import { eventually } from '../acts'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { logIn, STRAWBERRIES } from './steps'

const DEMO = 1001
/** Dots; the poster is three for each of its units. */
const WIDTH = 1020

interface Code {
  page: string
  scene: string
}

/** Where the only code of a page leads, as WeChat would open it: its text is encoded once. */
const codeOf = (scene: Scene, page: string): string => {
  const codes = scene.shop().db.all<Code>('SELECT page, scene FROM wxa_qrcode WHERE page = ?', page)
  assert.equal(codes.length, 1, `codes of ${page}`)
  const [text = ''] = codes.map((code) => code.scene)
  assert.ok(text.length <= 32, text)
  return `${page}?scene=${encodeURIComponent(text)}`
}

const keptInviter = (shopper: Shopper) =>
  shopper.page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('shop.inviter') ?? '{}') as { data?: { d?: number } }
    return kept.data?.d
  })

/** The middle of the goods’ picture and the code, in dots from the left and from the top (below 0: from the foot). */
const SQUARES = [
  { left: 260, top: 420, size: 500 },
  { left: WIDTH - 48 - 324, top: -48 - 324, size: 324 },
]

/** How wide the finished poster is, and which share of each square is not as light as paper. */
const posterOf = async (shopper: Shopper) => {
  const picture = shopper.page.locator('.poster__paper img').filter({ visible: true })
  await picture.waitFor()
  return picture.evaluate(async (shown, squares) => {
    const image = new Image()
    image.src = (shown as HTMLImageElement).src
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.width, height: image.height })
    const brush = canvas.getContext('2d')
    if (!brush) throw new Error('no canvas')
    brush.drawImage(image, 0, 0)
    const ink = squares.map(({ left, top, size }) => {
      const { data } = brush.getImageData(left, top < 0 ? image.height + top : top, size, size)
      let dark = 0
      for (let at = 0; at < data.length; at += 4) if (Math.min(...data.slice(at, at + 3)) < 200) dark += 1
      return dark / (size * size)
    })
    return { width: image.width, ink }
  }, SQUARES)
}

const isDrawn = async (shopper: Shopper) => {
  const {
    width,
    ink: [picture = 0, code = 0],
  } = await posterOf(shopper)
  assert.equal(width, WIDTH)
  assert.ok(picture > 0.1, `the goods’ picture is missing: ${picture}`)
  assert.ok(code > 0.1 && code < 0.7, `the code is missing: ${code}`)
}

/** Pictures come from another origin, as from a merchant's picture store. */
const movePictures = (scene: Scene) => {
  const { port } = new URL(scene.base)
  const { changes } = scene
    .shop()
    .db.run(
      "UPDATE goods SET pic = replace(pic, '@base@', ?) WHERE pic LIKE '@base@%'",
      `http://localhost:${port}`,
    )
  assert.ok(changes > 0, 'no picture has moved')
}

export const posterJourneys: Journey[] = [
  {
    name: 'goods become a poster, which is kept; its code brings a friend to the goods, logged out, who knows who invited',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open('packages/distribution/home/index')
      await shopper.tap('去登录')
      await logIn(shopper)
      await shopper.open(STRAWBERRIES)
      await shopper.tap('分享')
      await shopper.tap('生成海报')
      await shopper.sees('长按海报也能保存或转发')
      await isDrawn(shopper)
      const download = shopper.page.waitForEvent('download')
      await shopper.tap('保存图片')
      assert.match((await download).suggestedFilename(), /^丹东 99 红颜草莓.*\.jpg$/)
      await shopper.sees('海报已保存')

      const friend = await scene.shopper()
      await friend.open(codeOf(scene, 'packages/goods/detail/index'))
      await friend.sees(/丹东 99 红颜草莓/)
      await eventually(async () => assert.equal(await keptInviter(friend), DEMO))
    },
  },
  {
    name: 'a poster of pictures from another origin, seen before without being meant to be drawn',
    async run(scene) {
      movePictures(scene)
      const shopper = await scene.shopper()
      await shopper.open('packages/goods/list/index?keyword=%E4%B8%B9%E4%B8%9C')
      await shopper.sees(/丹东 99 红颜草莓/)
      await shopper.quiet()
      await shopper.open('packages/goods/poster/index?kind=goods&goodsId=1002')
      await shopper.sees('长按海报也能保存或转发')
      await isDrawn(shopper)
      assert.equal(await shopper.shown(/海报里没有放图/).count(), 0)
    },
  },
  {
    name: 'a bargain’s poster brings a friend to whose bargain it is',
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open('packages/distribution/home/index')
      await shopper.tap('去登录')
      await logIn(shopper)
      await shopper.open('packages/kanjia/detail/index?goodsId=1015')
      await shopper.sees('现在只要')
      await shopper.tap('海报')
      await shopper.sees('长按海报也能保存或转发')
      await isDrawn(shopper)
      const friend = await scene.shopper()
      await friend.open(codeOf(scene, 'packages/kanjia/detail/index'))
      await friend.sees('春江林女士 的砍价，现在只要')
      await friend.sees('帮 TA 砍一刀')
      await eventually(async () => assert.equal(await keptInviter(friend), DEMO))
    },
  },
]
