// Journeys again under every fault. The books and the carts must end as they do without it.
// FAULTS=one           one fault a journey, turn by turn
// FAULTS_JOURNEYS=…    all, or page groups and parts of names: checkout,orders,two shops; otherwise those the gate plays
// FAULTS_ONLY=…        only faults with one of these parts in their names: latency,offline
// FAULTS_SEED=2        other moments
// FAULTS_SCENES=3      so many at a time
// FAULTS_TABLE=file    writes what became of each into this page, beside what it says of others
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { after, describe, it } from 'node:test'
import { format, resolveConfig } from 'prettier'

import { allFaults, chosenFaults, heal, type Fault } from './faults'
import { runJourney, twice, useBrowser, type Ending, type Journey } from './journey'
import { allJourneys, chosenJourneys } from './journeys/all'
import { onStage } from './stage'
import { cellsOf, merged, pageOf, type Cell } from './table'
import { unplayed } from './unplayed'

/** At a time; their waiting overlaps. */
const SCENES = Number(process.env.FAULTS_SCENES ?? 6)
const PATIENCE = 60_000
/** Nothing is slow but the machine, which plays others beside it. */
const CALM_PATIENCE = 30_000
const LIMIT = 420_000

const SEED = Number(process.env.FAULTS_SEED ?? 1)
const one = process.env.FAULTS === 'one'
const journeys = chosenJourneys(process.env.FAULTS_JOURNEYS)
const faults = chosenFaults(process.env.FAULTS_ONLY)
const outline = { journeys: allJourneys, faults: allFaults, unplayed }

const seedOf = (words: string): number =>
  [...words].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, SEED)

const isPlayed = (row: number, column: number) => !one || row % faults.length === column
const isPossible = (journey: Journey, fault: Fault) =>
  !unplayed.some((cell) => cell.journey === journey.name && cell.fault === fault.name)

const keep = async (file: string, cells: readonly Cell[]) => {
  const before = existsSync(file) ? cellsOf(outline, readFileSync(file, 'utf8')) : []
  const page = pageOf(outline, merged(before, cells))
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }))
}

describe('faults', { concurrency: SCENES }, () => {
  const browser = useBrowser()
  const cells: Cell[] = []
  after(async () => {
    console.log(pageOf(outline, cells))
    if (process.env.FAULTS_TABLE) await keep(process.env.FAULTS_TABLE, cells)
  })

  const calm = new Map<string, Promise<Ending>>()
  /** The journey on a good network, played once. */
  const calmly = (journey: Journey) => {
    const played =
      calm.get(journey.name) ??
      onStage({ patience: CALM_PATIENCE, nudges: new Set() }, () =>
        twice(journey.name, () => runJourney(browser(), journey)),
      )
    calm.set(journey.name, played)
    return played
  }

  const play = async (journey: Journey, fault: Fault, { acts, ...expected }: Ending) => {
    const luck = { seed: seedOf(`${fault.name} ${journey.name}`), acts }
    const ending = await onStage({ patience: PATIENCE, nudges: new Set() }, () =>
      runJourney(browser(), journey, {
        patient: true,
        onAct: fault.onAct?.(luck),
        onOpen: (scene) => fault.strike?.(scene, luck) ?? Promise.resolve(),
        onEnd: async (scene, people) => {
          await heal(scene)
          for (const { context, quiet } of people) {
            await context.setOffline(false)
            await quiet()
          }
        },
      }),
    )
    assert.deepEqual({ books: ending.books, carts: ending.carts }, expected)
  }

  journeys.forEach(({ group, journey }, row) =>
    faults.forEach((fault, column) => {
      if (!isPlayed(row, column) || !isPossible(journey, fault)) return
      const name = `${fault.name} × ${journey.name}`
      it(name, { timeout: LIMIT }, async () => {
        const calmEnding = await calmly(journey)
        const cell = { group, journey: journey.name, fault: fault.name, ok: false, tries: 0, seconds: 0 }
        cells.push(cell)
        await twice(name, async () => {
          const began = Date.now()
          cell.tries += 1
          try {
            await play(journey, fault, calmEnding)
            cell.ok = true
          } finally {
            cell.seconds = Math.round((Date.now() - began) / 1000)
          }
        })
      })
    }),
  )
})
