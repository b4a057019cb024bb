/** A node of Taro's virtual tree as it crosses `setData`. */
export interface MiniNode {
  /** Name of its template in base.wxml. */
  nn?: string
  uid?: string
  sid?: string
  cl?: string
  /** Children. */
  cn?: MiniNode[]
  /** Text of a text node. */
  v?: string
  [attribute: string]: unknown
}

export type Query = Record<string, string>

export interface SetDataRecord {
  bytes: number
  keys: string[]
}

/** One page instance on the stack. */
export interface MiniPage {
  route: string
  options: Query
  data: { root?: { cn?: MiniNode[] } }
  setDataLog: SetDataRecord[]
  eh(event: object): void
  onLoad?(query: Query): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onPullDownRefresh?(): void
  onReachBottom?(): void
  onPageScroll?(event: { scrollTop: number }): void
  onShareAppMessage?(event: object): unknown
}

/** Callbacks in the style of `wx`. */
export interface WxOptions {
  success?(result: object): void
  fail?(result: object): void
  complete?(result: object): void
  [name: string]: unknown
}

export type WxApi = Record<string, unknown>
