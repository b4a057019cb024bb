import { AsyncLocalStorage } from 'node:async_hooks'

/** Under which conditions a journey is played. */
export interface Stage {
  /** Milliseconds that people, and what is asserted of the shop, are waited for. */
  patience: number
  /** What the shop's people do when nothing comes: try again what they did last. */
  nudges: Set<() => Promise<void>>
}

const stages = new AsyncLocalStorage<Stage>()

const usual: Stage = { patience: 10_000, nudges: new Set() }

/** The conditions of the journey that is being played. */
export const stage = (): Stage => stages.getStore() ?? usual

/** Plays something under conditions of its own. */
export const onStage = <T>(conditions: Stage, play: () => Promise<T>): Promise<T> =>
  stages.run(conditions, play)
