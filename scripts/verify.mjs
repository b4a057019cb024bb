// The gate: everything that must hold before a change lands. Each step says its name, then its own words; then
// comes how long each took, and the last line counts steps and tests together: "N passed, N failed".
// node scripts/verify.mjs           one fault for each journey
// node scripts/verify.mjs --full    every fault for each journey, every page examined, fuzz of services and pages
// node scripts/verify.mjs [step …]  only the named steps
// What needed a second try is named.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { findBrowser } from './find-browser.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'shop-verify-'))
const jestReport = join(scratch, 'jest.json')
const bin = (name) => join('node_modules', '.bin', name)
const node = (...args) => [process.execPath, ...args]
const args = process.argv.slice(2)
const full = args.includes('--full')
const wanted = args.filter((name) => name !== '--full')

/** Node 20 takes no patterns: the files are named one by one. */
const nodeTest = (folder, wants = () => true) => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && wants(name))
  return node('--import', 'tsx', '--test', '--test-reporter=tap', ...files.map((name) => join(folder, name)))
}
/** Slow, and steps of their own. */
const isFaults = (name) => name.startsWith('faults')
const isEveryPage = (name) => name.startsWith('every-page')
const fuzzReport = join(scratch, 'fuzz.json')
const answers = join(scratch, 'answers.jsonl')

const steps = [
  { name: 'format', run: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', run: [bin('eslint'), '.', '--max-warnings', '0'] },
  { name: 'types', run: [bin('tsc'), '--noEmit'] },
  { name: 'layers', run: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'src', 'sandbox'] },
  {
    name: 'tests',
    run: [bin('jest'), '--ci', '--json', `--outputFile=${jestReport}`],
    count: countJest(jestReport),
    env: { KEEP_ANSWERS: answers },
  },
  { name: 'build weapp with sandbox', run: node('scripts/with-sandbox.mjs', 'weapp') },
  { name: 'mini-program journeys', run: nodeTest('test/weapp-host'), count: countTap, browser: true },
  { name: 'build h5 with sandbox', run: node('scripts/with-sandbox.mjs', 'h5') },
  {
    name: 'browser journeys',
    run: nodeTest('test/e2e', (name) => !isFaults(name) && !isEveryPage(name)),
    count: countTap,
    browser: true,
  },
  { name: 'every page', run: nodeTest('test/e2e', isEveryPage), count: countTap, browser: true, slow: true },
  {
    name: 'faults',
    run: nodeTest('test/e2e', isFaults),
    count: countTap,
    browser: true,
    env: { FAULTS: full ? 'all' : 'one' },
  },
  {
    name: 'fuzz',
    // 10,700 mutated answers to services, 1,560 to pages; what the sandbox answers has been kept by the tests.
    run: node('scripts/fuzz.mjs', '--json', `--outputFile=${fuzzReport}`),
    count: countJest(fuzzReport),
    env: { KEPT_ANSWERS: answers },
    slow: true,
  },
  { name: 'build weapp', run: node('--import', 'tsx', 'scripts/plain-build.ts', 'weapp') },
  { name: 'build h5', run: node('--import', 'tsx', 'scripts/plain-build.ts', 'h5') },
  { name: 'package sizes', run: node('scripts/check-sizes.mjs') },
  { name: 'plain output', run: node('scripts/check-plain-output.mjs') },
]

function countJest(report) {
  return () => {
    const results = JSON.parse(readFileSync(report, 'utf8'))
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = results
    for (const { fullName, invocations } of testResults.flatMap(({ assertionResults }) => assertionResults))
      if (invocations > 1) console.log(`needed ${invocations} tries: ${fullName}`)
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) }
  }
}

function countTap(output) {
  const number = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0)
  return { passed: number('pass'), failed: number('fail') + number('cancelled') }
}

const run = ([command, ...args], env) =>
  new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', ...env },
    })
    const keep = (stream) => (chunk) => {
      output += chunk
      stream.write(chunk)
    }
    child.stdout.on('data', keep(process.stdout))
    child.stderr.on('data', keep(process.stderr))
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })

const perform = async (step) => {
  if (step.browser) process.env.CHROMIUM = findBrowser()
  const { code, output } = await run(step.run, step.env)
  const tests =
    code !== 0 && !step.count
      ? { passed: 0, failed: 0 }
      : (tryCount(step, output) ?? { passed: 0, failed: 0 })
  const stepFailed = code !== 0 && tests.failed === 0
  return { passed: tests.passed + (code === 0 ? 1 : 0), failed: tests.failed + (stepFailed ? 1 : 0), code }
}

const tryCount = (step, output) => {
  try {
    return step.count?.(output)
  } catch {
    return undefined
  }
}

const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `No step named ${unknown.join(', ')}; there are: ${steps.map((step) => step.name).join(', ')}.`,
  )
  process.exit(1)
}

const total = { passed: 0, failed: 0 }
const summary = []
const begun = Date.now()
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`
for (const step of steps) {
  if (wanted.length > 0 ? !wanted.includes(step.name) : step.slow && !full) continue
  const started = Date.now()
  console.log(`\n=== ${step.name}`)
  const result = await perform(step)
  total.passed += result.passed
  total.failed += result.failed
  summary.push(`${result.code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds(started)})`)
}
summary.push(`in all ${seconds(begun)}`)
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
