import type { HttpAnswer, HttpRequest } from '@/lib/http/config'
import { atMost } from '@/lib/http/limit'

const request = (url: string): HttpRequest => ({ method: 'GET', url, headers: {}, timeout: 1000 })
const answer: HttpAnswer = { status: 200, headers: {}, body: {} }
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('requests at a time', () => {
  const open: { url: string; end: (failed?: boolean) => void }[] = []
  const held = (sent: HttpRequest) =>
    new Promise<HttpAnswer>((resolve, reject) => {
      open.push({ url: sent.url, end: (failed) => (failed ? reject(new Error('cut')) : resolve(answer)) })
    })
  beforeEach(() => open.splice(0))

  it('are never more than the platform takes; the others go in their order', async () => {
    const send = atMost(2, held)
    const all = ['a', 'b', 'c', 'd'].map((url) => send(request(url)))
    await settle()
    expect(open.map(({ url }) => url)).toEqual(['a', 'b'])
    open[1]?.end()
    await settle()
    expect(open.map(({ url }) => url)).toEqual(['a', 'b', 'c'])
    open[0]?.end()
    open[2]?.end()
    await settle()
    open[3]?.end()
    expect(await Promise.all(all)).toHaveLength(4)
  })

  it('a failed one gives its place on', async () => {
    const send = atMost(1, held)
    const first = send(request('a'))
    const second = send(request('b'))
    await settle()
    open[0]?.end(true)
    await expect(first).rejects.toThrow('cut')
    await settle()
    open[1]?.end()
    expect(await second).toBe(answer)
  })

  it('afterwards all places are free again', async () => {
    const send = atMost(2, held)
    for (const url of ['a', 'b', 'c']) {
      const one = send(request(url))
      await settle()
      open[open.length - 1]?.end()
      await one
    }
    void send(request('d'))
    void send(request('e'))
    void send(request('f'))
    await settle()
    expect(open.map(({ url }) => url)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
