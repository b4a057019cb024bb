// Takes the pictures of docs/screenshots: one sheet a group of pages, as the demo shopper sees them.
// npm run build:h5:sandbox, then node --import tsx scripts/screenshots.ts [sheet …]
import { mkdir } from 'node:fs/promises'
import { chromium, type Browser, type Page } from 'playwright-core'

import type { RouteName } from '../src/routes'
import { putInCart } from '../test/e2e/journeys/order-steps'
import { inScene, type Shopper } from '../test/e2e/scene'
import { choose, enter, settled, visit, type Settings } from '../test/e2e/visiting'
import { addressesOf } from '../test/support/visits'
import { browserFlags, findBrowser } from './find-browser.mjs'

const FOLDER = 'docs/screenshots'
/** Phones of a sheet are drawn at this width, CSS pixels. */
const DRAWN = 232

interface Sheet {
  name: string
  shots: Shot[]
  /** Chinese and light when left out. */
  settings?: Settings
}

/** A page by its name, or a scene: the steps that lead to it. */
type Shot = RouteName | ((shopper: Shopper) => Promise<void>)

const chosen = async (shopper: Shopper) => {
  await visit(shopper, 'packages/goods/detail/index?id=1001')
  await shopper.tap('立即购买')
  await shopper.tap('22–25 粒')
  await shopper.tap('礼盒')
}

const atCheckout = async (shopper: Shopper) => {
  await chosen(shopper)
  await shopper.tapIn('.sheet', '立即购买')
  await shopper.sees('应付')
}

const atPayment = async (shopper: Shopper) => {
  await atCheckout(shopper)
  await shopper.tap('提交订单')
  await shopper.sees('支付订单')
}

const filledCart = async (shopper: Shopper) => {
  for (const [id, choice] of [
    [1001, ['22–25 粒', '礼盒']],
    [1002, []],
    [1103, []],
  ] as const) {
    await putInCart(shopper, `packages/goods/detail/index?id=${id}`, choice)
  }
  await visit(shopper, 'pages/cart/index')
}

const sheets: Sheet[] = [
  { name: 'main', shots: ['home', 'category', filledCart, 'mine'] },
  { name: 'goods', shots: ['goodsDetail', chosen, 'goodsList', 'goodsReviews', 'booking', 'poster'] },
  { name: 'order', shots: [atCheckout, atPayment, 'orderList', 'orderDetail', 'refundApply', 'orderReview'] },
  {
    name: 'kanjia-pingtuan',
    shots: ['kanjiaList', 'kanjiaDetail', 'pingtuanList', 'pingtuanDetail'],
  },
  {
    name: 'coupons-sign-in',
    shots: ['couponCentre', 'couponMine', 'couponDetail', 'signIn', 'points', 'lottery'],
  },
  { name: 'wallet', shots: ['wallet', 'recharge', 'payBill', 'withdraw', 'depositList', 'invoiceApply'] },
  { name: 'address-account', shots: ['addressList', 'addressEdit', 'profile', 'realName', 'settings'] },
  { name: 'on-the-spot', shots: ['queues', 'myNumbers', 'mapSearch', 'shopList', 'shopDetail'] },
  {
    name: 'content',
    shots: ['articles', 'articleDetail', 'paidContent', 'paidDetail', 'feedback', 'partners'],
  },
  {
    name: 'distribution',
    shots: ['distribution', 'distributionTeam', 'distributionCommission', 'invitation'],
  },
  {
    name: 'dark-english',
    shots: ['home', 'goodsDetail', 'orderList', 'couponCentre', 'signIn'],
    settings: { language: 'en', theme: 'dark' },
  },
]

/** The pictures that are on the screen have come, and what slides in has arrived. */
const painted = (page: Page) =>
  page.waitForFunction(() => {
    const isMoving = document
      .getAnimations()
      .some(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations === 1)
    const isPainted = Array.from(document.images).every((image) => {
      const { left, right, top, bottom } = image.getBoundingClientRect()
      const seen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
      return image.complete || !seen
    })
    return isPainted && !isMoving
  })

/** The pictures of a sheet, as PNG. */
const take = (browser: Browser, { shots, settings }: Sheet) =>
  inScene(browser, async (scene) => {
    const addresses = await addressesOf(`${scene.base}/demo`)
    const shopper = await scene.shopper({ deviceScaleFactor: 2 })
    await enter(shopper)
    await choose(shopper.page, settings ?? { language: 'zh', theme: 'light' })
    const pictures: Buffer[] = []
    for (const shot of shots) {
      if (typeof shot === 'string') await visit(shopper, addresses[shot])
      else await shot(shopper)
      await settled(shopper.page)
      await painted(shopper.page)
      pictures.push(await shopper.page.screenshot())
    }
    return pictures
  })

/** Phones side by side on paper. */
const compose = async (browser: Browser, pictures: Buffer[], path: string) => {
  const page = await browser.newPage({ deviceScaleFactor: 1.5 })
  const phones = pictures
    .map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
    .join('')
  await page.setContent(`<style>
    body { margin: 0; background: #e9e8e4 }
    main { display: inline-flex; gap: 16px; padding: 16px }
    img { width: ${DRAWN}px; border-radius: 16px; box-shadow: 0 1px 6px rgb(0 0 0 / 16%) }
  </style><main>${phones}</main>`)
  await page.locator('main').screenshot({ path, type: 'jpeg', quality: 82 })
  await page.close()
}

const main = async () => {
  const wanted = process.argv.slice(2)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
  await mkdir(FOLDER, { recursive: true })
  for (const sheet of sheets) {
    if (wanted.length > 0 && !wanted.includes(sheet.name)) continue
    const path = `${FOLDER}/${sheet.name}.jpg`
    await compose(browser, await take(browser, sheet), path)
    console.log(path)
  }
  await browser.close()
}

void main()
