import { findRegion } from '../../sandbox/src/domain/region'
import { startShop, type TestShop } from '../support/sandbox'

interface Region {
  id: string
  name: string
  level: number
  pid: string
}

let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
})

const provinces = async () => (await shop.call<Region[]>('get', '/common/region/v2/province')).data ?? []
const below = (pid: string) => shop.call<Region[]>('get', '/common/region/v2/child', { pid })

test('the country has its 34 provinces', async () => {
  const all = await provinces()
  expect(all).toHaveLength(34)
  expect(new Set(all.map(({ id }) => id)).size).toBe(34)
  for (const { id, level } of all) expect([/^\d{2}0{10}$/.test(id), level]).toEqual([true, 1])
})

test('Zhejiang, Hangzhou, Binjiang, down to the street', async () => {
  const path = ['330000000000', '330100000000', '330108000000']
  const names = []
  for (const pid of path) {
    const { data = [] } = await below(pid)
    expect(data.every((region) => region.pid === pid)).toBe(true)
    names.push(data.map(({ name }) => name))
  }
  expect(names[0]).toContain('杭州市')
  expect(names[1]).toContain('滨江区')
  expect(names[2]).toContain('西兴街道')
})

test('below a street, below nothing and below a number that is none there is nothing: 700', async () => {
  expect(await below('330108001000')).toMatchObject({ code: 700 })
  expect(await below('999999999999')).toMatchObject({ code: 700 })
})

test('a malformed number is refused by name', async () => {
  for (const pid of ['33', '33010000000a', "' OR 1"])
    expect(await below(pid)).toMatchObject({ code: 403, msg: expect.stringContaining('pid') })
  expect(await shop.call('get', '/common/region/v2/child')).toEqual({ code: 403, msg: '参数 pid 不能为空' })
})

test('Hong Kong, Macao and Taiwan have their parts', async () => {
  for (const id of ['810000000000', '820000000000', '710000000000']) {
    const { data = [] } = await below(id)
    expect(data.length).toBeGreaterThan(0)
    expect(findRegion(data[0]?.id ?? '')?.pid).toBe(id)
  }
})
