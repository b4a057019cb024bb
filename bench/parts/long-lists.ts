import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import type { Part } from '../table'

const PROGRAM = 'bench/long-lists.ts'

/** Scrolling through 1,000 goods is a program of its own; its report stands here as it is. */
export const longLists: Part = {
  title: 'Long lists',
  async measure() {
    if (!existsSync(PROGRAM)) return []
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', PROGRAM], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (status !== 0) throw new Error(`${PROGRAM} failed`)
    const lines = stdout.trim().split('\n').filter(Boolean)
    return [
      {
        heads: ['1,000 goods, scrolled to the end'],
        rows: lines.map((line) => [line.replace(/\|/g, '/')] as const),
      },
    ]
  },
}
