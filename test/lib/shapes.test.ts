import { configureHttp, get } from '@/lib/http'
import { toList, toPaged, toValues } from '@/lib/http/shapes'

interface Row {
  id: number
  owner: { name: string }
}

const rows = [{ id: 1, owner: { name: '梨' } }, { id: 2 }, { owner: {} }, 'x', 7, [{ id: 3 }], null]

describe('lists', () => {
  test.each([
    ['a bare array', rows],
    ['`result`', { result: rows }],
    ['`dataList`', { dataList: rows }],
    ['`orderList`', { orderList: rows }],
  ])('keep records only: %s', (_style, answer) => {
    expect(toList<Row>(answer)).toEqual([{ id: 1, owner: { name: '梨' } }, { id: 2 }, { owner: {} }])
    expect(toValues(answer)).toEqual(rows)
  })

  test('a row that lacks what it needs is left out, also further inside', () => {
    expect(toList<Row>(rows, 'id')).toEqual([{ id: 1, owner: { name: '梨' } }, { id: 2 }])
    expect(toList<Row>(rows, 'id', 'owner.name')).toEqual([{ id: 1, owner: { name: '梨' } }])
  })

  test.each([undefined, null, 'x', 3, {}, { result: 'x' }])('%p is an empty list', (answer) => {
    expect(toList(answer)).toEqual([])
    expect(toPaged(answer)).toEqual({ result: [] })
  })

  test('a page says how many rows were left out, so that a short page is not taken for the last one', () => {
    expect(toPaged<Row>({ result: rows, totalRow: 7, totalPage: 1 }, 'id')).toEqual({
      result: [{ id: 1, owner: { name: '梨' } }, { id: 2 }],
      leftOut: 5,
      totalRow: 7,
      totalPage: 1,
    })
    expect(toPaged<Row>([{ id: 1 }], 'id')).toEqual({ result: [{ id: 1 }] })
  })
})

describe('a record', () => {
  const answering = (data: unknown) =>
    configureHttp({ transport: async () => ({ status: 200, headers: {}, body: { code: 0, data } }) })
  const unreadable = { name: 'ApiError', kind: 'http', path: '/wallet' }
  const ask = (answers?: Record<number, null>) => get('/wallet', {}, { answers, needs: ['owner.name'] })

  test.each([[{ owner: { name: '梨' } }], [{ info: { owner: { name: '梨' } } }]])(
    'is answered as it came when it lacks nothing: %p',
    async (data) => {
      answering(data)
      expect(await ask()).toEqual(data)
    },
  )

  test.each([[{}], [{ owner: {} }], [{ owner: { name: null } }], [[]], ['x'], [3], [null], [undefined]])(
    'that lacks what it needs cannot be read: %p',
    async (data) => {
      answering(data)
      await expect(ask()).rejects.toMatchObject(unreadable)
    },
  )

  test('may be absent where "none" is an answer; one that is there must be whole', async () => {
    answering(null)
    expect(await ask({ 700: null })).toBeUndefined()
    answering({ owner: {} })
    await expect(ask({ 700: null })).rejects.toMatchObject(unreadable)
  })
})
