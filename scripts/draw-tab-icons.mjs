// Draws src/assets/tab/*.png: the only pictures a mini-program's tab bar accepts are local ones.
// Usage: node scripts/draw-tab-icons.mjs   (needs Chromium, see scripts/find-browser.mjs)
import { mkdir, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

import { browserFlags, findBrowser } from './find-browser.mjs'

const shapes = {
  home: '<path d="M4 10.5 12 4l8 6.5V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z"/>',
  category:
    '<rect x="4" y="4" width="6.6" height="6.6" rx="1.8"/><rect x="13.4" y="4" width="6.6" height="6.6" rx="3.3"/><rect x="4" y="13.4" width="6.6" height="6.6" rx="1.8"/><rect x="13.4" y="13.4" width="6.6" height="6.6" rx="1.8"/>',
  cart: '<path d="M3.5 9.5h17l-1.6 9a1.7 1.7 0 0 1-1.7 1.5H6.800a1.700 1.700 0 0 1-1.700-1.500z"/><path d="M8 9.500 10.500 4M16 9.500 13.500 4M9.600 13.200v3M14.400 13.200v3" fill="none"/>',
  mine: '<circle cx="12" cy="8" r="3.800"/><path d="M4.600 20c.6-3.800 3.600-6 7.400-6s6.800 2.200 7.400 6z"/>',
}
const looks = {
  '': { stroke: '#666E69', fill: 'none', width: 1.6 },
  '-on': { stroke: '#058046', fill: '#E8F6EE', width: 1.8 },
  '-dark': { stroke: '#8F9892', fill: 'none', width: 1.6 },
  '-on-dark': { stroke: '#3CCB87', fill: '#14301F', width: 1.8 },
}
const SIZE = 81

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
const folder = new URL('../src/assets/tab/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const [name, shape] of Object.entries(shapes)) {
  for (const [suffix, look] of Object.entries(looks)) {
    await page.setContent(
      `<body style="margin:0"><svg viewBox="0 0 24 24" width="${SIZE}" height="${SIZE}" fill="${look.fill}" stroke="${look.stroke}" stroke-width="${look.width}" stroke-linecap="round" stroke-linejoin="round">${shape}</svg></body>`,
    )
    await writeFile(new URL(`${name}${suffix}.png`, folder), await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()
