import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { clean, useMiniProgram } from './support'

describe('every page of app.json, in the real build', () => {
  const program = useMiniProgram()

  for (const user of ['demo', undefined]) {
    it(`opens with and without parameters for ${user ?? 'a visitor'} and throws nothing`, async () => {
      const host = await program.open({ user })
      const visits = Object.values(await program.addresses())
      for (const route of host.routes) {
        const visit = visits.find((address) => address.split('?')[0] === route)
        assert.ok(visit, `${route} is visited`)
        for (const address of new Set([visit, route])) {
          await host.go('reLaunch', `/${address}`)
          await host.shows(address)
          assert.deepEqual(host.errors, [], address)
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
