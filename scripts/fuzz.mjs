// Feeds every service and every page with mutated answers, see test/fuzz. What the sandbox really answers is kept
// first, by running the live tests of the services, unless KEPT_ANSWERS names a file with it.
// FUZZ_SEED=2 node scripts/fuzz.mjs draws other mutations; FUZZ_ONLY=goodsDetail:17 plays one again.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const jest = (args, env) =>
  spawnSync(process.execPath, [join('node_modules', '.bin', 'jest'), '--ci', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status ?? 1

const scratch = mkdtempSync(join(tmpdir(), 'shop-fuzz-'))
const keep = () => {
  const file = join(scratch, 'answers.jsonl')
  const status = jest(['--silent', '--testPathPattern', 'test/services-live'], { KEEP_ANSWERS: file })
  if (status !== 0) process.exit(status)
  return file
}
const kept = process.env.KEPT_ANSWERS
const file = kept && existsSync(kept) ? kept : keep()
const fuzz = ['-c', 'test/fuzz/jest.config.js', '--maxWorkers=2']
const status = jest([...fuzz, ...process.argv.slice(2)], { KEPT_ANSWERS: file })
rmSync(scratch, { recursive: true, force: true })
process.exit(status)
