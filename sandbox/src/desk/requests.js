import { act, read } from './api.js'
import { ask, button, card, grid, h, say, yuan } from './dom.js'

async function refuse(action, body, refresh) {
  const filled = await ask('拒绝申请', { reason: { label: '理由', required: true, maxlength: 200 } }, '拒绝')
  if (!filled) return
  await act(action, { ...body, agree: false, ...filled })
  say('已拒绝')
  await refresh()
}

async function agree(action, body, refresh) {
  await act(action, { ...body, agree: true })
  say('已处理')
  await refresh()
}

const answers = (action, body, label, refresh, more) =>
  h(
    'div.row.actions',
    {},
    button(label, () => agree(action, body, refresh)),
    more,
    button('拒绝', () => refuse(action, body, refresh), { kind: 'danger' }),
  )

const head = (item, title) => [
  h(
    'div.row',
    {},
    h('h3', {}, title),
    item.amount !== undefined && h('span.money.end', {}, yuan(item.amount)),
  ),
  h('p.quiet', {}, `${item.nick ?? '用户'}（${item.uid}）· ${item.date_add}`),
]

const withdrawal = (refresh) => (item) =>
  card(...head(item, `提现 ${item.number}`), answers('withdraw', { id: item.id }, '打款', refresh))

const distributor = (refresh) => (item) =>
  card(
    ...head(item, `${item.name} 申请成为分销商`),
    answers('distribution', { uid: item.uid }, '同意', refresh),
  )

const deposit = (refresh) => (item) =>
  card(
    ...head(item, `退还押金 ${item.number}`),
    h('p.quiet', {}, [item.remark, item.refCode].filter(Boolean).join(' · ')),
    answers('deposit', { id: item.id }, '退还', refresh),
  )

const invoice = (refresh) => (item) =>
  card(
    ...head(item, item.comName),
    h('p.quiet', {}, `${item.consumption}${item.orderId ? ` · 订单 ${item.orderId}` : ''}`),
    h('p.quiet', {}, `税号 ${item.tfn ?? '无（个人）'}${item.email ? ` · ${item.email}` : ''}`),
    answers(
      'invoice',
      { id: item.id },
      '开票',
      refresh,
      item.status === 0 &&
        button('开票中', () => agree('invoice', { id: item.id, working: true }, refresh), { kind: 'plain' }),
    ),
  )

const section = (title, items, show) => [
  h('h2', {}, `${title} ${items.length}`),
  grid(items.map(show), `没有待处理的${title}`),
]

export async function requests(refresh) {
  const { withdrawals, distribution, deposits, invoices } = await read('desk/requests')
  return [
    section('提现', withdrawals, withdrawal(refresh)),
    section('发票', invoices, invoice(refresh)),
    section('押金退还', deposits, deposit(refresh)),
    section('分销申请', distribution, distributor(refresh)),
  ]
}
