import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { kilo, type Part, type Row } from '../table'

const files = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => files(join(path, name)))
    : /\.(map|LICENSE\.txt)$/.test(path)
      ? []
      : [path]

const bytesOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + statSync(path).size, 0)

const weapp = (): Row[] => {
  const all = files('dist/weapp')
  const app = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as { subPackages: { root: string }[] }
  const roots = app.subPackages.map(({ root }) => root)
  const inside = (root: string) => all.filter((path) => path.startsWith(`dist/weapp/${root}/`))
  const main = all.filter((path) => !roots.some((root) => path.startsWith(`dist/weapp/${root}/`)))
  return [
    ['main package', kilo(bytesOf(main))],
    ...roots.map((root): Row => [root, kilo(bytesOf(inside(root)))]),
    ['in all', kilo(bytesOf(all))],
  ]
}

interface Start {
  page: string
  files: string[]
}

/** What index.html names for every page, and for those it starts early (config/h5-early). */
const opening = () => {
  const index = readFileSync('dist/h5/index.html', 'utf8')
  const [line = '', starts = '[]'] = /const starts = (.*)/.exec(index) ?? []
  const named = index.replace(line, '').matchAll(/\b(?:js|css)\/[\w.-]+\.(?:js|css)/g)
  return { everyPage: [...named].map(([file]) => file), starts: JSON.parse(starts) as Start[] }
}

const h5 = (): Row[] => {
  const all = files('dist/h5')
  const { everyPage, starts } = opening()
  const row = (what: string, paths: readonly string[]): Row => {
    const texts = paths.map((path) => readFileSync(path))
    const sum = (pack: (text: Buffer) => Buffer) =>
      texts.reduce((total, text) => total + pack(text).length, 0)
    return [
      what,
      kilo(bytesOf(paths)),
      kilo(sum((text) => gzipSync(text))),
      kilo(sum((text) => brotliCompressSync(text))),
    ]
  }
  const opened = ({ page, files: own }: Start) =>
    row(
      page,
      [...new Set([...everyPage, ...own])].map((file) => join('dist/h5', file)),
    )
  return [
    ...starts.map(opened),
    row(
      'all scripts',
      all.filter((path) => path.endsWith('.js')),
    ),
    row(
      'all styles',
      all.filter((path) => path.endsWith('.css')),
    ),
  ]
}

export const packages: Part = {
  title: 'Bytes',
  measure: async () => [
    ...(existsSync('dist/weapp/app.json') ? [{ heads: ['mini-program', 'bytes'], rows: weapp() }] : []),
    ...(existsSync('dist/h5/index.html') ? [{ heads: ['H5', 'bytes', 'gzip', 'brotli'], rows: h5() }] : []),
  ],
}
