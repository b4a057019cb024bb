import autocannon from 'autocannon'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'

import { milliseconds, type Part, type Row } from '../table'

const CONNECTIONS = [1, 16, 64]
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** What a shopper's screens ask for. */
const READS: readonly autocannon.Request[] = [
  { method: 'GET', path: '/bench/banner/list' },
  { method: 'GET', path: '/bench/shop/goods/category/all' },
  { method: 'POST', path: '/bench/shop/goods/list', headers: FORM, body: 'page=1&pageSize=20' },
  { method: 'GET', path: '/bench/shop/goods/detail?id=1001' },
  { method: 'GET', path: '/bench/config/values?keys=mallName,hot_words' },
  { method: 'GET', path: '/bench/queuing/types' },
]

const start = async () => {
  const begun = performance.now()
  const flags = ['--import', 'tsx', 'sandbox/src/main.ts', '--port', '0', '--db', ':memory:']
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const listening = performance.now() - begun
  const url = /http:\/\/\S+/.exec(line)?.[0]
  if (!url) throw new Error(`the sandbox says: ${line}`)
  const first = performance.now()
  await (await fetch(new URL('/bench/banner/list', url))).arrayBuffer()
  return { child, url: new URL(url).origin, listening, seeded: performance.now() - first }
}

/** Every answer must be a good one: a shop that refuses quickly is not fast. */
const load = async (
  url: string,
  connections: number,
  requests: readonly autocannon.Request[],
  seconds: number,
) => {
  let refused = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: requests.map((request) => ({
      ...request,
      onResponse: (status, body) => {
        if (status !== 200 || !body.startsWith('{"code":0')) refused += 1
      },
    })),
  })
  if (refused + result.errors + result.timeouts > 0)
    throw new Error(`${refused} refused, ${result.errors} failed, ${result.timeouts} too late`)
  return result
}

const rowOf = (name: string, { requests, latency }: autocannon.Result): Row => [
  name,
  Math.round(requests.average).toLocaleString('en'),
  milliseconds(latency.average),
  milliseconds(latency.p99),
]

const measure = async () => {
  const { child, url, listening, seeded } = await start()
  try {
    await load(url, 16, READS, 1) // warm
    const rows: Row[] = []
    for (const connections of CONNECTIONS)
      rows.push(rowOf(`all reads in turn, ${connections}`, await load(url, connections, READS, SECONDS)))
    for (const read of READS) {
      const name = `${read.method ?? 'GET'} ${(read.path ?? '').replace(/^\/bench|\?.*$/g, '')}, 16`
      rows.push(rowOf(name, await load(url, 16, [read], Math.max(1, SECONDS / 4))))
    }
    return [
      {
        heads: ['reads, connections', 'answers a second', 'mean', '99 % within'],
        rows,
        note: `Listening after ${milliseconds(listening)}; a new demo shop is filled in ${milliseconds(seeded)}. Load by autocannon on the same machine.`,
      },
    ]
  } finally {
    child.kill('SIGTERM')
  }
}

export const sandbox: Part = { title: 'Throughput of the sandbox', measure }
