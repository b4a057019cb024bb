import { Text } from '@tarojs/components'

import { usePolling, type Pace } from '@/hooks/use-polling'
import { mountElement, type MountedPage } from '../support/mount'

const CALM: Pace = { first: 10_000, slower: 1000, slowest: 12_000 }

let page: MountedPage
let reads: number

const Watching = ({ on, fails = false }: { on: boolean; fails?: boolean }) => {
  usePolling(
    on,
    () => {
      reads += 1
      return fails ? Promise.reject(new Error('offline')) : Promise.resolve()
    },
    CALM,
  )
  return <Text>watching</Text>
}

beforeEach(() => {
  reads = 0
})
afterEach(() => jest.useRealTimers())

const show = async (on: boolean, fails?: boolean) => {
  page = await mountElement(() => <Watching on={on} fails={fails} />)
}

describe('polling', () => {
  it('reads at its own pace, more slowly each time, also after a failure', async () => {
    jest.useFakeTimers()
    const mounting = show(true, true)
    await jest.advanceTimersByTimeAsync(100)
    await mounting
    await jest.advanceTimersByTimeAsync(9800)
    expect(reads).toBe(0)
    await jest.advanceTimersByTimeAsync(300)
    expect(reads).toBe(1)
    await jest.advanceTimersByTimeAsync(10_700)
    expect(reads).toBe(1)
    await jest.advanceTimersByTimeAsync(400)
    expect(reads).toBe(2)
    await jest.advanceTimersByTimeAsync(36_500)
    expect(reads).toBe(5)
    page.unmount()
  })

  it('PITFALL lists and states: the timer is cleared on leave, and off reads nothing', async () => {
    jest.useFakeTimers()
    const mounting = show(false)
    await jest.advanceTimersByTimeAsync(100)
    await mounting
    await jest.advanceTimersByTimeAsync(60_000)
    expect(reads).toBe(0)
    page.unmount()
    const again = show(true)
    await jest.advanceTimersByTimeAsync(100)
    await again
    page.unmount()
    await jest.advanceTimersByTimeAsync(60_000)
    expect(reads).toBe(0)
  })
})
