import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-queues'
import { runDue } from '../../sandbox/src/domain/due'
import { callQueue, listQueues, myTickets, takeNumber } from '../../sandbox/src/domain/queuing'
import { addUser, insert, openShop } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  shop.set('2030-01-07 10:00:00') // a Monday
  uid = addUser(shop)
})
afterEach(() => {
  runDue(shop)
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const addQueue = (row: object = {}) =>
  insert(shop, 'queue_type', {
    ...{ name: '活鱼现杀', minitus: 5, date_begin: '08:00', date_end: '20:00', ...row },
  })
const queue = () => listQueues(shop)[0]
const mine = () => myTickets(shop, uid, {}).map(({ queuingLog }) => queuingLog)

test('where nobody waits a number is called at once; the next one when its minutes are over', () => {
  const id = addQueue()
  expect(takeNumber(shop, uid, id)).toMatchObject({ number: 1, status: 1, statusStr: '请到窗口' })
  const other = addUser(shop)
  expect(takeNumber(shop, other, id)).toMatchObject({ number: 2, status: 0 })
  expect(queue()).toMatchObject({ curNumber: 1, numberGet: 2, status: 0 })
  shop.advance(299)
  expect(queue()?.curNumber).toBe(1)
  shop.advance(1)
  expect(queue()?.curNumber).toBe(2)
})

test('other people keep a popular queue busy', () => {
  addQueue({ crowd: 4 })
  // called at 8:00, then every five minutes: number 25 at 10:00
  expect(queue()).toMatchObject({ curNumber: 25, numberGet: 29 })
  const { number } = takeNumber(shop, uid, 1)
  expect(number).toBe(30)
  shop.advance(5 * 5 * 60)
  expect(mine()).toMatchObject([{ number: 30, status: 1 }])
  expect(queue()?.curNumber).toBe(30)
})

test('a number that was called is kept ten minutes, then it is passed and a new one can be taken', () => {
  const id = addQueue()
  takeNumber(shop, uid, id)
  shop.advance(599)
  expect(mine()).toMatchObject([{ status: 1 }])
  expect(() => takeNumber(shop, uid, id)).toThrow('您已在「活鱼现杀」取号：1 号')
  shop.advance(1)
  expect(mine()).toMatchObject([{ status: 3, statusStr: '已过号', dateUpdate: '2030-01-07 10:10:00' }])
  expect(takeNumber(shop, uid, id)).toMatchObject({ number: 2 })
  expect(mine().map(({ number }) => number)).toEqual([2, 1])
})

test('the merchant calls: who was called before is served, or passed where he did not come', () => {
  const id = addQueue()
  const [second, third] = [addUser(shop), addUser(shop)]
  for (const user of [uid, second, third]) takeNumber(shop, user, id)
  expect(callQueue(shop, id, false)).toMatchObject({ curNumber: 2 })
  expect(mine()).toMatchObject([{ status: 2, statusStr: '已完成' }])
  callQueue(shop, id, true)
  expect(myTickets(shop, second, {})).toMatchObject([{ queuingLog: { status: 3 } }])
  expect(() => callQueue(shop, id, false)).toThrow('没有等候的号码')
})

test('hours are by the shop’s clock: closed before and after, and those who still wait then are passed', () => {
  const id = addQueue()
  takeNumber(shop, addUser(shop), id)
  shop.set('2030-01-07 19:58:00')
  takeNumber(shop, addUser(shop), id)
  takeNumber(shop, uid, id)
  shop.set('2030-01-07 20:00:00')
  expect(queue()).toMatchObject({ status: 1, statusStr: '未开放', curNumber: 2 })
  expect(mine()).toMatchObject([{ status: 3, dateUpdate: '2030-01-07 20:00:00' }])
  expect(() => takeNumber(shop, uid, id)).toThrow('未开放，开放时间 08:00–20:00')
  expect(() => callQueue(shop, id, false)).toThrow('未开放')
  shop.set('2030-01-08 07:59:59')
  expect(queue()).toMatchObject({ status: 1, curNumber: 0, numberGet: 0 })
  shop.set('2030-01-08 08:00:00')
  expect(takeNumber(shop, uid, id)).toMatchObject({ number: 1 })
})

test('a day’s limit makes a queue full', () => {
  const id = addQueue({ number_totle: 2 })
  takeNumber(shop, addUser(shop), id)
  takeNumber(shop, addUser(shop), id)
  expect(listQueues(shop, 2)).toMatchObject([{ status: 2, statusStr: '已约满' }])
  expect(() => takeNumber(shop, uid, id)).toThrow('今日号码已取完')
  expect(() => listQueues(shop, 0)).toThrow(expect.objectContaining({ code: 700 }))
})

test('some queues open on some days', () => {
  const id = addQueue({ weekdays: '6', descript: '周六开放' })
  expect(() => takeNumber(shop, uid, id)).toThrow('开放时间 周六开放')
  shop.set('2030-01-12 10:00:00')
  expect(takeNumber(shop, uid, id)).toMatchObject({ number: 1 })
})

test('several queues at once, and the list of numbers can be filtered', () => {
  const [fish, bread] = [addQueue(), addQueue({ name: '现烤面包', crowd: 2 })]
  takeNumber(shop, uid, fish)
  takeNumber(shop, uid, bread, '13800000000')
  expect(myTickets(shop, uid, { status: 0 })).toMatchObject([
    { queuingLog: { typeId: bread, mobile: '13800000000' }, queuingUpType: { name: '现烤面包' } },
  ])
  expect(myTickets(shop, uid, { typeId: fish })).toHaveLength(1)
  expect(() => myTickets(shop, uid, { typeId: 99 })).toThrow(expect.objectContaining({ code: 700 }))
  expect(() => takeNumber(shop, uid, 99)).toThrow('队列不存在')
})

test('whatever people and the clock do, the numbers stay in order', () => {
  addQueue({ crowd: 1, number_totle: 200 })
  addQueue({ minitus: 0.5 })
  const people = [uid, addUser(shop), addUser(shop)]
  const step = fc.record({ kind: fc.integer({ min: 0, max: 3 }), n: fc.integer({ min: 0, max: 100_000 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      for (const { kind, n } of steps) {
        try {
          if (kind === 0) takeNumber(shop, people[n % 3] ?? uid, 1 + (n % 2))
          if (kind === 1) callQueue(shop, 1 + (n % 2), n % 3 === 0)
          if (kind === 2) shop.advance(n % 2000)
          if (kind === 3) shop.advance(n - 50_000)
        } catch (error) {
          expect((error as Error).name).toBe('Refusal')
        }
        runDue(shop)
        expect(audit(shop).violations).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
