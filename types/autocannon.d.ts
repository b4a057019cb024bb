/** The little of autocannon that the benchmarks use; the package brings no types. */
declare module 'autocannon' {
  namespace autocannon {
    interface Request {
      method?: 'GET' | 'POST'
      path?: string
      headers?: Record<string, string>
      body?: string
      onResponse?: (status: number, body: string) => void
    }
    interface Options {
      url: string
      connections: number
      /** Seconds. */
      duration: number
      requests: readonly Request[]
    }
    interface Result {
      errors: number
      timeouts: number
      requests: { average: number }
      latency: { average: number; p99: number }
    }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>
  export = autocannon
}
