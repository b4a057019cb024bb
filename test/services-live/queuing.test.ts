import { queuingGet, queuingMy, queuingTypes } from '@/services/queuing'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop()
  await shop.control('/clock', { set: '2031-01-06 10:00:00' }) // a Monday
  await shop.login()
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

const named = async (name: string) => {
  const found = (await queuingTypes()).find((type) => type.name === name)
  if (!found) throw new Error(`there is no queue ${name}`)
  return found
}

test('open, closed and full queues, told by the shop’s clock', async () => {
  const types = await queuingTypes()
  expect(types.length).toBeGreaterThanOrEqual(6)
  expect(new Set(types.map(({ status }) => status))).toEqual(new Set([0, 1, 2]))
  expect((await queuingTypes(2)).map(({ name }) => name)).toEqual(['手工水饺'])
  expect((await queuingTypes(1)).map(({ name }) => name)).toEqual(['磨刀修伞'])
  await shop.control('/clock', { set: '2031-01-06 23:00:00' })
  expect((await queuingTypes(0)).map(({ name }) => name)).toEqual(['夜间取货窗口'])
})

test('a number is waited for, called when its time has come, passed after ten minutes, and taken again', async () => {
  const fish = await named('活鱼现杀')
  const taken = await queuingGet(fish.id, '13800001234')
  expect(taken).toMatchObject({ status: 0, number: (fish.numberGet ?? 0) + 1, typeName: '活鱼现杀' })
  await expect(queuingGet(fish.id)).rejects.toMatchObject({ kind: 'business' })
  const [ticket] = await queuingMy(fish.id, 0)
  const ahead = Number(ticket?.queuingLog.number) - Number(ticket?.queuingUpType.curNumber) - 1
  expect(ahead).toBe(6)
  await shop.clock((ahead + 1) * fish.minitus * 60)
  expect(await queuingMy(fish.id, 1)).toMatchObject([{ queuingLog: { id: taken?.id, status: 1 } }])
  await shop.clock(600)
  expect(await queuingMy(fish.id, 3)).toMatchObject([{ queuingLog: { id: taken?.id, statusStr: '已过号' } }])
  expect(await queuingGet(fish.id)).toMatchObject({ status: 0 })
  expect(await queuingMy(fish.id)).toHaveLength(2)
})

test('the merchant calls numbers', async () => {
  const bread = await named('现烤面包')
  const taken = await queuingGet(bread.id)
  for (let called = bread.curNumber; called < (taken?.number ?? 0); called += 1)
    await shop.control('/merchant/call', { typeId: bread.id })
  expect(await queuingMy(bread.id)).toMatchObject([{ queuingLog: { status: 1 } }])
  await shop.control('/merchant/call', { typeId: bread.id })
  expect(await queuingMy(bread.id)).toMatchObject([{ queuingLog: { status: 2 } }])
})

test('closed and full queues say so', async () => {
  await expect(queuingGet((await named('磨刀修伞')).id)).rejects.toMatchObject({
    serverMessage: '「磨刀修伞」未开放，开放时间 周六 9:00–17:00 开放',
  })
  await expect(queuingGet((await named('手工水饺')).id)).rejects.toMatchObject({
    serverMessage: '「手工水饺」今日号码已取完',
  })
  await expect(queuingGet(999)).rejects.toMatchObject({ serverMessage: '队列不存在' })
  expect(await queuingMy()).toEqual([])
})
