import { act, read } from './api.js'
import { button, card, grid, h, say } from './dom.js'

const TAG = ['', '.grey', '.warn']

async function call(queue, missed, refresh) {
  const { curNumber } = await act('call', { typeId: queue.id, missed })
  say(`${queue.name}：请 ${curNumber} 号`)
  await refresh()
}

const ticket = ({ number, status, nick }) =>
  h('li', {}, `${number} 号 ${nick ?? '用户'}`, status === 1 ? '（叫号中）' : '')

function queueCard(queue, refresh) {
  const waiting = queue.numberGet - queue.curNumber
  const canCall = queue.status !== 1 && waiting > 0
  return card(
    h('div.row', {}, h('h3', {}, queue.name), h(`span.tag${TAG[queue.status]}`, {}, queue.statusStr)),
    h('p.quiet', {}, `${queue.dateBegin}–${queue.dateEnd} · 每号 ${queue.minitus} 分钟`),
    h(
      'div.row',
      {},
      h('span.big', {}, queue.curNumber || '—'),
      h('span', {}, queue.curNumber ? `号正在办理，还有 ${waiting} 人等候` : '还没有叫号'),
    ),
    queue.tickets.length > 0 && h('ul.lines', {}, queue.tickets.map(ticket)),
    h(
      'div.row.actions',
      {},
      button('叫下一个号', () => call(queue, false, refresh), { disabled: !canCall }),
      button('过号，叫下一个', () => call(queue, true, refresh), { kind: 'plain', disabled: !canCall }),
    ),
  )
}

export async function queues(refresh) {
  const { queues: found } = await read('desk/queues')
  return [
    h('h2', {}, '排队叫号'),
    grid(
      found.map((queue) => queueCard(queue, refresh)),
      '这家商铺没有队列',
    ),
  ]
}
