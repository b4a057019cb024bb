import { openShop, read, shops } from './api.js'
import { audit, calls } from './books.js'
import { clock } from './clock.js'
import { h, say } from './dom.js'
import { faults } from './faults.js'
import { orders } from './orders.js'
import { queues } from './queues.js'
import { requests } from './requests.js'
import { users } from './users.js'

const TABS = {
  orders: ['订单', orders],
  requests: ['申请', requests],
  queues: ['排队', queues],
  users: ['用户', users],
  clock: ['时间', clock],
  faults: ['故障', faults],
  audit: ['账目', audit],
  calls: ['调用', calls],
}

/** These change by themselves and hold no fields somebody might be filling in. */
const LIVE = ['queues', 'calls']
const EVERY = 5000

const tabs = document.getElementById('tabs')
const view = document.getElementById('view')
const chooser = document.getElementById('chooser')
const input = document.getElementById('sub')

let shop = ''
let tab = 'orders'
let waiting = {}
let drawn = 0

/** '#/tz/orders' → shop and tab. */
function where() {
  const [, sub = '', name = ''] = location.hash.split('/')
  return { sub: /^[a-z0-9]{1,32}$/.test(sub) ? sub : '', name: Object.hasOwn(TABS, name) ? name : 'orders' }
}

const badge = (number) => number > 0 && h('span.badge', {}, number > 99 ? '99+' : String(number))

function drawTabs() {
  const links = Object.entries(TABS).map(([name, [label]]) =>
    h(
      'a',
      { href: `#/${shop}/${name}`, 'aria-current': name === tab ? 'page' : undefined },
      label,
      badge(waiting[name]),
    ),
  )
  const scrolled = tabs.scrollLeft
  tabs.replaceChildren(...links)
  tabs.scrollLeft = scrolled
}

async function summary() {
  const { now, orders: states, refunds, requests: asked } = await read('desk/summary')
  document.getElementById('now').textContent = now
  waiting = { orders: (states['1'] ?? 0) + refunds, requests: asked }
  drawTabs()
}

/** Puts new content in place; who was at the fifth button is at the fifth button again. */
function replace(content) {
  const buttons = () => [...view.querySelectorAll('button, input')]
  const at = buttons().indexOf(document.activeElement)
  view.replaceChildren(...content)
  if (at >= 0) buttons()[at]?.focus({ preventScroll: true })
}

/** Draws the tab anew; an answer that comes after somebody went on is dropped. */
async function draw() {
  const mine = (drawn += 1)
  const [, show] = TABS[tab]
  try {
    const [content] = await Promise.all([show(draw), summary()])
    if (mine === drawn) replace(content.flat(Infinity).filter(Boolean))
  } catch (error) {
    if (mine === drawn) view.replaceChildren(h('p.empty', {}, error.message))
    say(error.message, true)
  }
}

async function go() {
  const { sub, name } = where()
  if (!sub) {
    view.replaceChildren(
      h('p.empty', {}, '输入商铺的专属域名，例如 tz，然后打开。第一次打开会建好示例商铺。'),
    )
    return
  }
  const isOther = sub !== shop || name !== tab
  shop = sub
  tab = name
  openShop(sub)
  input.value = sub
  drawTabs()
  tabs.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
  if (isOther) view.replaceChildren(h('p.empty', {}, '正在读取…'))
  await draw()
}

async function start() {
  const { shops: known } = await shops()
  document.getElementById('subs').replaceChildren(...known.map((value) => h('option', { value })))
  if (!where().sub && known.length > 0) location.replace(`#/${known.includes('tz') ? 'tz' : known[0]}/orders`)
  else await go()
}

chooser.addEventListener('submit', (event) => {
  event.preventDefault()
  location.hash = `#/${input.value.trim()}/${tab}`
})
addEventListener('hashchange', go)
setInterval(() => {
  if (document.hidden || !shop || document.querySelector('dialog')) return
  if (LIVE.includes(tab)) void draw()
  else summary().catch(() => undefined)
}, EVERY)

start().catch((error) => say(error.message, true))
