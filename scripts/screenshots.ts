// Takes the pictures of docs/screenshots: one sheet a group of pages, as the demo shopper sees them.
// npm run build:h5:sandbox, then node --import tsx scripts/screenshots.ts [sheet …]
import { mkdir } from 'node:fs/promises'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

import type { RouteName } from '../src/routes'
import { addressesOf } from '../test/support/visits'
import { browserFlags, findBrowser } from './find-browser.mjs'
import { serveShop } from './serve'

const FOLDER = 'docs/screenshots'
const WIDTH = 375
const HEIGHT = 812
/** Phones of a sheet are drawn at this width, CSS pixels. */
const DRAWN = 232

interface Sheet {
  name: string
  shots: Shot[]
  /** As the shopper set it; Chinese and light when left out. */
  settings?: { language?: 'en'; theme?: 'dark' }
}

/** A page by its name, or a scene: the steps that lead to it. */
type Shot = RouteName | ((page: Page, open: Open) => Promise<void>)
type Open = (address: string) => Promise<void>

const tap = (page: Page, text: string | RegExp) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).last().click()

const chosen = async (page: Page, open: Open) => {
  await open('packages/goods/detail/index?id=1001')
  await tap(page, '立即购买')
  await tap(page, '22–25 粒')
  await tap(page, '礼盒')
}

const atCheckout = async (page: Page, open: Open) => {
  await chosen(page, open)
  await page.locator('.sheet').getByText('立即购买', { exact: true }).click()
  await page.getByText('提交订单', { exact: true }).waitFor()
}

const atPayment = async (page: Page, open: Open) => {
  await atCheckout(page, open)
  await tap(page, '提交订单')
  await page.getByText('支付订单', { exact: true }).waitFor()
}

const filledCart = async (page: Page, open: Open) => {
  for (const [id, choice] of [
    [1001, ['22–25 粒', '礼盒']],
    [1002, []],
    [1103, []],
  ] as const) {
    await open(`packages/goods/detail/index?id=${id}`)
    await tap(page, '加入购物车')
    for (const value of choice) await tap(page, value)
    const sheet = page.locator('.sheet')
    if ((await sheet.count()) > 0) await sheet.getByText('加入购物车', { exact: true }).click()
    await sheet.waitFor({ state: 'detached' })
  }
  await open('pages/cart/index')
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

const settled = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelectorAll('.skeleton-box').length === 0)
  await page.waitForFunction(() =>
    Array.from(document.images).every((image) => {
      const { left, right, top, bottom } = image.getBoundingClientRect()
      const seen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
      return image.complete || !seen
    }),
  )
}

const login = async (page: Page, open: Open) => {
  await open('packages/account/login/index')
  await tap(page, '用体验账号登录')
  await page.getByText('每日签到').waitFor()
}

const choose = (page: Page, settings: Sheet['settings'] = {}) =>
  page.evaluate((d) => localStorage.setItem('shop.settings', JSON.stringify({ data: { v: 1, d } })), {
    theme: 'light',
    language: 'zh',
    ...settings,
  })

/** The pictures of a sheet, as PNG. */
const take = async (context: BrowserContext, base: string, { shots, settings }: Sheet) => {
  const addresses = await addressesOf(`${base}/demo`)
  const page = await context.newPage()
  const open: Open = async (address) => {
    await page.goto('about:blank')
    await page.goto(`${base}/#/${address}`)
    await settled(page)
  }
  await login(page, open)
  await choose(page, settings)
  const pictures: Buffer[] = []
  for (const shot of shots) {
    if (typeof shot === 'string') await open(addresses[shot])
    else await shot(page, open)
    await settled(page)
    pictures.push(await page.screenshot())
  }
  await page.close()
  return pictures
}

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
  const server = await serveShop({ dist: 'dist/h5', db: ':memory:', seed: 'demo', port: 0 })
  const base = `http://127.0.0.1:${server.port}`
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
  await mkdir(FOLDER, { recursive: true })
  for (const sheet of sheets) {
    if (wanted.length > 0 && !wanted.includes(sheet.name)) continue
    const context = await browser.newContext({
      viewport: { width: WIDTH, height: HEIGHT },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    })
    const path = `${FOLDER}/${sheet.name}.jpg`
    await compose(browser, await take(context, base, sheet), path)
    await context.close()
    console.log(path)
  }
  await browser.close()
  await server.close()
}

void main()
