/** The shop's clock: the device's, corrected by what the server's answers say. */
let offset = 0

/** Learns the server's time (milliseconds since 1970) from an answer. */
export const learnServerTime = (milliseconds: number): void => {
  const difference = milliseconds - Date.now()
  // A header has whole seconds: smaller differences are its rounding, not the clock's.
  offset = Math.abs(difference) < 1500 ? 0 : difference
}

/** Now by the shop's clock, milliseconds since 1970. */
export const shopNow = (): number => Date.now() + offset

type Tick = (now: number) => void

const ticks = new Set<Tick>()
let timer: ReturnType<typeof setInterval> | undefined
let visible = true

const run = () => {
  const now = shopNow()
  ticks.forEach((tick) => tick(now))
}

const adjust = () => {
  const needed = visible && ticks.size > 0
  if (needed && timer === undefined) timer = setInterval(run, 1000)
  if (!needed && timer !== undefined) {
    clearInterval(timer)
    timer = undefined
  }
}

/** Calls `tick` once a second while the app is visible: one ticker for all countdowns. */
export const onTick = (tick: Tick): (() => void) => {
  ticks.add(tick)
  adjust()
  return () => {
    ticks.delete(tick)
    adjust()
  }
}

/** Stops the ticker while the app is hidden; on return all countdowns are right at once. */
export const setClockVisible = (next: boolean): void => {
  visible = next
  if (next) run()
  adjust()
}
