import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { clean, useMiniProgram } from './support'

/** Parameters that a page cannot do without. */
const samples: Record<string, string> = {
  'packages/goods/detail/index': 'id=1001',
  'packages/goods/reviews/index': 'id=1001',
  'packages/goods/list/index': 'keyword=%E8%8B%B9%E6%9E%9C',
  'packages/order/checkout/index': 'draft=none',
  'packages/order/pay-result/index': 'orderIds=1',
  'packages/order/detail/index': 'id=1',
  'packages/kanjia/detail/index': 'goodsId=1015&kjid=1',
  'packages/pingtuan/detail/index': 'goodsId=1103&tuanId=2',
  'packages/content/notice-detail/index': 'id=1',
  'packages/content/page/index': 'key=about',
}

describe('every page of app.json, in the real build', () => {
  const program = useMiniProgram()

  for (const user of ['demo', undefined]) {
    it(`opens with and without parameters for ${user ?? 'a visitor'} and throws nothing`, async () => {
      const host = await program.open({ user })
      for (const route of host.routes) {
        for (const query of new Set([samples[route] ?? '', ''])) {
          await host.go('reLaunch', `/${route}?${query}`)
          await host.shows(`${route}?${query}`)
          assert.deepEqual(host.errors, [], `${route}?${query}`)
        }
      }
      clean(host)
    })
  }

  it('has no page that the route table does not name', async () => {
    const host = await program.open()
    assert.ok(host.routes.includes('pages/home/index'))
    assert.equal(new Set(host.routes).size, host.routes.length)
  })
})
