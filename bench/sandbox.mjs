// How fast the sandbox is: its start, and reads per second over 1, 16 and 64 connections.
// npm run bench:sandbox [-- --seconds 5]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '4' } } })
const SECONDS = Number(values.seconds)
const CONNECTIONS = [1, 16, 64]

/** What a shopper's screens ask for: verb, address, form. */
const READS = [
  ['GET', '/bench/banner/list'],
  ['GET', '/bench/shop/goods/category/all'],
  ['POST', '/bench/shop/goods/list', 'page=1&pageSize=20'],
  ['GET', '/bench/shop/goods/detail?id=1001'],
  ['GET', '/bench/config/values?keys=mallName,hot_words'],
  ['GET', '/bench/queuing/types'],
]

const started = performance.now()
const child = spawn(
  process.execPath,
  ['--import', 'tsx', 'sandbox/src/main.ts', '--port', '0', '--db', ':memory:'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const [line] = await once(createInterface(child.stdout), 'line')
const listening = performance.now() - started
const { port } = new URL(line.split(' ').at(-1))

function ask(agent, [method, path, form]) {
  return new Promise((resolve, reject) => {
    const headers = form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
    const request = http.request({ port, method, path, headers, agent }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => (text += part))
      response.on('end', () => {
        const { code, msg } = JSON.parse(text)
        if (code === 0) resolve()
        else reject(new Error(`${method} ${path}: ${code} ${msg ?? ''}`))
      })
    })
    request.on('error', reject)
    request.end(form)
  })
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]

/** Keeps so many connections busy with the reads in turn. */
async function measure(connections, reads, seconds = SECONDS) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const times = []
  const begun = performance.now()
  const end = begun + seconds * 1000
  let turn = 0
  const worker = async () => {
    while (performance.now() < end) {
      const sent = performance.now()
      await ask(agent, reads[turn++ % reads.length])
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const spent = (performance.now() - begun) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return {
    perSecond: Math.round(times.length / spent),
    median: at(times, 0.5),
    slow: at(times, 0.99),
  }
}

const row = (name, { perSecond, median, slow }) =>
  console.log(
    `${name.padEnd(34)} ${String(perSecond).padStart(6)} /s   median ${median.toFixed(2)} ms   99 % within ${slow.toFixed(2)} ms`,
  )

try {
  const first = performance.now()
  await ask(undefined, READS[0])
  console.log(
    `listening after ${Math.round(listening)} ms, a new demo shop in ${Math.round(performance.now() - first)} ms`,
  )
  await measure(16, READS, 1) // warm
  for (const connections of CONNECTIONS)
    row(
      `all reads, ${connections} connection${connections > 1 ? 's' : ''}`,
      await measure(connections, READS),
    )
  for (const read of READS)
    row(`${read[0]} ${read[1].replace(/^\/bench|\?.*$/g, '')}, 16`, await measure(16, [read], SECONDS / 4))
} finally {
  child.kill('SIGTERM')
}
