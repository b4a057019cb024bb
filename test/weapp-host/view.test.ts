import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'

import { settled, tableOf, figuresOf, type Figures } from './view/figures'
import { openBench, type Bench } from './view/measure'
import { readTemplates } from './view/templates'

describe('every page of the real build, drawn', () => {
  let bench: Bench
  let addresses: Record<string, string>
  const templates = readTemplates('dist/weapp')
  before(async () => {
    bench = await openBench()
    addresses = await bench.addresses()
  })
  after(() => bench.close())

  it('the compiler has nothing against templates and styles', () => {
    assert.deepEqual(bench.site.faults, [])
  })

  it('comes to rest, shows something, and sends nothing to its view that is not drawn', async () => {
    const figures: Figures[] = []
    const faults: string[] = []
    for (const [name, url] of Object.entries(addresses)) {
      const phone = await bench.phone({ user: 'demo', url })
      try {
        figures.push(await figuresOf(phone, name))
        phone.clean()
        await phone.notBlank()
        faults.push(...templates.faults(phone.host.page()).map((fault) => `${name}: ${fault}`))
        const folder = process.env.SHOTS
        if (folder) await phone.window.screenshot({ path: `${folder}/${name}.png` })
      } catch (error) {
        faults.push(`${name}: ${error instanceof Error ? error.message.slice(0, 500) : String(error)}`)
      }
      await phone.close()
    }
    console.log(tableOf(figures))
    assert.equal(faults.length, 0, `\n${faults.join('\n')}`)
    assert.deepEqual([...new Set(bench.site.faults)], [])
  })

  it('is drawn without parameters too, for who is not logged in', async () => {
    const phone = await bench.phone()
    for (const route of phone.host.routes) {
      await phone.host.go('reLaunch', `/${route}`)
      await settled(phone.host)
      await phone.notBlank()
      phone.clean()
    }
  })
})
