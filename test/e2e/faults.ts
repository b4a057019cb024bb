import type { Scene, SceneOptions } from './scene'

/** Decides what is struck when, from one number. */
export interface Luck {
  seed: number
  /** How much the people of this journey do in all. */
  acts: number
}

/** Something that goes wrong while a journey is played. */
export interface Fault {
  name: string
  /** Done in the sandbox before anybody comes. */
  strike?: (scene: Scene, luck: Luck) => Promise<void>
  /** Done to a phone. */
  onAct?: (luck: Luck) => SceneOptions['onAct']
}

const OFFLINE = 10_000

/** Strikes calls of the shop and of the tenantless addresses alike. */
const everywhere = async ({ base }: Scene, fault: object) => {
  for (const sub of ['demo', 'common'])
    await fetch(`${base}/_sandbox/${sub}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path: '*', ...fault }),
    })
}

export const allFaults: Fault[] = [
  {
    name: '2 s latency',
    strike: (scene) => everywhere(scene, { kind: 'latency', value: 2_000 }),
  },
  {
    name: '20 % of the answers lost after the effect',
    strike: (scene, { seed }) => everywhere(scene, { kind: 'drop-after', probability: 0.2, seed }),
  },
  {
    name: '20 % HTTP 500',
    strike: (scene, { seed }) => everywhere(scene, { kind: 'http-500', probability: 0.2, seed }),
  },
  {
    name: '20 % malformed JSON after the effect',
    strike: (scene, { seed }) => everywhere(scene, { kind: 'malformed', probability: 0.2, seed }),
  },
  {
    name: 'the login ends at any moment',
    strike: (scene, { seed }) => everywhere(scene, { kind: 'code', value: 2000, probability: 0.1, seed }),
  },
  {
    name: 'offline for 10 s',
    onAct: ({ seed, acts }) => {
      const moment = 1 + (seed % Math.max(1, acts))
      let done = 0
      return async ({ context }) => {
        done += 1
        if (done !== moment) return
        await context.setOffline(true)
        // The context may be closed by then: the journey ended on what was loaded.
        setTimeout(() => void context.setOffline(false).catch(() => undefined), OFFLINE)
      }
    },
  },
]

/** Those with one of these parts, separated by commas, in their names; nothing is all. */
export const chosenFaults = (choice = ''): Fault[] => {
  const words = choice.split(',').map((word) => word.trim())
  return allFaults.filter(({ name }) => words.some((word) => name.includes(word)))
}

/** Ends what was struck: what comes now is looked at without it. */
export const heal = async ({ base }: Scene) => {
  for (const sub of ['demo', 'common']) await fetch(`${base}/_sandbox/${sub}/faults`, { method: 'DELETE' })
}
