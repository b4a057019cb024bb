// Takes the pictures of docs/screenshots: npm run build:h5:sandbox, then node --import tsx scripts/screenshots.ts
import { mkdir } from 'node:fs/promises'
import { chromium, type Page } from 'playwright-core'

import { browserFlags, findBrowser } from './find-browser.mjs'
import { serveShop } from './serve'

const FOLDER = 'docs/screenshots'

const take = async (page: Page, name: string) => {
  await page.waitForTimeout(900)
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  console.log(`${FOLDER}/${name}.png`)
}
const tap = (page: Page, text: string | RegExp) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).last().click()

const main = async () => {
  const server = await serveShop({ dist: 'dist/h5', db: ':memory:', seed: 'demo', port: 0 })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 1.5,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  const open = (path: string) => page.goto(`http://127.0.0.1:${server.port}/#/${path}`)
  await mkdir(FOLDER, { recursive: true })
  await open('pages/home/index')
  await take(page, 'home')
  await open('packages/goods/detail/index?id=1001')
  await tap(page, '立即购买')
  await tap(page, '22–25 粒')
  await tap(page, '礼盒')
  await take(page, 'sku')
  await tap(page, '立即购买')
  await tap(page, '用体验账号登录')
  await page.locator('.sheet').waitFor({ state: 'detached' })
  await take(page, 'checkout')
  await open('packages/order/list/index')
  await take(page, 'orders')
  await browser.close()
  await server.close()
}

void main()
