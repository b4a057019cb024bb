import { settleQueue } from '../../domain/queue-time'
import { queuesOf } from '../../domain/queue-row'
import { addMinutes } from '../../domain/clock'
import type { Shop } from '../../shop'
import { insert, type Row } from './insert'
import { at } from './moment'
import { DEMO } from './users'

/** Queues of the shop in 望江路: busy counters, a full one, one for Saturdays, one that never closes. */
const QUEUES: readonly Row[] = [
  {
    id: 1,
    name: '早餐档口',
    descript: '现磨豆浆、粢饭团、葱油饼，边做边等',
    service_window: '进门左手 1 号窗口',
    minitus: 2,
    date_begin: '06:30',
    date_end: '21:00',
    crowd: 4,
  },
  {
    id: 2,
    name: '活鱼现杀',
    descript: '去鳞去内脏，可切片切块',
    service_window: '水产区 3 号台',
    minitus: 2.5,
    date_begin: '07:00',
    date_end: '21:00',
    crowd: 6,
  },
  {
    id: 3,
    name: '老陈家熟食',
    descript: '盐焗鸡每天两炉，上午十点、下午四点出炉',
    service_window: '熟食区柜台',
    minitus: 3,
    date_begin: '09:30',
    date_end: '20:00',
    crowd: 3,
  },
  {
    id: 4,
    name: '现烤面包',
    descript: '出炉时间看柜台小黑板',
    service_window: '面包房',
    minitus: 2,
    date_begin: '08:00',
    date_end: '20:30',
    crowd: 2,
  },
  {
    id: 5,
    name: '手工水饺',
    descript: '今日已约满，明早 8:00 放号',
    service_window: '面点间',
    minitus: 20,
    date_begin: '08:00',
    date_end: '20:00',
    number_totle: 36,
    crowd: 36,
  },
  {
    id: 6,
    name: '磨刀修伞',
    descript: '周六 9:00–17:00 开放',
    service_window: '南门外遮阳棚',
    minitus: 8,
    date_begin: '09:00',
    date_end: '17:00',
    weekdays: '6',
    crowd: 2,
  },
  {
    id: 7,
    name: '夜间取货窗口',
    descript: '24 小时，凭取货码',
    service_window: '北门小窗',
    minitus: 1.5,
  },
]

/** [queue, days ago, taken, number, status, minutes until it was called] */
const PAST: readonly (readonly [number, number, string, number, 2 | 3, number])[] = [
  [3, 12, '10:02:31', 15, 2, 10],
  [1, 6, '07:41:09', 41, 3, 9],
  [1, 6, '07:58:40', 50, 2, 10],
  [4, 3, '16:30:12', 258, 2, 4],
]

export function seedQueues(shop: Shop): void {
  insert(
    shop.db,
    'queue_type',
    QUEUES.map((queue, i) => ({ ...queue, paixu: i + 1 })),
  )
  insert(
    shop.db,
    'queue_log',
    PAST.map(([type_id, days, time, number, status, wait]) => {
      const taken = at(shop, -days, time)
      const called = addMinutes(taken, wait)
      return {
        ...{ type_id, uid: DEMO, day: taken.slice(0, 10), number, status, mobile: '13800006021' },
        ...{ date_add: taken, date_called: called, date_update: addMinutes(called, status === 3 ? 10 : 3) },
      }
    }),
  )
  queuesOf(shop).forEach((queue) => settleQueue(shop, queue))
}
