/**
 * Lets so many tasks run at a time; the others wait their turn.
 * @returns a function that runs a task and answers with its outcome
 */
export const atMost = (count: number): (<T>(task: () => Promise<T>) => Promise<T>) => {
  let running = 0
  const waiting: (() => void)[] = []
  const leave = () => {
    running -= 1
    waiting.shift()?.()
  }
  return async (task) => {
    if (running >= count) await new Promise<void>((go) => waiting.push(go))
    running += 1
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
