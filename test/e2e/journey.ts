import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { chromium, type Browser } from 'playwright-core'

import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs'
import { eventually } from './acts'
import { cartsOf } from './books'
import { openScene, type Scene, type SceneOptions, type Shopper } from './scene'

/** What people do in the shop, from the first tap to what must hold at the end. It gets a shop of its own. */
export interface Journey {
  name: string
  /** Much can be lost on the way: the gate plays it again under each fault, as it does with buying and money. */
  guarded?: true
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

/** How a journey left the shop and the phones of its people. */
export interface Ending {
  books: Record<string, unknown>
  carts: Record<string, string[]>[]
  /** Acts of all its people. */
  acts: number
}

export interface JourneyOptions extends SceneOptions {
  /** Told when the shop is open, before anybody comes. */
  onOpen?: (scene: Scene) => Promise<void>
  /** Told when everybody is done, before anything is compared. */
  onEnd?: (scene: Scene, people: readonly Shopper[]) => Promise<void>
}

/** Words on the screen: a page that lost its content has none. */
const wordsOn = ({ page }: Shopper) => page.evaluate(() => document.body.innerText.trim())

const closeBooks = async (scene: Scene, people: readonly Shopper[]): Promise<Ending> => {
  for (const person of people) {
    assert.deepEqual(person.complaints, [])
    await eventually(async () =>
      assert.ok((await wordsOn(person)).length > 10, `a blank page: ${person.page.url()}`),
    )
  }
  assert.deepEqual((await scene.control<Audit>('/audit', {}, 'GET')).violations, [])
  return {
    books: scene.books(),
    carts: await Promise.all(people.map(cartsOf)),
    acts: people.reduce((sum, person) => sum + person.acts(), 0),
  }
}

/** What was seen when it went wrong, for whoever reads the log. */
const withScreens = async (error: unknown, people: readonly Shopper[]): Promise<Error> => {
  const screens = await Promise.all(
    people.map(async (person, at) => {
      const words = await wordsOn(person).catch(() => '(closed)')
      const complaints = person.complaints.length > 0 ? `\ncomplaints: ${person.complaints.join(' | ')}` : ''
      return `person ${at + 1} at ${person.page.url()} sees: ${words.replace(/\s+/g, ' ').slice(0, 700)}${complaints}`
    }),
  )
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(`${reason}\n${screens.join('\n')}`, { cause: error })
}

/** Runs a journey in a new shop; afterwards nobody's console has complained, no page is blank and the books balance. */
export const runJourney = async (
  browser: Browser,
  journey: Journey,
  options: JourneyOptions = {},
): Promise<Ending> => {
  const scene = await openScene(browser, options)
  const people: Shopper[] = []
  try {
    await options.onOpen?.(scene)
    await journey.run({
      ...scene,
      async shopper(more) {
        const person = await scene.shopper(more)
        people.push(person)
        return person
      },
    })
    await options.onEnd?.(scene, people)
    return await closeBooks(scene, people)
  } catch (error) {
    throw await withScreens(error, people)
  } finally {
    await scene.close()
  }
}

/**
 * A journey on a busy machine may fail for its own reasons: it is played once more, in a new shop. The log tells which
 * and why; what is wrong in the shop fails again.
 */
export const twice = async <T>(name: string, play: () => Promise<T>): Promise<T> => {
  try {
    return await play()
  } catch (error) {
    console.log(`needed 2 tries: ${name}: ${error instanceof Error ? error.message : String(error)}`)
    return play()
  }
}

/** The journeys of one group of pages as tests. */
export const testJourneys = (group: string, journeys: Journey[]) =>
  describe(group, () => {
    const browser = useBrowser()
    for (const journey of journeys)
      it(journey.name, async () => {
        await twice(journey.name, () => runJourney(browser(), journey))
      })
  })
