// What an endless list of 1,000 goods costs while it is scrolled to its end: elements in the page, bytes for each
// page that is appended. In a browser (dist/h5) and in the mini-program (dist/weapp, drawn by test/weapp-host/view).
import { chromium, type Browser, type Frame } from 'playwright-core'

import type { Shop } from '../../sandbox/src/shop'
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs'
import { inScene } from '../../test/e2e/scene'
import { openBench } from '../../test/weapp-host/view/measure'
import type { Part, Row, Table } from '../table'

const GOODS = 1_000
const PAGES = GOODS / 20
const CATEGORY = 9_000
const LIST = `packages/goods/list/index?categoryId=${CATEGORY}`
const PATIENCE = 20_000

interface Step {
  elements: number
  bytes: number
}

interface Measured {
  steps: Step[]
  blank: number
}

/** Copies of what the demo shop sells, in a category of their own. */
const fill = (shop: Shop): void => {
  const { db } = shop
  const columns = db
    .all<{ name: string }>("SELECT name FROM pragma_table_info('goods')")
    .map(({ name }) => name)
    .filter((name) => !['id', 'category_id', 'name'].includes(name))
    .join(', ')
  const models = db.all<{ id: number }>('SELECT id FROM goods WHERE status = 0 AND day_price = 0')
  shop.tx(() => {
    db.run(
      'INSERT INTO category (id, name, date_add) VALUES (?, ?, ?)',
      ...[CATEGORY, '一千种商品', shop.now()],
    )
    for (let i = 0; i < GOODS; i += 1) {
      db.run(
        `INSERT INTO goods (category_id, name, ${columns}) SELECT ?, ? || name, ${columns} FROM goods WHERE id = ?`,
        ...[CATEGORY, `${i + 1} 号 `, models[i % models.length]?.id ?? 0],
      )
    }
  })
}

const until = async (met: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  const end = Date.now() + PATIENCE
  while (!(await met())) {
    if (Date.now() > end) throw new Error(`${what} did not come`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

/** Waits until a figure has not changed for a quarter of a second. */
const atRest = async (figure: () => number | Promise<number>): Promise<number> => {
  let last = await figure()
  let since = Date.now()
  await until(async () => {
    const now = await figure()
    if (now !== last) since = Date.now()
    last = now
    return Date.now() - since > 250
  }, 'rest')
  return last
}

const countElements = (): number => document.querySelectorAll('*').length

/** As a thumb does: over some screens, then to the end. Runs in the page. */
const toEnd = async (): Promise<void> => {
  const frame = [...document.querySelectorAll('.taro_page')].pop() ?? document.documentElement
  for (const screens of [2, 0]) {
    frame.scrollTop = frame.scrollHeight - (screens + 1) * innerHeight
    await new Promise((resolve) => setTimeout(resolve, 120))
  }
  frame.scrollTop = frame.scrollHeight
}

/** Stops on the way back to the top; at each something must be in the middle of the window. */
const STOPS = 25

/** Where the window looks at nothing, of the stops on the way back. Runs in the page. */
const goBack = async (stops: number): Promise<number> => {
  const frame = [...document.querySelectorAll('.taro_page')].pop() ?? document.documentElement
  const [length, step] = [frame.scrollHeight, frame.scrollHeight / stops]
  let blank = 0
  for (let stop = stops - 1; stop >= 0; stop -= 1) {
    frame.scrollTop = stop * step
    const end = performance.now() + 1_000
    let looksAtGoods = false
    while (!looksAtGoods && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      looksAtGoods = [0.4, 0.5, 0.6].some((part) =>
        document.elementFromPoint(innerWidth / 4, innerHeight * part)?.closest('.goods-card'),
      )
    }
    if (!looksAtGoods) blank += 1
  }
  // Empty boxes have the height of what they stand for: the list is as long as it was.
  return Math.abs(frame.scrollHeight - length) > 2 ? stops : blank
}

const inBrowser = (browser: Browser): Promise<Measured> =>
  inScene(browser, async (scene) => {
    fill(scene.shop())
    const shopper = await scene.shopper()
    const sizes: number[] = []
    shopper.page.on('response', async (response) => {
      if (!response.url().includes('/goods/list') || response.request().method() === 'OPTIONS') return
      sizes.push((await response.body()).length)
    })
    const steps: Step[] = []
    await shopper.open(LIST)
    for (let page = 1; page <= PAGES; page += 1) {
      await until(() => sizes.length >= page, `page ${page}`)
      const elements = await atRest(() => shopper.page.evaluate(countElements))
      steps.push({ elements, bytes: sizes[page - 1] ?? 0 })
      await shopper.page.evaluate(toEnd)
    }
    await shopper.sees('到底了')
    return { steps, blank: await shopper.page.evaluate(goBack, STOPS) }
  })

const inMiniProgram = async (browser: Browser): Promise<Measured> => {
  const bench = await openBench(browser)
  try {
    fill(bench.shop())
    const phone = await bench.phone({ user: 'demo', url: LIST })
    const view = async (): Promise<Frame> => {
      const frame = await (await phone.page().locator('body').elementHandle())?.ownerFrame()
      if (!frame) throw new Error('no page is open')
      return frame
    }
    const sent = () => phone.host.traffic().bytes
    const asked = () => phone.host.requests.filter(({ path }) => path.includes('/goods/list')).length
    const steps: Step[] = []
    let before = 0
    await phone.sees('1 号')
    for (let page = 1; page <= PAGES; page += 1) {
      await until(() => asked() >= page, `page ${page}`)
      await atRest(sent)
      const elements = await atRest(async () => (await view()).evaluate(countElements))
      steps.push({ elements, bytes: sent() - before })
      before = sent()
      await (await view()).evaluate(toEnd)
    }
    await phone.sees('到底了')
    return { steps, blank: await (await view()).evaluate(goBack, STOPS) }
  } finally {
    await bench.close()
  }
}

const SHOWN = [1, 2, 5, 10, 25, 50]

const table = (what: string, bytesOf: string, { steps, blank }: Measured): Table => ({
  heads: [what, 'elements', bytesOf],
  rows: SHOWN.flatMap((page): Row[] => {
    const step = steps[page - 1]
    return step ? [[`page ${page}`, step.elements.toLocaleString('en'), step.bytes.toLocaleString('en')]] : []
  }),
  note: `Back to the top with ${STOPS} stops: ${blank} of them blank.`,
})

const measure = async (): Promise<Table[]> => {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
  try {
    return [
      table('H5, 1,000 goods', 'bytes of the answer', await inBrowser(browser)),
      table('mini-program, 1,000 goods', 'bytes of setData', await inMiniProgram(browser)),
    ]
  } finally {
    await browser.close()
  }
}

export const longLists: Part = { title: 'Long lists', measure }
