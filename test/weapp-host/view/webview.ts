import type { Frame, Page } from 'playwright-core'

import type { MiniPage } from '../host/types'
import type { Eyes } from './queries'

type Kind = keyof Window['pageView']

/** One page's webview: an iframe in the phone's window. What is sent before it stands waits for it. */
export class Webview {
  /** Milliseconds spent applying what came over `setData`. */
  applied = 0
  private readonly stands: Promise<Frame>
  private stand: () => void = () => undefined
  private queue: Promise<unknown> = Promise.resolve()
  private closed = false

  constructor(
    readonly page: MiniPage,
    readonly name: string,
    window: Page,
    opened: Promise<unknown>,
    private readonly complain: (words: string) => void,
  ) {
    const ready = new Promise<void>((done) => {
      this.stand = done
    })
    this.stands = Promise.all([opened, ready]).then(() => {
      const frame = window.frame({ name })
      if (!frame) throw new Error(`the webview of ${page.route} is gone`)
      return frame
    })
    this.stands.catch(() => undefined)
  }

  ready(): void {
    this.stand()
  }
  close(): void {
    this.closed = true
  }

  /** Calls the page's view, one call after the other. What fails after the page has closed is nobody's concern. */
  call<K extends Kind>(
    kind: K,
    ...values: Parameters<Window['pageView'][K]>
  ): Promise<Awaited<ReturnType<Window['pageView'][K]>> | undefined> {
    const run = async () => {
      if (this.closed) return undefined
      try {
        const frame = await this.stands
        return (await frame.evaluate(
          ([name, args]) => {
            const act = window.pageView[name] as (...all: unknown[]) => unknown
            return act(...args)
          },
          [kind, values] as [K, unknown[]],
        )) as Awaited<ReturnType<Window['pageView'][K]>>
      } catch (error) {
        if (this.closed) return undefined
        throw error
      }
    }
    const result = this.queue.then(run)
    this.queue = result.catch(() => undefined)
    return result as Promise<Awaited<ReturnType<Window['pageView'][K]>> | undefined>
  }

  async setData(change: object): Promise<void> {
    try {
      this.applied += (await this.call('setData', change as Record<string, unknown>)) ?? 0
    } catch (error) {
      this.complain(`setData of ${this.page.route}: ${String(error)}`)
    }
  }
}

/** Selector queries and the like, asked in the webview that is on top then. */
export const eyesOf = (top: () => Webview | undefined): Eyes => ({
  measure: async (questions) => (await top()?.call('measure', questions)) ?? questions.map(() => null),
  observe: (watch, selector, margin) => void top()?.call('observe', watch, selector, margin),
  canvasWork: async (work) => {
    const done = await top()?.call('canvasWork', work)
    if (!done) throw new Error('there is no page')
    return done
  },
})
