import type { MiniPage, WxApi } from './types'

/** What a view may ask of the program it shows. */
export interface Driver {
  calls: [string, object][]
  /** The pages that are open, the one on top last. */
  pages(): MiniPage[]
  back(): void
  tab(path: string): void
  /** What the person with the phone chooses when WeChat itself asks. */
  answer(call: string): unknown
  /** Something that must fail the test. */
  complain(words: string): void
}

/** Draws the pages of a program. Without one the host runs the logic layer alone. */
export interface View {
  /** @returns the calls of `wx` that the view performs, in place of the host's own */
  attach(driver: Driver): WxApi
  open(page: MiniPage): void
  /** Applies a `setData`; resolves when it is drawn. */
  send(page: MiniPage, change: object): Promise<void>
  close(page: MiniPage): void
  /** Brings a page to the front. @param depth how many pages are open */
  show(page: MiniPage, depth: number): void
}
