// Both builds of the shop side by side, each page with the same parameters: mini-program left, browser right.
// npm run build:weapp:sandbox && npm run build:h5:sandbox
// node --import tsx scripts/compare-builds.ts FOLDER [--height N] [--width N] [--theme dark] [PAGE …]
import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'

import { settled } from '../test/weapp-host/view/figures'
import { openBench, type Bench } from '../test/weapp-host/view/measure'
import { serveShop } from './serve'

interface Look {
  width: number
  height: number
  theme: 'light' | 'dark'
}

const takeWeapp = async (bench: Bench, url: string, look: Look): Promise<Buffer> => {
  const phone = await bench.phone({ user: 'demo', url, ...look })
  await settled(phone.host)
  await phone.window.waitForTimeout(300) // pictures
  const picture = await phone.window.screenshot()
  for (const error of phone.host.errors) console.log(`  ${error}`)
  await phone.close()
  return picture
}

const openH5 = async (browser: Browser, look: Look) => {
  const server = await serveShop({ dist: 'dist/h5', db: ':memory:', seed: 'demo', port: 0 })
  const { width, height, theme } = look
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
  })
  const page = await context.newPage()
  const go = async (address: string) => {
    await page.goto('about:blank')
    await page.goto(`http://127.0.0.1:${server.port}/#/${address}`)
  }
  await go('packages/account/login/index')
  await page.getByText('用体验账号登录', { exact: true }).last().tap()
  await page.getByText('用体验账号登录', { exact: true }).last().waitFor({ state: 'hidden' })
  return {
    async take(address: string): Promise<Buffer> {
      await go(address)
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(300)
      return page.screenshot()
    },
    async close() {
      await context.close()
      await server.close()
    },
  }
}

const put = async (sheet: Page, pictures: Buffer[], path: string) => {
  const images = pictures.map(
    (picture) => `<img src="data:image/png;base64,${picture.toString('base64')}" style="width:375px">`,
  )
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:12px;background:#888">${images.join('')}</body>`,
  )
  await sheet.screenshot({ path, fullPage: true })
  console.log(path)
}

const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      width: { type: 'string', default: '375' },
      height: { type: 'string', default: '812' },
      theme: { type: 'string', default: 'light' },
    },
  })
  const [folder, ...names] = positionals
  if (!folder) throw new Error('name a folder for the pictures')
  const theme = values.theme === 'dark' ? 'dark' : 'light'
  const look: Look = { width: Number(values.width), height: Number(values.height), theme }
  await mkdir(folder, { recursive: true })
  const bench = await openBench()
  const h5 = await openH5(bench.browser, look)
  const sheet = await bench.browser.newPage({ viewport: { width: 762, height: 812 } })
  for (const [name, address] of Object.entries(await bench.addresses())) {
    if (names.length > 0 && !names.includes(name)) continue
    const pictures = [await takeWeapp(bench, address, look), await h5.take(address)]
    await put(sheet, pictures, `${folder}/${name}.png`)
  }
  await h5.close()
  await bench.close()
}

void main()
