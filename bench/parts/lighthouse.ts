import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { findBrowser } from '../../scripts/find-browser.mjs'
import { serveShop } from '../../scripts/serve'
import { median, type Part, type Row } from '../table'

const PAGES = [
  ['home', '/', 5],
  ['goods detail', '/#/packages/goods/detail/index?id=1001', 3],
  ['cart', '/#/pages/cart/index', 3],
] as const

interface Audit {
  numericValue?: number
}

interface Report {
  audits: Record<string, Audit | undefined>
  categories: Record<'performance' | 'accessibility', { score: number | null }>
}

/** A browser that can be told what to do over a port; its profile is thrown away with it. */
const openBrowser = async (): Promise<{ port: number; close(): void }> => {
  const profile = mkdtempSync(join(tmpdir(), 'shop-bench-'))
  const flags = ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const child: ChildProcess = spawn(findBrowser(), [...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (!child.stderr) throw new Error('the browser says nothing')
  for await (const line of createInterface(child.stderr)) {
    const [, port] = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(line) ?? []
    if (!port) continue
    return {
      port: Number(port),
      close() {
        child.once('exit', () => rmSync(profile, { recursive: true, force: true }))
        child.kill()
      },
    }
  }
  throw new Error('the browser does not start')
}

const audit = async (url: string, port: number): Promise<Report> => {
  const { default: lighthouse } = await import('lighthouse')
  const result = await lighthouse(url, {
    port,
    onlyCategories: ['performance', 'accessibility'],
    logLevel: 'error',
  })
  const report = result?.lhr as Report | undefined
  if (!report || report.categories.performance.score === null)
    throw new Error(`Lighthouse could not measure ${url}`)
  return report
}

const rowOf = (name: string, reports: readonly Report[]): Row => {
  const score = (category: 'performance' | 'accessibility') =>
    Math.round(median(reports.map(({ categories }) => categories[category].score ?? 0)) * 100)
  const value = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN))
  const seconds = (id: string) => `${(value(id) / 1000).toFixed(1)} s`
  return [
    name,
    reports.length,
    score('performance'),
    score('accessibility'),
    seconds('first-contentful-paint'),
    seconds('largest-contentful-paint'),
    `${Math.round(value('total-blocking-time'))} ms`,
    value('cumulative-layout-shift').toFixed(3),
    seconds('speed-index'),
  ]
}

const measure = async () => {
  const shop = await serveShop({ dist: 'dist/h5', db: ':memory:', seed: 'demo', port: 0 })
  const browser = await openBrowser()
  try {
    const rows: Row[] = []
    for (const [name, path, times] of PAGES) {
      const reports: Report[] = []
      for (let turn = 0; turn < times; turn += 1) {
        reports.push(await audit(`http://127.0.0.1:${shop.port}${path}`, browser.port))
      }
      rows.push(rowOf(name, reports))
    }
    const heads = ['page', 'runs', 'performance', 'accessibility', 'FCP', 'LCP', 'TBT', 'CLS', 'speed index']
    return [
      {
        heads,
        rows,
        note: 'Lighthouse 12, its mobile preset (simulated slow 4G, CPU four times slower); medians.',
      },
    ]
  } finally {
    browser.close()
    await shop.close()
  }
}

export const lighthouse: Part = { title: 'Lighthouse', measure }
