import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'

import { useBrowser } from './journey'
import { inScene } from './scene'

interface Budget {
  h5: { homeScriptsGzip: number }
}

describe('the weight of the H5 shop', () => {
  const browser = useBrowser()

  it('the home page loads no more scripts than its budget, gzip', async () => {
    const budget = (JSON.parse(readFileSync('config/package-sizes.json', 'utf8')) as Budget).h5
      .homeScriptsGzip
    const bytes = await inScene(browser(), async (scene) => {
      const { page, open } = await scene.shopper()
      const bodies: Promise<Buffer>[] = []
      page.on('response', (response) => {
        if (/\.js(\?|$)/.test(response.url())) bodies.push(response.body())
      })
      await open()
      await page.getByText('限时秒杀').first().waitFor()
      await page.waitForLoadState('networkidle')
      return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0)
    })
    console.log(`h5 home page scripts: ${(bytes / 1000).toFixed(1)} KB gzip of ${budget / 1000} KB`)
    assert.ok(bytes > 0 && bytes <= budget, `${bytes} bytes`)
  })

  const early = [
    ['home page', '', '/demo/banner/list?type=index', '限时秒杀'],
    ['goods detail', 'packages/goods/detail/index?id=1001', '/demo/shop/goods/detail?id=1001', '加入购物车'],
  ] as const
  for (const [name, path, first, shown] of early)
    it(`the ${name} asks first for what it shows first, and once`, async () => {
      const asked = await inScene(browser(), async (scene) => {
        const { page, open } = await scene.shopper()
        const urls: string[] = []
        page.on('request', (request) => urls.push(request.url().slice(scene.base.length)))
        await open(path)
        await page.getByText(shown).first().waitFor()
        await page.waitForLoadState('networkidle')
        return urls
      })
      const calls = asked.filter((url) => url.startsWith('/demo/'))
      assert.equal(calls[0], first, calls.join('\n'))
      assert.equal(calls.filter((url) => url === first).length, 1, calls.join('\n'))
    })
})
