import { createSandbox } from '../../sandbox/src/app'
import { listen } from '../../sandbox/src/http/server'
import { openShop, type HostOptions, type MiniHost } from './host'
import { inWaves } from './waves'

const DIST = 'dist/weapp'

export interface Opening {
  /** Addresses asked for, round by round. */
  waves: string[][]
  /** What was sent to the view. */
  count: number
  bytes: number
  /** Text on the page after the first round and at the end. */
  first: string
  text: string
}

/** A demo shop of its own whose answers come in rounds, and the mini-program opened against it. */
const openScene = async (options: Omit<HostOptions, 'dist' | 'server'>) => {
  const sandbox = createSandbox({ db: ':memory:', seed: 'demo' })
  const rounds = inWaves(sandbox.fetch)
  const server = await listen(rounds.fetch, 0)
  const host = await openShop({ ...options, dist: DIST, server: `http://127.0.0.1:${server.port}` })
  return {
    host,
    rounds,
    async close() {
      host.close()
      await server.close()
      sandbox.close()
    },
  }
}

/** Opens a page as the first of the shop and waits until nothing more is asked for. */
export const weighOpening = async (url?: string, user: string | undefined = 'demo'): Promise<Opening> => {
  const scene = await openScene({ user, url })
  try {
    while (scene.rounds.waves.length < 1) await new Promise((done) => setTimeout(done, 20))
    await new Promise((done) => setTimeout(done, 300))
    const first = scene.host.text()
    await scene.rounds.settled()
    const { count, bytes } = scene.host.traffic()
    return { waves: scene.rounds.waves, count, bytes, first, text: scene.host.text() }
  } finally {
    await scene.close()
  }
}

const quiet = async (host: MiniHost) => {
  let known = -1
  while (host.traffic().count !== known) {
    known = host.traffic().count
    await new Promise((done) => setTimeout(done, 250))
  }
}

/** One tap on the stepper of a cart with a line in it: what was sent to the view until it was still again. */
export const weighStepper = async (): Promise<{ count: number; bytes: number }> => {
  const sandbox = createSandbox({ db: ':memory:', seed: 'demo' })
  const server = await listen(sandbox.fetch, 0)
  const url = 'packages/goods/detail/index?id=1001'
  const host = await openShop({ user: 'demo', url, dist: DIST, server: `http://127.0.0.1:${server.port}` })
  try {
    await host.sees('每 3 自然日限购 4 件')
    await host.tap('加入购物车')
    await host.sees('请选择 大小、包装')
    await host.tap('22–25 粒')
    await host.tap('礼盒')
    await host.sees('已选 22–25 粒 · 礼盒')
    await host.tap('加入购物车')
    await host.go('switchTab', '/pages/cart/index')
    await host.sees('22–25 粒 · 礼盒')
    await quiet(host)
    const before = host.traffic()
    await host.tap('增加一件')
    await quiet(host)
    const after = host.traffic()
    return { count: after.count - before.count, bytes: after.bytes - before.bytes }
  } finally {
    host.close()
    await server.close()
    sandbox.close()
  }
}
