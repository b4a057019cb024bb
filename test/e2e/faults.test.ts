// Journeys again under every fault. The books and the carts must end as they do without it.
// FAULTS=one           one fault a journey, turn by turn
// FAULTS_JOURNEYS=…    all, or page groups and parts of names: checkout,orders,two shops; otherwise those the gate plays
// FAULTS_ONLY=…        only faults with one of these parts in their names: latency,offline
// FAULTS_SEED=2        other moments
// FAULTS_SCENES=3      so many at a time
// FAULTS_TABLE=file    keeps the table
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, describe, it } from 'node:test'

import { chosenFaults, heal, type Fault } from './faults'
import { runJourney, twice, useBrowser, type Ending, type Journey } from './journey'
import { chosenJourneys } from './journeys/all'
import { onStage } from './stage'
import { tableOf, type Cell } from './table'

/** At a time; their waiting overlaps. */
const SCENES = Number(process.env.FAULTS_SCENES ?? 6)
const PATIENCE = 60_000
/** Nothing is slow but the machine, which plays others beside it. */
const CALM_PATIENCE = 30_000
const LIMIT = 420_000

const SEED = Number(process.env.FAULTS_SEED ?? 1)
const one = process.env.FAULTS === 'one'
const journeys = chosenJourneys(process.env.FAULTS_JOURNEYS).map(({ journey }) => journey)
const faults = chosenFaults(process.env.FAULTS_ONLY)

const seedOf = (words: string): number =>
  [...words].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, SEED)

const isPlayed = (row: number, column: number) => !one || row % faults.length === column

describe('faults', { concurrency: SCENES }, () => {
  const browser = useBrowser()
  const cells: Cell[] = []
  after(() => {
    const table = tableOf(
      journeys.map(({ name }) => name),
      faults.map(({ name }) => name),
      cells,
    )
    console.log(table)
    if (process.env.FAULTS_TABLE) writeFileSync(process.env.FAULTS_TABLE, table)
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

  const play = async (journey: Journey, fault: Fault) => {
    const { acts, ...expected } = await calmly(journey)
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

  journeys.forEach((journey, row) =>
    faults.forEach((fault, column) => {
      if (!isPlayed(row, column)) return
      it(`${fault.name} × ${journey.name}`, { timeout: LIMIT }, async () => {
        const began = Date.now()
        let ok = false
        try {
          await twice(`${fault.name} × ${journey.name}`, () => play(journey, fault))
          ok = true
        } finally {
          cells.push({
            journey: journey.name,
            fault: fault.name,
            ok,
            seconds: Math.round((Date.now() - began) / 1000),
          })
        }
      })
    }),
  )
})
