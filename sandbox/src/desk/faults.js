import { post, read, remove } from './api.js'
import { button, card, grid, h, say } from './dom.js'

const KINDS = {
  latency: '延迟（毫秒）',
  'drop-before': '处理前断开',
  'drop-after': '处理后断开',
  'http-500': 'HTTP 错误',
  malformed: '残缺的 JSON',
  code: '业务码',
}

const describe = (fault) =>
  [
    KINDS[fault.kind] + (fault.value === undefined ? '' : ` ${fault.value}`),
    fault.probability < 1 && `概率 ${fault.probability}`,
    fault.times !== undefined && `还有 ${fault.times} 次`,
  ]
    .filter(Boolean)
    .join(' · ')

const given = (form) => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''))

export async function faults(refresh) {
  const [{ faults: active }, { calls }] = await Promise.all([read('faults'), read('desk/calls')])
  const paths = ['*', ...new Set(calls.map(({ path }) => path))].filter((path) => /^[*/]/.test(path))
  const clear = (path) => async () => {
    await remove('faults', { path })
    say('故障已清除')
    await refresh()
  }
  const form = h(
    'form.card',
    {
      onsubmit: (event) => {
        event.preventDefault()
        post('faults', given(form)).then(
          () => {
            say('故障已加上')
            return refresh()
          },
          (error) => say(error.message, true),
        )
      },
    },
    h('h3', {}, '加一个故障'),
    h(
      'div.fields',
      {},
      h(
        'label',
        {},
        '接口（* 为全部）',
        h('input', { name: 'path', list: 'paths', value: '*', required: true }),
      ),
      h(
        'datalist',
        { id: 'paths' },
        paths.map((value) => h('option', { value })),
      ),
      h(
        'label',
        {},
        '种类',
        h(
          'select',
          { name: 'kind' },
          Object.entries(KINDS).map(([value, label]) => h('option', { value }, label)),
        ),
      ),
      h(
        'label',
        {},
        '数值（毫秒、状态码或业务码）',
        h('input', { name: 'value', type: 'number', placeholder: '2000' }),
      ),
      h(
        'label',
        {},
        '概率',
        h('input', { name: 'probability', type: 'number', min: 0, max: 1, step: '0.05', placeholder: '1' }),
      ),
      h('label', {}, '次数', h('input', { name: 'times', type: 'number', min: 1, placeholder: '直到清除' })),
    ),
    h('button', {}, '加上'),
  )
  return [
    h('h2', {}, `故障 ${active.length}`),
    grid(
      active.map((fault) =>
        card(
          h('h3', {}, fault.path === '*' ? '全部接口' : fault.path),
          h('p.quiet', {}, describe(fault)),
          h('div.row.actions', {}, button('清除', clear(fault.path), { kind: 'plain' })),
        ),
      ),
      '没有故障，一切正常',
    ),
    active.length > 1 && h('div.row.actions', {}, button('全部清除', clear(undefined), { kind: 'danger' })),
    h('h2', {}, '新故障'),
    h('div.grid', {}, form),
  ]
}
