import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A browser of its own for each run: no sandbox (containers), no network of its own, no first-run pages. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installed = () => candidates.find((path) => path && existsSync(path))

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0

const installDebian = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('No Chrome or Chromium found: installing Debian’s chromium …')
  return (
    run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk')
  )
}

/** Path of an installed Chrome or Chromium; installs Debian's where that is possible. */
export const findBrowser = () => {
  const found = installed() ?? (installDebian() ? installed() : undefined)
  if (found) return found
  throw new Error(
    'No Chrome or Chromium found. Install one (Debian: apt-get install chromium fonts-noto-cjk) or name it: CHROMIUM=/path/to/chrome',
  )
}
