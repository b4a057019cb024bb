/** A business error: HTTP 200 with {code, msg, data}. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly msg?: string,
    readonly data?: unknown,
  ) {
    super(msg ?? `code ${code}`)
    this.name = 'Refusal'
  }
}

/** Refuses with 700, the answer for "there is nothing to show". */
export function noData(msg = '暂无数据'): never {
  throw new Refusal(700, msg)
}
