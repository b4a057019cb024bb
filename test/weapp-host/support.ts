import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before } from 'node:test'

import { createSandbox, type Sandbox } from '../../sandbox/src/app'
import { listen, type Listening } from '../../sandbox/src/http/server'
import { addressesOf } from '../support/visits'
import { openShop, type HostOptions, type MiniHost } from './host'

const DIST = 'dist/weapp'

/** A sandbox for one test file and the mini-programs opened against it. */
export const useMiniProgram = () => {
  let sandbox: Sandbox
  let server: Listening
  let hosts: MiniHost[] = []
  before(async () => {
    assert.ok(existsSync(`${DIST}/app.json`), 'run npm run build:weapp:sandbox first')
    sandbox = createSandbox({ db: ':memory:', seed: 'demo' })
    server = await listen(sandbox.fetch, 0)
  })
  after(async () => {
    hosts.forEach((host) => host.close())
    await server.close()
    sandbox.close()
  })
  return {
    /** Opens the shop; what it wrote to the error console fails the test through `clean`. */
    async open(options: Omit<HostOptions, 'dist' | 'server'> = {}): Promise<MiniHost> {
      const host = await openShop({ ...options, dist: DIST, server: `http://127.0.0.1:${server.port}` })
      hosts = [...hosts, host]
      return host
    },
    shop: () => sandbox.shop('demo'),
    /** A visit to each page, with parameters under which the demo shopper finds something. */
    addresses: () => addressesOf(`http://127.0.0.1:${server.port}/demo`),
  }
}

/** No script error, no API of WeChat that the host does not know. */
export const clean = (host: MiniHost): void => {
  assert.deepEqual(host.errors, [])
  assert.deepEqual([...host.unknownApis], [])
}
