import { act, read } from './api.js'
import { ask, button, card, grid, h, say, yuan } from './dom.js'

const STATES = [
  ['', '全部'],
  ['1', '待发货'],
  ['refund', '售后'],
  ['0', '待支付'],
  ['2', '待收货'],
  ['3', '待评价'],
  ['4', '已完成'],
  ['-1', '已关闭'],
]

const TAG = { '-1': 'grey', 0: 'warn', 1: 'red', 4: 'grey' }

let state = ''
let page = 1

async function ship(order, refresh) {
  const filled = await ask(
    `发货 · 订单 ${order.id}`,
    {
      shipperName: { label: '快递公司', value: '顺丰速运', required: true, maxlength: 40 },
      trackingNumber: { label: '单号', required: true, maxlength: 40 },
    },
    '发货',
  )
  if (!filled) return
  await act('ship', { orderId: order.id, ...filled })
  say('已发货')
  await refresh()
}

async function refuse(order, refresh) {
  const filled = await ask(
    `拒绝售后 · 订单 ${order.id}`,
    { reason: { label: '理由', required: true, maxlength: 200 } },
    '拒绝',
  )
  if (!filled) return
  await act('refund', { orderId: order.id, agree: false, ...filled })
  say('已拒绝')
  await refresh()
}

async function agree(order, refresh) {
  await act('refund', { orderId: order.id, agree: true })
  say('已同意')
  await refresh()
}

const request = (each) =>
  h(
    'div.request',
    {},
    h('p', {}, `申请${each.kind} · ${each.number} 件 · ${yuan(each.amount)}`),
    h('p.quiet', {}, [each.reason, each.remark].filter(Boolean).join('，')),
  )

function actions(order, refresh) {
  const buttons = []
  if (order.requests.length > 0) {
    buttons.push(button('同意售后', () => agree(order, refresh)))
    buttons.push(button('拒绝', () => refuse(order, refresh), { kind: 'danger' }))
  } else if (order.status === 1 || order.status === 2) {
    const label = order.status === 1 ? '发货' : '再发一个包裹'
    buttons.push(button(label, () => ship(order, refresh), { kind: order.status === 1 ? '' : 'plain' }))
  }
  return buttons.length > 0 && h('div.row.actions', {}, buttons)
}

const orderCard = (order, refresh) =>
  card(
    h(
      'div.row',
      {},
      h('h3', {}, `#${order.id} ${order.nick ?? ''}`),
      h(`span.tag.${TAG[order.status] ?? ''}`.replace(/\.$/, ''), {}, order.statusStr),
      h('span.money.end', {}, yuan(order.amount)),
    ),
    h('p.quiet', {}, `${order.number} · ${order.dateAdd}`),
    h(
      'ul.lines',
      {},
      order.lines.map(({ goodsName, property, number }) =>
        h('li', {}, `${goodsName}${property ? `（${property.replace(/,$/, '')}）` : ''} ×${number}`),
      ),
    ),
    order.receiver && h('p.quiet', {}, order.receiver),
    order.pickUpAt && h('p.quiet', {}, `到店自提：${order.pickUpAt}`),
    order.parcel && h('p.quiet', {}, `包裹：${order.parcel}`),
    order.remark && h('p.quiet', {}, `买家留言：${order.remark}`),
    order.refunded > 0 && h('p.quiet', {}, `已退 ${yuan(order.refunded)}`),
    order.requests.map(request),
    actions(order, refresh),
  )

const turn = (label, to, disabled, refresh) =>
  button(
    label,
    () => {
      page = to
      return refresh()
    },
    { kind: 'plain', disabled },
  )

export async function orders(refresh) {
  const { orders: found, total, pages } = await read('desk/orders', { state, page })
  const chips = STATES.map(([value, label]) =>
    button(
      label,
      () => {
        state = value
        page = 1
        return refresh()
      },
      { kind: 'chip', 'aria-pressed': value === state },
    ),
  )
  return [
    h('div.row', { role: 'group', 'aria-label': '订单状态' }, chips),
    h('h2', {}, `订单 ${total} 笔`),
    grid(
      found.map((order) => orderCard(order, refresh)),
      '没有这样的订单',
    ),
    pages > 1 &&
      h(
        'div.row.actions',
        {},
        turn('上一页', page - 1, page <= 1, refresh),
        `${page} / ${pages}`,
        turn('下一页', page + 1, page >= pages, refresh),
      ),
  ]
}
