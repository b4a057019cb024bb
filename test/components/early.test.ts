import { takeEarly } from '@/lib/platform/early'

const url = '/demo/banner/list?type=index'
const request = { method: 'GET', url, headers: {}, timeout: 50 } as const
const page = window as Window & { shopEarly?: { url: string; answer: Promise<unknown> } }

const answer = (status: number) => ({
  ok: status === 200,
  status,
  headers: new Map([['date', 'today']]),
  json: () => Promise.resolve({ code: 0 }),
})

afterEach(() => {
  delete page.shopEarly
})

describe('what index.html has asked for', () => {
  it('is handed over once, for exactly its address', async () => {
    page.shopEarly = { url, answer: Promise.resolve(answer(200)) }
    expect(await takeEarly({ ...request, url: `${url}2` })).toBeUndefined()
    expect(await takeEarly(request)).toEqual({ status: 200, headers: { date: 'today' }, body: { code: 0 } })
    expect(await takeEarly(request)).toBeUndefined()
  })

  it.each([
    ['was refused', Promise.resolve(answer(500))],
    ['came to nothing', Promise.reject(new Error('offline'))],
    ['does not come in time', new Promise(() => undefined)],
  ])('that %s is asked for again', async (_, answered) => {
    page.shopEarly = { url, answer: answered }
    expect(await takeEarly(request)).toBeUndefined()
  })
})
