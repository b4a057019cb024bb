import { existsSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

import { createSandbox, type Sandbox } from '../../sandbox/src/app'
import { listen } from '../../sandbox/src/http/server'
import { openShop } from '../../test/weapp-host/host'
import { kilo, median, milliseconds, type Part, type Row } from '../table'

const SIZES = [100, 1_000, 10_000]
const TURNS = 25

const READS: readonly (readonly [string, string, Record<string, string>])[] = [
  ['list, page 1', '/demo/shop/goods/list', { page: '1', pageSize: '20' }],
  ['list, a page in the middle', '/demo/shop/goods/list', { page: 'middle', pageSize: '20' }],
  ['list by price', '/demo/shop/goods/list', { page: '1', pageSize: '20', orderBy: 'priceUp' }],
  ['search', '/demo/shop/goods/list', { page: '1', pageSize: '20', k: '奇异果' }],
  ['detail', '/demo/shop/goods/detail', { id: '1001' }],
]

/** Fills the demo shop up to so many goods: copies of its own, each with a name of its own. */
const grow = (sandbox: Sandbox, size: number): void => {
  const { db } = sandbox.shop('demo')
  const have = db.get<{ n: number }>('SELECT count(*) AS n FROM goods')?.n ?? 0
  const columns = db
    .all<{ name: string }>("SELECT name FROM pragma_table_info('goods')")
    .map(({ name }) => name)
    .filter((name) => name !== 'id' && name !== 'name')
  const originals = db.all<{ id: number }>('SELECT id FROM goods WHERE id NOT IN (SELECT goods_id FROM sku)')
  for (let index = have; index < size; index += 1) {
    const from = originals[index % originals.length]
    if (!from) throw new Error('the demo shop has no plain goods')
    db.run(
      `INSERT INTO goods (id, name, ${columns.join(', ')})
       SELECT ?, name || ' ' || ?, ${columns.join(', ')} FROM goods WHERE id = ?`,
      900_000 + index,
      index,
      from.id,
    )
  }
}

const ask = async (sandbox: Sandbox, path: string, fields: Record<string, string>): Promise<number> => {
  const begun = performance.now()
  const form = new URLSearchParams(fields)
  const request = path.endsWith('/list')
    ? new Request(`http://bench${path}`, { method: 'POST', body: form })
    : new Request(`http://bench${path}?${form}`)
  const answer = await sandbox.fetch(request)
  const { code } = (await answer.json()) as { code: number }
  if (code !== 0) throw new Error(`${path} answers ${code}`)
  return performance.now() - begun
}

const timesOf = async (sandbox: Sandbox, size: number): Promise<number[]> => {
  const medians: number[] = []
  for (const [, path, { page, ...fields }] of READS) {
    const asked = page === 'middle' ? String(Math.floor(size / 40)) : page
    const times: number[] = []
    for (let turn = 0; turn < TURNS; turn += 1)
      times.push(await ask(sandbox, path, asked ? { ...fields, page: asked } : fields))
    medians.push(median(times))
  }
  return medians
}

/** Time until a page shows this, and what it has sent to its view by then. */
const openPage = async (port: number, url: string | undefined, wanted: string | RegExp) => {
  const begun = performance.now()
  const host = await openShop({ dist: 'dist/weapp', server: `http://127.0.0.1:${port}`, user: 'demo', url })
  try {
    await host.sees(wanted)
    const time = performance.now() - begun
    await new Promise((done) => setTimeout(done, 1500))
    return { time, bytes: host.traffic().bytes }
  } finally {
    host.close()
  }
}

const column = async (size: number): Promise<string[]> => {
  const sandbox = createSandbox({ db: ':memory:', seed: 'demo' })
  grow(sandbox, size)
  const server = await listen(sandbox.fetch, 0)
  try {
    await timesOf(sandbox, size) // warm
    const reads = (await timesOf(sandbox, size)).map(milliseconds)
    if (!existsSync('dist/weapp/app.json')) return reads
    const home = await openPage(server.port, undefined, '限时秒杀')
    const list = await openPage(server.port, 'packages/goods/list/index', /¥/)
    return [...reads, milliseconds(home.time), kilo(home.bytes), milliseconds(list.time), kilo(list.bytes)]
  } finally {
    await server.close()
    sandbox.close()
  }
}

const measure = async () => {
  const columns: string[][] = []
  for (const size of SIZES) columns.push(await column(size))
  const names = [
    ...READS.map(([name]) => `sandbox: ${name}`),
    'home opens, first screen',
    'home: bytes to its view',
    'list opens',
    'list: bytes to its view',
  ]
  const rows = names
    .slice(0, columns[0]?.length ?? 0)
    .map((name, index): Row => [name, ...columns.map((figures) => figures[index] ?? '')])
  return [{ heads: ['goods in the shop', ...SIZES.map((size) => size.toLocaleString('en'))], rows }]
}

export const growth: Part = { title: 'Growth with the number of goods', measure }
