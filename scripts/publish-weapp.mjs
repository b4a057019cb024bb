// Uploads dist/weapp to WeChat through miniprogram-ci: npm run publish:weapp -- --version 1.0.0 [--desc TEXT] [--key FILE]
// Needs TARO_APP_ID in .env.local and the upload key of the mini-program (mp.weixin.qq.com, 开发管理 → 小程序代码上传).
// miniprogram-ci is large and used rarely: it is fetched from the registry when this script runs, not at install.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs, parseEnv } from 'node:util'

const CI = 'miniprogram-ci@2.1.42'

const { values } = parseArgs({
  options: {
    version: { type: 'string' },
    desc: { type: 'string', default: '' },
    key: { type: 'string' },
    robot: { type: 'string', default: '1' },
  },
})

const settings = Object.assign(
  {},
  ...['.env', '.env.local']
    .filter((file) => existsSync(file))
    .map((file) => parseEnv(readFileSync(file, 'utf8'))),
  process.env,
)
const appId = settings.TARO_APP_ID
const key = values.key ?? `private.${appId}.key`

const missing = [
  [
    /^wx[0-9a-f]{16}$/.test(appId ?? ''),
    'TARO_APP_ID is missing or malformed: put the AppID (wx…) into .env.local.',
  ],
  [/^\d+\.\d+\.\d+$/.test(values.version ?? ''), 'Name the version: --version 1.0.0'],
  [
    existsSync(key),
    `The upload key ${key} is not there: download it at mp.weixin.qq.com and name it with --key FILE.`,
  ],
].filter(([fine]) => !fine)
if (missing.length > 0) {
  for (const [, sentence] of missing) console.error(sentence)
  process.exit(1)
}

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

run(process.execPath, '--import', 'tsx', 'scripts/plain-build.ts', 'weapp')
run(process.execPath, 'scripts/check-sizes.mjs')
run(
  'npx',
  '--yes',
  '--package',
  CI,
  'miniprogram-ci',
  'upload',
  '--pp',
  '.',
  '--pkp',
  key,
  '--appid',
  appId,
  '--uv',
  values.version,
  '-r',
  values.robot,
  '--ud',
  values.desc || `version ${values.version}`,
)
console.log(`Version ${values.version} is uploaded: submit it for review at mp.weixin.qq.com.`)
