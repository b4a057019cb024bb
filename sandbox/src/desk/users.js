import { act, read } from './api.js'
import { ask, button, card, grid, h, say, yuan } from './dom.js'

let search = ''

async function credit(user, refresh) {
  const filled = await ask(
    `给 ${user.nick ?? user.uid} 充余额或积分`,
    {
      amount: { label: '余额（元）', type: 'number', min: 0, step: '0.01', value: 0 },
      score: { label: '积分', type: 'number', min: 0, step: 1, value: 0 },
      remark: { label: '备注', maxlength: 100 },
    },
    '赠送',
  )
  if (!filled) return
  await act('credit', { uid: user.uid, ...filled })
  say('已到账')
  await refresh()
}

const userCard = (user, refresh) =>
  card(
    h('h3', {}, user.nick ?? '未命名'),
    h('p.quiet', {}, `编号 ${user.uid}${user.mobile ? ` · ${user.mobile}` : ''}`),
    h(
      'p',
      {},
      h('span.money', {}, yuan(user.balance)),
      ` · ${user.score} 积分`,
      user.freeze > 0 && ` · 冻结 ${yuan(user.freeze)}`,
    ),
    h(
      'div.row.actions',
      {},
      button('充余额或积分', () => credit(user, refresh)),
    ),
  )

export async function users(refresh) {
  const { users: found } = await read('desk/users', { search })
  const input = h('input', {
    type: 'search',
    placeholder: '昵称、手机号或编号',
    value: search,
    'aria-label': '查找用户',
  })
  return [
    h(
      'form.row',
      {
        role: 'search',
        onsubmit: (event) => {
          event.preventDefault()
          search = input.value.trim()
          void refresh()
        },
      },
      input,
      h('button', {}, '查找'),
    ),
    h('h2', {}, search ? `“${search}”的结果` : '最近登录的用户'),
    grid(
      found.map((user) => userCard(user, refresh)),
      '没有这样的用户',
    ),
  ]
}
