import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { callQueue } from '../../sandbox/src/domain/queuing'
import type { MiniHost } from './host'
import { nodes, rootOf } from './host/tree'
import type { MiniNode } from './host/types'
import { clean, useMiniProgram } from './support'

const FISH = 2
const IN_THE_SHOP = { latitude: 30.23764, longitude: 120.18302 }

interface Marker {
  id: number
  title: string
  iconPath: string
  label: { content: string }
}

const isMarker = (value: unknown): value is Marker =>
  typeof value === 'object' && value !== null && 'iconPath' in value && 'label' in value

/** The native map of the open page with its pins. */
const mapOf = (host: MiniHost): { node: MiniNode; markers: Marker[] } => {
  for (const node of nodes(rootOf(host.page()))) {
    const markers = Object.values(node).find(
      (value): value is Marker[] => Array.isArray(value) && value.length > 0 && value.every(isMarker),
    )
    if (markers) return { node, markers }
  }
  throw new Error('there is no map with pins')
}

const eventually = async (check: () => void) => {
  const end = Date.now() + 8000
  for (;;) {
    try {
      return check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

describe('on the spot, in the real mini-program build', () => {
  const program = useMiniProgram()

  it('a number is taken after a question, comes near, is called with a vibration each, is passed and retaken', async () => {
    const shop = program.shop()
    shop.set(`${shop.now().slice(0, 10)} 12:00:00`)
    const host = await program.open({ user: 'demo', url: 'packages/queuing/queues/index' })
    await host.sees('活鱼现杀')
    await host.tap('活鱼现杀 取号')
    await host.sees('确认在「活鱼现杀」取号？')
    await host.tap('确认取号')
    await host.sees('可以先逛逛')
    await host.sees('叫号提示音')
    const vibrations = () => host.calls.filter(([name]) => name === 'vibrateShort').length
    const said = () =>
      host.calls
        .filter(([name]) => name === 'showToast')
        .map(([, { title }]: [string, { title?: string }]) => title)
    assert.equal(vibrations(), 0)

    const taken = shop.db.get<{ number: number }>('SELECT number FROM queue_log ORDER BY id DESC LIMIT 1')
    const number = taken?.number ?? 0
    /** Calls until this one is served, while the page is open; then it is left and entered again. */
    const serve = async (until: number, missed = false) => {
      let current = 0
      while (current < until) current = callQueue(shop, FISH, missed).curNumber
      await host.go('navigateTo', '/packages/queuing/mine/index')
      await host.go('navigateBack')
    }
    await serve(number - 4)
    await host.sees('快到您了')
    assert.equal(vibrations(), 1)
    await serve(number - 1)
    await host.sees('下一位就是您')
    assert.equal(vibrations(), 2)
    await serve(number)
    await host.sees('轮到您了，请马上到窗口')
    assert.equal(vibrations(), 3)
    await serve(number + 1, true)
    await eventually(() => assert.equal(vibrations(), 4))
    assert.deepEqual(said().slice(-2), ['活鱼现杀：轮到您了', '活鱼现杀：已过号，可重新取号'])
    await host.tap('取号记录')
    await host.arrives('packages/queuing/mine/index')
    await host.sees('这个号已经过了')
    await host.tap('重新取号')
    await host.tap('确认取号')
    await host.sees('可以先逛逛')
    clean(host)
  })

  it('the native map has a pin for each place of the list, and a tapped pin chooses its place', async () => {
    const host = await program.open({
      user: 'demo',
      url: 'packages/map-search/search/index?keyword=%E8%B6%85%E5%B8%82',
      answers: { getLocation: IN_THE_SHOP },
    })
    await host.sees(/找到 \d+ 处/)
    const { node, markers } = mapOf(host)
    assert.deepEqual(
      markers.map(({ id, label }) => [id, label.content]),
      markers.map((_, index) => [index + 1, String(index + 1)]),
    )
    const places = host.text()
    let from = 0
    for (const { title } of markers) {
      const at = places.indexOf(title, from)
      assert.ok(at >= from, `${title} is not in the list, or not in this order`)
      from = at + title.length
    }
    await host.fire(node, 'markertap', { markerId: 2 })
    await host.sees('用作收货地址')
    await eventually(() => {
      const chosen = mapOf(host).markers.filter(({ iconPath }) => iconPath !== markers[0]?.iconPath)
      assert.deepEqual(
        chosen.map(({ id }) => id),
        [2],
      )
    })
    await host.tap('用作收货地址')
    await host.arrives('packages/address/edit/index')
    clean(host)
  })

  it('a refused position is said, and the search goes on by city', async () => {
    const host = await program.open({ user: 'demo', url: 'packages/map-search/search/index' })
    await host.tap('打开定位')
    await host.sees('没有拿到位置，先按城市找')
    await host.tap('药店')
    await host.sees(/找到 \d+ 处/)
    assert.ok(mapOf(host).markers.length > 3)
    clean(host)
  })

  it('an article shows its sanitised text as nodes, and takes a comment', async () => {
    program
      .shop()
      .db.run(
        'UPDATE cms_article SET content = ? WHERE id = 1',
        '<p onclick="alert(1)">先炒蛋</p><script>alert(1)</script><img src="javascript:alert(1)"><p>再炒番茄</p>',
      )
    const host = await program.open({ user: 'demo', url: 'packages/content/article-detail/index?id=1' })
    await host.sees('先炒蛋')
    await host.sees('再炒番茄')
    const sent = JSON.stringify(host.page().data)
    assert.doesNotMatch(sent, /alert\(1\)|onclick|javascript:/)
    await host.type(0, '下次试试先炒番茄')
    await host.tap('发表')
    await host.sees('下次试试先炒番茄')
    clean(host)
  })
})
