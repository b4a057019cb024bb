import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildSync } from 'esbuild'

import { allInjections, injections } from '../support/injections'
import type {} from './injections-page'
import { useBrowser } from './journey'

const HOME = 'http://shop.test/'

const pageScript = () =>
  buildSync({ entryPoints: ['test/e2e/injections-page.ts'], bundle: true, write: false, format: 'iife' })
    .outputFiles[0]?.text ?? ''

describe('PITFALL injection: the corpus in a browser', () => {
  const browser = useBrowser()

  /** Puts the strings on an empty page and touches what is there. */
  const show = async (strings: readonly string[], plain: boolean) => {
    const page = await browser().newPage()
    const asked: string[] = []
    await page.route('**/*', (route) => {
      const request = route.request()
      if (request.url() === HOME)
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' })
      asked.push(`${request.resourceType()} ${request.url()}`)
      return route.abort()
    })
    await page.goto(HOME)
    await page.addScriptTag({ content: pageScript() })
    for (const [index, html] of strings.entries())
      await page.evaluate(
        ([at, text, raw]) => window.put(at as number, text as string, raw as boolean),
        [index, html, plain],
      )
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
    await page.evaluate(() => window.touchEverything())
    return {
      page,
      asked,
      ran: (await page.evaluate(() => window.ran)).map((index) => strings[index]),
      leftovers: await page.evaluate(() => window.leftovers()),
    }
  }

  it('runs nothing, asks for nothing but pictures and leaves no handler, read once or twice', async () => {
    const { page, asked, ran, leftovers } = await show(allInjections, false)
    assert.deepEqual(ran, [])
    assert.deepEqual(leftovers, [])
    const others = asked.filter((request) => !/^image https?:/.test(request))
    assert.deepEqual(others, [])
    assert.equal(await page.locator('style, link, meta, base, form, iframe, svg, object, embed').count(), 0)
    assert.equal(page.url(), HOME)
    await page.close()
  })

  it('would run if it were not sanitised: what is checked above can fail', async () => {
    const { page, ran, leftovers } = await show(injections['event handlers'] ?? [], true)
    assert.ok(ran.length > 20, `${ran.length} ran`)
    assert.ok(leftovers.length > 40, `${leftovers.length} leftovers`)
    await page.close()
  })
})
