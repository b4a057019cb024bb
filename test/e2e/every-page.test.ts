import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'

import { addressesOf } from '../support/visits'
import { useBrowser } from './journey'
import { layoutFaults } from './layout'
import { openScene, type Scene, type Shopper } from './scene'
import { choose, enter, settled, visit, type Settings } from './visiting'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One way to look at the shop: a phone and what its owner set. */
interface Look extends Settings {
  name: string
  width: number
  logged?: boolean
}

const looks: Look[] = [
  { name: '375 wide, light', width: 375, language: 'zh', theme: 'light', textScale: 1 },
  {
    name: '320 wide, dark, English, text 1.4 times',
    width: 320,
    language: 'en',
    theme: 'dark',
    textScale: 1.4,
  },
  { name: '430 wide, dark, text 1.4 times', width: 430, language: 'zh', theme: 'dark', textScale: 1.4 },
  {
    name: '375 wide, light, English, a visitor',
    width: 375,
    language: 'en',
    theme: 'light',
    textScale: 1,
    logged: false,
  },
]

interface Violation {
  id: string
  impact: string
  nodes: { target: string[] }[]
}

/** Violations of the WCAG 2.1 rules (A and AA) that axe calls serious or critical. */
const seriousViolations = async ({ page }: Shopper): Promise<string[]> => {
  await page.evaluate(axe)
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] }).then((r) => r.violations)`,
  )) as Violation[]
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

/** Looks at a whole page, so that what comes with scrolling has come. */
const lookDown = async ({ page }: Shopper) => {
  await page.mouse.move(100, 400)
  await page.mouse.wheel(0, 4_000)
  await settled(page)
}

describe('every page', { concurrency: 2 }, () => {
  const browser = useBrowser()

  for (const look of looks) {
    describe(look.name, () => {
      let scene: Scene
      let shopper: Shopper
      let addresses: Record<string, string>

      before(async () => {
        scene = await openScene(browser())
        const phone: BrowserContextOptions = { viewport: { width: look.width, height: 812 } }
        shopper = await scene.shopper(phone)
        if (look.logged === false) await shopper.open()
        else await enter(shopper)
        const { language, theme, textScale } = look
        await choose(shopper.page, { language, theme, textScale })
        addresses = await addressesOf(`${scene.base}/demo`)
      })
      after(() => scene.close())

      it('nothing is cut, overlaps or leaves the screen; no serious violation of accessibility', async () => {
        const faults: string[] = []
        for (const [name, address] of Object.entries(addresses)) {
          await visit(shopper, address)
          await lookDown(shopper)
          // the compiler wraps named functions in this helper, which a page does not have
          await shopper.page.evaluate('globalThis.__name = (f) => f')
          const found = [
            ...(await shopper.page.evaluate(layoutFaults)),
            ...(await seriousViolations(shopper)),
          ]
          faults.push(...found.map((fault) => `${name}: ${fault}`))
        }
        assert.equal(faults.length, 0, `\n${faults.join('\n')}`)
        assert.deepEqual(shopper.complaints, [])
      })
    })
  }
})
