import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { chromium, type Browser } from 'playwright-core'

import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs'
import { openScene, type Scene, type Shopper } from './scene'

/** What people do in the shop, from the first tap to what must hold at the end. It gets a shop of its own. */
export interface Journey {
  name: string
  run(scene: Scene): Promise<void>
}

/** The browser of one test file, started before its tests and closed after them. */
export const useBrowser = (): (() => Browser) => {
  let browser: Browser
  before(async () => {
    assert.ok(existsSync('dist/h5/index.html'), 'run npm run build:h5:sandbox first')
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
  })
  after(() => browser.close())
  return () => browser
}

interface Audit {
  ok: boolean
  violations: unknown[]
}

/** Runs a journey in a new shop; afterwards nobody's console has complained and the shop's books balance. */
export const runJourney = async (browser: Browser, journey: Journey, options: { patient?: boolean } = {}) => {
  const scene = await openScene(browser, options)
  const people: Shopper[] = []
  try {
    await journey.run({
      ...scene,
      async shopper(more) {
        const person = await scene.shopper(more)
        people.push(person)
        return person
      },
    })
    for (const { complaints } of people) assert.deepEqual(complaints, [])
    assert.deepEqual((await scene.control<Audit>('/audit', {}, 'GET')).violations, [])
  } finally {
    await scene.close()
  }
}

/** The journeys of one group of pages as tests. */
export const testJourneys = (group: string, journeys: Journey[]) =>
  describe(group, () => {
    const browser = useBrowser()
    for (const journey of journeys) it(journey.name, () => runJourney(browser(), journey))
  })
