import { View } from '@tarojs/components'
import { AddButton } from '@/components/add-button'
import { Button } from '@/components/button'
import { Checkbox } from '@/components/checkbox'
import { control } from '@/components/control'
import { Option } from '@/components/option'
import { Stars } from '@/components/stars'
import { Switch } from '@/components/switch'
import { Tabs } from '@/components/tabs'
import { mountElement, type MountedPage } from '../support/mount'
import { byRole, send, tap } from './find'

let page: MountedPage | undefined
afterEach(() => page?.unmount())

describe('controls', () => {
  it('a button answers a tap, Enter and the space bar', async () => {
    const press = jest.fn()
    page = await mountElement(() => <Button onClick={press}>立即购买</Button>)
    const button = byRole('button', '立即购买')
    await tap(button)
    await send(button, 'keydown', {}, { key: 'Enter' })
    await send(button, 'keydown', {}, { key: ' ' })
    await send(button, 'keydown', {}, { key: 'a' })
    expect(press).toHaveBeenCalledTimes(3)
  })

  it('a busy or disabled button takes no taps', async () => {
    const press = jest.fn()
    page = await mountElement(() => (
      <>
        <Button busy onClick={press}>
          提交订单
        </Button>
        <Button disabled onClick={press}>
          已满
        </Button>
      </>
    ))
    await tap(byRole('button', '提交订单'))
    await tap(byRole('button', '已满'))
    await send(byRole('button', '已满'), 'keydown', {}, { key: 'Enter' })
    expect(press).not.toHaveBeenCalled()
  })

  it('adding from a card does not open the card', async () => {
    const open = jest.fn()
    const add = jest.fn()
    page = await mountElement(() => (
      <View {...control(open, { label: '奇异果' })}>
        <AddButton name="奇异果" onClick={add} />
      </View>
    ))
    await tap(byRole('button', '把奇异果加入购物车'))
    expect(add).toHaveBeenCalledTimes(1)
    expect(open).not.toHaveBeenCalled()
  })

  it('checkbox and switch report the other state and say their own', async () => {
    const changes: boolean[] = []
    page = await mountElement(() => (
      <>
        <Checkbox checked={false} label="全选" onChange={(on) => changes.push(on)} />
        <Switch checked label="积分抵扣" onChange={(on) => changes.push(on)} />
      </>
    ))
    expect(byRole('checkbox', '全选').getAttribute('aria-checked')).toBe('false')
    expect(byRole('switch', '积分抵扣').getAttribute('aria-checked')).toBe('true')
    await tap(byRole('checkbox', '全选'))
    await tap(byRole('switch', '积分抵扣'))
    expect(changes).toEqual([true, false])
  })

  it('a chosen radio stays chosen', async () => {
    const changes: boolean[] = []
    page = await mountElement(() => (
      <Checkbox radio checked label="微信支付" onChange={(on) => changes.push(on)} />
    ))
    await tap(byRole('radio', '微信支付'))
    expect(changes).toEqual([true])
  })

  it('a sold-out option cannot be chosen, but can be undone', async () => {
    const choose = jest.fn()
    page = await mountElement(() => (
      <>
        <Option label="原箱" soldOut onClick={choose} />
        <Option label="礼盒" soldOut selected onClick={choose} />
      </>
    ))
    await tap(byRole('radio', '原箱，缺货'))
    expect(choose).not.toHaveBeenCalled()
    await tap(byRole('radio', '礼盒，缺货'))
    expect(choose).toHaveBeenCalledTimes(1)
  })

  it('tabs say their counts and which one is on', async () => {
    const chosen: string[] = []
    const items = [
      { key: 'all', label: '全部' },
      { key: 'pay', label: '待付款', count: 2 },
    ]
    page = await mountElement(() => <Tabs items={items} value="all" onChange={(key) => chosen.push(key)} />)
    expect(byRole('tab', '全部').getAttribute('aria-selected')).toBe('true')
    await tap(byRole('tab', '待付款2'))
    expect(chosen).toEqual(['pay'])
  })

  it('stars are given by name', async () => {
    const given: number[] = []
    page = await mountElement(() => <Stars value={0} onChange={(value) => given.push(value)} />)
    await tap(byRole('radio', '打 4 星'))
    expect(given).toEqual([4])
  })
})
