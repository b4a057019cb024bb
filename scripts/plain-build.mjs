// Builds the shop as it is published: node scripts/plain-build.mjs weapp|h5
// The settings come from .env and .env.local; without a sub-domain of your own the one in .env is used.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'

const [type, ...rest] = process.argv.slice(2)
if (type !== 'weapp' && type !== 'h5') {
  console.error('Usage: node scripts/plain-build.mjs weapp|h5 [--watch]')
  process.exit(1)
}
const cli = resolve(dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin/taro')
const watching = rest.includes('--watch')
const { status } = spawnSync(process.execPath, [cli, 'build', '--type', type, '--no-check', ...rest], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: watching ? 'development' : 'production' },
})
// Taro answers 0 for a configuration it could not use.
const complete = existsSync(type === 'weapp' ? 'dist/weapp/app.json' : 'dist/h5/index.html')
if (status === 0 && !complete) console.error('Nothing was built; the reason is above.')
process.exit(status === 0 && !complete ? 1 : (status ?? 1))
