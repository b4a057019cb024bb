import { Text } from '@tarojs/components'
import { Countdown } from '@/components/countdown'
import { Snackbar } from '@/components/snackbar'
import { SwipeRow } from '@/components/swipe-row'
import { mountElement, type MountedPage } from '../support/mount'
import { allByRole, byRole, send, settle, tap } from './find'

let page: MountedPage | undefined
afterEach(() => {
  page?.unmount()
})

describe('countdown', () => {
  const text = async (clock: React.ReactElement) => {
    page?.unmount()
    page = await mountElement(() => clock)
    return page.text()
  }

  it('shows two digits each and says what is left', async () => {
    expect(await text(<Countdown left={{ days: 0, hours: 1, minutes: 6, seconds: 8 }} />)).toBe('01:06:08')
    expect(allByRole('img')[0]?.getAttribute('aria-label')).toBe('剩余 1 小时 6 分 8 秒')
  })

  it('leaves the hours away only while there are none', async () => {
    expect(await text(<Countdown short left={{ days: 0, hours: 0, minutes: 14, seconds: 32 }} />)).toBe(
      '14:32',
    )
    expect(await text(<Countdown short left={{ days: 1, hours: 0, minutes: 14, seconds: 32 }} />)).toBe(
      '1 天00:14:32',
    )
  })

  it('gives way to what is shown at the end', async () => {
    const over = { days: 0, hours: 0, minutes: 0, seconds: 0 }
    expect(await text(<Countdown left={over} ended={<Text>已结束</Text>} />)).toBe('已结束')
    expect(await text(<Countdown left={null} ended={<Text>已结束</Text>} />)).toBe('已结束')
  })
})

describe('snackbar', () => {
  it('takes back by its action and closes', async () => {
    const undo = jest.fn()
    const close = jest.fn()
    page = await mountElement(() => (
      <Snackbar open text="已删除" action="撤销" onAction={undo} onClose={close} />
    ))
    await tap(byRole('button', '撤销'))
    expect(undo).toHaveBeenCalledTimes(1)
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('closes by itself after its seconds, without the action', async () => {
    const undo = jest.fn()
    const close = jest.fn()
    page = await mountElement(() => (
      <Snackbar open text="已删除" action="撤销" seconds={0.05} onAction={undo} onClose={close} />
    ))
    await settle(() => new Promise((resolve) => setTimeout(resolve, 120)))
    expect(close).toHaveBeenCalledTimes(1)
    expect(undo).not.toHaveBeenCalled()
  })

  it('does not close after it has gone', async () => {
    const close = jest.fn()
    page = await mountElement(() => <Snackbar open text="已删除" seconds={0.05} onClose={close} />)
    page.unmount()
    page = undefined
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(close).not.toHaveBeenCalled()
  })
})

describe('swipe row', () => {
  const mount = async () => {
    const remove = jest.fn()
    const open = jest.fn()
    page = await mountElement(() => (
      <SwipeRow action="删除" label="删除奇异果" onAction={remove}>
        <Text onClick={open}>奇异果</Text>
      </SwipeRow>
    ))
    const content = document.querySelector('.swipe-row__content') as Element
    const swipe = async (x: number, y: number) => {
      await send(content, 'touchstart', {}, { touches: [{ clientX: 300, clientY: 100 }], changedTouches: [] })
      const end = { clientX: 300 + x, clientY: 100 + y }
      await send(content, 'touchend', {}, { touches: [], changedTouches: [end] })
    }
    const isOpen = () => document.querySelector('.swipe-row--open') !== null
    return { remove, open, swipe, isOpen }
  }

  it('opens to the left and closes to the right', async () => {
    const { swipe, isOpen } = await mount()
    await swipe(-80, 6)
    expect(isOpen()).toBe(true)
    await swipe(80, 0)
    expect(isOpen()).toBe(false)
  })

  it('leaves scrolling and short slips alone', async () => {
    const { swipe, isOpen } = await mount()
    await swipe(-60, 90)
    await swipe(-12, 0)
    expect(isOpen()).toBe(false)
  })

  it('can be used without a swipe: by long press or by name', async () => {
    const { remove, isOpen } = await mount()
    await send(document.querySelector('.swipe-row__content') as Element, 'longpress')
    expect(isOpen()).toBe(true)
    await send(byRole('button', '删除奇异果'), 'keydown', {}, { key: 'Enter' })
    expect(remove).toHaveBeenCalledTimes(1)
    expect(isOpen()).toBe(false)
  })

  it('a tap on an open row closes it instead of opening the goods', async () => {
    const { open, swipe, isOpen } = await mount()
    await swipe(-80, 0)
    await tap(document.querySelector('.swipe-row__shield') as Element)
    expect(isOpen()).toBe(false)
    expect(open).not.toHaveBeenCalled()
  })
})
