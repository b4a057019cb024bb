// Plays browser journeys under every fault and writes what became of each into docs/faults.md.
// node scripts/faults.mjs                                every journey
// node scripts/faults.mjs checkout orders "two shops"    page groups and parts of names; the other rows stay
// FAULTS_ONLY, FAULTS_SEED and FAULTS_SCENES are those of test/e2e/faults.test.ts.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

import { findBrowser } from './find-browser.mjs'

const PAGE = 'docs/faults.md'

if (!existsSync('dist/h5/index.html')) {
  console.error('Run npm run build:h5:sandbox first.')
  process.exit(1)
}
const chosen = process.argv.slice(2).join(',') || 'all'
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=tap', 'test/e2e/faults.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: findBrowser(), FAULTS_JOURNEYS: chosen, FAULTS_TABLE: PAGE },
  },
)
child.on('close', (code) => process.exit(code ?? 1))
