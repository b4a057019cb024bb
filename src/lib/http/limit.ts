import type { Transport } from './config'

/**
 * Sends no more requests at a time than the platform takes (WeChat: 10); the others wait in their order.
 * @param most requests under way at once
 */
export const atMost = (most: number, transport: Transport): Transport => {
  const waiting: (() => void)[] = []
  let free = most

  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  // Whoever waits takes over the place; only without one it becomes free.
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }

  return async (request) => {
    await enter()
    try {
      return await transport(request)
    } finally {
      leave()
    }
  }
}
