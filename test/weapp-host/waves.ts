import type { Fetch } from '../../sandbox/src/http/server'

/** So long nothing new is asked before a round counts as complete: much longer than the shop thinks, even under load. */
const QUIET = 500

/**
 * Answers requests round by round: all that are asked for while none is answered are one round, then all of them are
 * answered at once.
 */
export const inWaves = (answer: Fetch) => {
  const waves: string[][] = []
  let waiting: { path: string; go: () => void }[] = []
  let timer: NodeJS.Timeout | undefined
  const release = () => {
    const round = waiting
    waiting = []
    waves.push(round.map(({ path }) => path))
    round.forEach(({ go }) => go())
  }
  const fetch: Fetch = async (request, peer) => {
    const path = new URL(request.url).pathname.replace(/^\/\w+/, '')
    await new Promise<void>((go) => {
      waiting = [...waiting, { path, go }]
      clearTimeout(timer)
      timer = setTimeout(release, QUIET)
    })
    return answer(request, peer)
  }
  return {
    fetch,
    /** The addresses of each round so far. */
    waves,
    /** Nothing is asked any more. */
    async settled() {
      let known = -1
      while (waiting.length > 0 || waves.length !== known) {
        known = waves.length
        await new Promise((done) => setTimeout(done, QUIET * 2))
      }
    },
  }
}
