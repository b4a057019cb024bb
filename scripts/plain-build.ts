// Builds the shop as it is published: node --import tsx scripts/plain-build.ts weapp|h5 [--watch]
// The settings come from .env and .env.local and are checked first: Taro itself would go on without them.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'

import { readEnvironment } from '../config/environment'
import { readSettings } from './settings'

const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const [type, ...rest] = process.argv.slice(2)
if (type !== 'weapp' && type !== 'h5')
  fail('Usage: node --import tsx scripts/plain-build.ts weapp|h5 [--watch]')
try {
  readEnvironment(readSettings())
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

const built = type === 'weapp' ? 'dist/weapp/app.json' : 'dist/h5/index.html'
const cli = resolve(
  dirname(createRequire(resolve('package.json')).resolve('@tarojs/cli/package.json')),
  'bin/taro',
)
const watching = rest.includes('--watch')
rmSync(built, { force: true })
const { status } = spawnSync(
  process.execPath,
  [cli, 'build', '--type', String(type), '--no-check', ...rest],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: watching ? 'development' : 'production' },
  },
)
// Taro answers 0 for a configuration it could not use.
if (status === 0 && !existsSync(built)) fail('Nothing was built; the reason is above.')
process.exit(status ?? 1)
