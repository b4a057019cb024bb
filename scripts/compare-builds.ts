// Both builds of the shop side by side, each page with the same parameters: mini-program left, browser right.
// npm run build:weapp:sandbox && npm run build:h5:sandbox
// node --import tsx scripts/compare-builds.ts FOLDER [--height N] [--width N] [--theme dark] [PAGE …]
import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'

import { openScene } from '../test/e2e/scene'
import { enter, visit } from '../test/e2e/visiting'
import { settled } from '../test/weapp-host/view/figures'
import { openBench, type Bench } from '../test/weapp-host/view/measure'

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

const openH5 = async (browser: Browser, { width, height, theme }: Look) => {
  const scene = await openScene(browser)
  const shopper = await scene.shopper({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    colorScheme: theme,
  })
  await enter(shopper)
  return {
    async take(address: string): Promise<Buffer> {
      await visit(shopper, address)
      await shopper.page.waitForTimeout(300) // pictures
      return shopper.page.screenshot()
    },
    close: () => scene.close(),
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
