import { read } from './api.js'
import { h } from './dom.js'

export async function audit() {
  const { ok, violations, unknownParams } = await read('audit')
  return [
    h('h2', {}, '账目'),
    h(
      'div.card',
      {},
      h('div.row', {}, h(`span.tag${ok ? '' : '.red'}`, {}, ok ? '账目相符' : `${violations.length} 处不符`)),
      h(
        'ul',
        {},
        violations.map((sentence) => h('li', {}, sentence)),
      ),
      ok && h('p.quiet', {}, '库存、余额、积分、优惠券、押金、排队与订单状态都核对过。'),
    ),
    h('h2', {}, `没有用到的参数 ${unknownParams.length}`),
    unknownParams.length > 0
      ? h(
          'ul.card',
          {},
          unknownParams.map(({ method, name }) => h('li', {}, `${method}：${name}`)),
        )
      : h('p.quiet', {}, '客户端没有发送接口不认识的参数。'),
  ]
}

const tagOf = ({ status, code }) =>
  status !== 200 ? '.red' : code !== 0 && code !== undefined ? '.warn' : ''

const resultOf = ({ status, code }) =>
  status === 0 ? '断开' : code === undefined ? String(status) : `${status} / ${code}`

const row = (call) =>
  h(
    'tr',
    {},
    h('td', {}, call.time.slice(11)),
    h('td', {}, h(`span.tag${tagOf(call)}`, {}, resultOf(call))),
    h('td', {}, `${call.verb.toUpperCase()} ${call.path}`),
    h('td', {}, `${call.ms.toFixed(1)} ms`),
  )

export async function calls() {
  const { calls: found } = await read('desk/calls')
  const titles = ['时间', '结果', '接口', '用时'].map((title) => h('th', {}, title))
  return [
    h('h2', {}, '最近的调用'),
    found.length === 0
      ? h('p.empty', {}, '还没有调用')
      : h(
          'div.card',
          {},
          h(
            'div.table',
            {},
            h('table', {}, h('thead', {}, h('tr', {}, titles)), h('tbody', {}, found.map(row))),
          ),
          h('p.quiet', {}, '不记录参数。'),
        ),
  ]
}
