import { post, read } from './api.js'
import { button, h, say } from './dom.js'

const STEPS = [
  [60, '+1 分钟'],
  [600, '+10 分钟'],
  [1800, '+30 分钟'],
  [3600, '+1 小时'],
  [86_400, '+1 天'],
  [604_800, '+7 天'],
  [-86_400, '−1 天'],
]

async function move(body, refresh) {
  const { now } = await post('clock', body)
  say(`商铺时间 ${now}`)
  await refresh()
}

/** The machine's time as China writes it. */
const chinaNow = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')

export async function clock(refresh) {
  const { now } = await read('clock')
  const input = h('input', {
    type: 'datetime-local',
    step: 1,
    value: now.replace(' ', 'T'),
    'aria-label': '商铺时间',
  })
  const set = () => move({ set: `${input.value.replace('T', ' ')}:00`.slice(0, 19) }, refresh)
  return [
    h('h2', {}, '商铺时间'),
    h(
      'div.card',
      {},
      h('p.time', {}, now),
      h('p.quiet', {}, '订单关闭、自动收货、拼团、优惠券和排队都按这个时间走。'),
      h(
        'div.row.actions',
        { role: 'group', 'aria-label': '前进' },
        STEPS.map(([advance, label]) => button(label, () => move({ advance }, refresh), { kind: 'plain' })),
      ),
      h(
        'div.row.actions',
        {},
        input,
        button('设为此时', set),
        button('回到现在', () => move({ set: chinaNow() }, refresh), { kind: 'plain' }),
      ),
    ),
  ]
}
