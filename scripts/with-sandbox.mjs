// Builds the shop against the sandbox: node scripts/with-sandbox.mjs weapp|h5 [--watch]
// SANDBOX_URL names another sandbox; "/" means the origin that serves the H5 shop.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'

const [type, ...rest] = process.argv.slice(2)
if (type !== 'weapp' && type !== 'h5') {
  console.error('Usage: node scripts/with-sandbox.mjs weapp|h5 [--watch]')
  process.exit(1)
}
const watching = rest.includes('--watch')
const served = type === 'h5' && !watching ? '/' : 'http://127.0.0.1:8787'
const cli = resolve(dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin/taro')
const child = spawn(process.execPath, [cli, 'build', '--type', type, '--no-check', ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: watching ? 'development' : 'production',
    SHOP_SANDBOX_SCRIPT: '1',
    TARO_APP_SANDBOX: '1',
    TARO_APP_SUBDOMAIN: process.env.SANDBOX_SUBDOMAIN ?? 'demo',
    TARO_APP_API_BASE: process.env.SANDBOX_URL ?? served,
  },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
