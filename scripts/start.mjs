// Builds the H5 shop for the sandbox when its sources are newer than the last build, then serves both.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const BUILT = 'dist/h5/index.html'

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs

/** A build of another kind (for a real sub-domain) must not be served with the sandbox. */
const isSandboxBuild = () =>
  readdirSync('dist/h5/js').some((name) =>
    readFileSync(join('dist/h5/js', name), 'utf8').includes('_sandbox'),
  )

const isFresh = () =>
  existsSync(BUILT) &&
  statSync(BUILT).mtimeMs > Math.max(newest('src'), newest('config'), statSync('package.json').mtimeMs) &&
  isSandboxBuild()

const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1

if (!isFresh()) {
  console.log('Building the shop (about half a minute) …')
  const status = run('scripts/with-sandbox.mjs', 'h5')
  if (status !== 0 || !existsSync(BUILT)) {
    console.error('The build failed; the reason is above.')
    process.exit(status || 1)
  }
}
process.exit(run('--import', 'tsx', 'scripts/serve.ts', ...process.argv.slice(2)))
