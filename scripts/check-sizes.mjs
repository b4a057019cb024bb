// Compares dist/weapp with config/package-sizes.json and prints a table of what each package weighs.
// What the H5 home page loads is measured in a browser (test/e2e/weight.test.ts).
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const budget = JSON.parse(readFileSync('config/package-sizes.json', 'utf8'))
const rows = []
const add = (what, bytes, most) => rows.push({ what, bytes, most, ok: bytes <= most })

/** Bytes that are uploaded: everything but maps and licence notes. */
const weigh = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + weigh(join(path, name)), 0)
    : /\.(map|LICENSE\.txt)$/.test(path)
      ? 0
      : statSync(path).size

if (existsSync('dist/weapp/app.json')) {
  const app = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8'))
  const total = weigh('dist/weapp')
  const packages = app.subPackages.map(({ root }) => ({ root, bytes: weigh(join('dist/weapp', root)) }))
  add('weapp main package', total - packages.reduce((sum, { bytes }) => sum + bytes, 0), budget.weapp.main)
  packages.forEach(({ root, bytes }) => add(`weapp ${root}`, bytes, budget.weapp.subpackage))
  add('weapp in all', total, budget.weapp.total)
}

if (rows.length === 0) {
  console.error('dist/weapp holds no build: run npm run build:weapp first.')
  process.exit(1)
}
const kilo = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} KB`
for (const { what, bytes, most, ok } of rows) {
  console.log(`${ok ? 'ok      ' : 'TOO BIG '} ${what.padEnd(32)} ${kilo(bytes)} of ${kilo(most)}`)
}
process.exit(rows.every((row) => row.ok) ? 0 : 1)
