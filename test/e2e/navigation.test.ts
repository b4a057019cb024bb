import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { runJourney, useBrowser, type Journey } from './journey'

const hasteBack: Journey = {
  name: 'who goes back before the next page has come stays where the address says, and can go there again',
  async run(scene) {
    const { page, open, sees } = await scene.shopper()
    await open()
    await sees('限时秒杀')
    await page.waitForLoadState('networkidle')
    const goods = page.getByText('夏黑葡萄 500g').filter({ visible: true }).first()
    const detail = page.locator('.page-goods-detail')

    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/js/*.js', async (route) => {
      await held
      await route.continue()
    })
    await goods.click()
    await page.waitForURL(/goods\/detail/)
    await page.goBack()
    await page.waitForURL((url) => !url.hash.includes('detail'))
    release()
    await page.waitForLoadState('networkidle')
    assert.equal(await detail.count(), 0, 'a page that was left comes up')
    await sees('限时秒杀')

    await goods.click()
    await detail.waitFor()
    await page.goBack()
    await detail.waitFor({ state: 'detached' })
    await sees('限时秒杀')
  },
}

describe('going to and fro on a slow network', () => {
  const browser = useBrowser()
  it(hasteBack.name, async () => {
    await runJourney(browser(), hasteBack)
  })
})
