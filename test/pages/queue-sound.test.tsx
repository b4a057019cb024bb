import Taro from '@tarojs/taro'

import { shopNow } from '@/lib/clock'
import type * as Chimes from '@/lib/platform/chime'
import * as weapp from '@/lib/platform/chime.weapp'
import Mine from '@/packages/queuing/mine'
import { soundOn } from '@/packages/queuing/parts/sound'
import { queuingGet } from '@/services'
import { dayOf } from '@/utils/date'
import { wavOf } from '@/utils/tone'
import { byRole, hasRole, settle, tap } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { newShopper } from '../support/orders'
import { until } from '../support/watched'

const FISH = 2

const { shop, page } = shopForEachTest()

/** Lengths, in tenths of a second, of the sounds a browser has played. */
let played: number[] = []
/** Whether the browser lets the page sound: after a tap. */
let allowed = false
let waiting: (() => void)[] = []

class BrowserAudio {
  state = 'suspended'
  destination = {}
  resume() {
    return new Promise<void>((resolve) => {
      const go = () => {
        this.state = 'running'
        resolve()
      }
      if (allowed) go()
      else waiting.push(go)
    })
  }
  createBuffer(_channels: number, length: number, rate: number) {
    return { length, rate, getChannelData: () => new Float32Array(length) }
  }
  createBufferSource() {
    const source = {
      buffer: { length: 0, rate: 1 },
      connect: () => undefined,
      start: () => played.push(Math.round((source.buffer.length / source.buffer.rate) * 10)),
    }
    return source
  }
}

const TWICE = 17
const ONE_STROKE = 5

beforeEach(async () => {
  played = []
  allowed = true
  waiting = []
  jest.spyOn(Taro, 'vibrateShort').mockResolvedValue({ errMsg: '' })
  await shop.control('/clock', { set: `${dayOf(shopNow())} 12:00:00` })
  await newShopper(shop)
  Object.assign(window, { AudioContext: BrowserAudio })
})
afterEach(() => Reflect.deleteProperty(window, 'AudioContext'))

const showMine = async () => {
  await queuingGet(FISH)
  await mountPage('myNumbers', Mine)
  await page.sees('前面还有')
}
const step = async () => {
  await shop.control('/merchant/call', { typeId: FISH, missed: false })
  await page.fire('onHide')
  await page.fire('onShow')
}
const stepUntil = async (words: string) => {
  for (let calls = 0; calls < 20 && !page.text().includes(words); calls += 1) {
    await step()
    await settle(() => new Promise((resolve) => setTimeout(resolve, 60)))
  }
  await page.sees(words)
}

/** The browser's sound as after loading the page. */
const fresh = (): typeof Chimes => {
  let loaded: typeof Chimes | undefined
  jest.isolateModules(() => {
    loaded = jest.requireActual<typeof Chimes>('@/lib/platform/chime')
  })
  if (!loaded) throw new Error('not loaded')
  return loaded
}

describe('a number that is called', () => {
  it('rings twice, its coming near is one stroke', async () => {
    await showMine()
    expect(played).toEqual([])
    await stepUntil('轮到您了')
    await until(() => played.includes(TWICE), 'the bell')
    expect(played[played.length - 1]).toBe(TWICE)
    expect(played.slice(0, -1).every((length) => length === ONE_STROKE)).toBe(true)
    expect(Taro.vibrateShort).toHaveBeenCalled()
  })

  it('is silent when the switch is off, which stays off; on again it plays the bell once', async () => {
    await showMine()
    expect(byRole('switch', '叫号提示音').getAttribute('aria-checked')).toBe('true')
    await tap(byRole('switch', '叫号提示音'))
    expect(byRole('switch', '叫号提示音').getAttribute('aria-checked')).toBe('false')
    await stepUntil('轮到您了')
    expect(played).toEqual([])
    expect(Taro.vibrateShort).toHaveBeenCalled()
    expect(soundOn.get()).toBe(false)
    await tap(byRole('switch', '叫号提示音'))
    await until(() => played.length === 1)
    expect(played).toEqual([TWICE])
  })

  it('that the browser did not let sound is not made up for at a later tap', async () => {
    allowed = false
    const now = jest.spyOn(Date, 'now')
    now.mockReturnValue(10_000)
    fresh().chime({ name: 'x', notes: [{ hertz: 784, at: 0 }] })
    now.mockReturnValue(15_000)
    waiting.forEach((go) => go())
    await settle(() => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(waiting).toHaveLength(1)
    expect(played).toEqual([])
  })

  it('shows no switch where nothing is waited for', async () => {
    await mountPage('myNumbers', Mine)
    await page.sees('还没有取过号')
    expect(hasRole('switch', '叫号提示音')).toBe(false)
  })

  it('breaks nothing in a browser without sound', async () => {
    Reflect.deleteProperty(window, 'AudioContext')
    const { allowChimes, chime } = fresh()
    const end = allowChimes()
    document.body.click()
    chime({ name: 'x', notes: [{ hertz: 784, at: 0 }] })
    await settle(() => new Promise((resolve) => setTimeout(resolve, 20)))
    end()
    expect(played).toEqual([])
  })

  it('sounds after any tap on the page, and listens no longer than the page is there', async () => {
    allowed = false
    const end = fresh().allowChimes()
    document.body.click()
    expect(waiting).toHaveLength(1)
    end()
    document.body.click()
    expect(waiting).toHaveLength(1)
  })
})

describe('in WeChat', () => {
  const BELL = { name: 'bell', notes: [{ hertz: 784, at: 0 }] }

  const audioOf = () => {
    const made: { src: string; plays: number; destroyed: number; end?: () => void }[] = []
    jest.spyOn(Taro, 'createInnerAudioContext').mockImplementation(() => {
      const audio = {
        src: '',
        plays: 0,
        destroyed: 0,
        end: undefined as (() => void) | undefined,
        onEnded: (end: () => void) => (audio.end = end),
        onError: () => undefined,
        play: () => (audio.plays += 1),
        destroy: () => (audio.destroyed += 1),
      }
      made.push(audio)
      return audio as unknown as Taro.InnerAudioContext
    })
    return made
  }
  const fileSystem = (writeFileSync: jest.Mock) => {
    Object.assign(Taro, {
      env: { ...Taro.env, USER_DATA_PATH: 'wxfile://usr' },
      getFileSystemManager: () => ({ writeFileSync }),
    })
    return writeFileSync
  }

  it('the bell is a file written once, played each time and let go', () => {
    const made = audioOf()
    const write = fileSystem(jest.fn())
    weapp.chime(BELL)
    weapp.chime(BELL)
    expect(write).toHaveBeenCalledTimes(1)
    expect(write).toHaveBeenCalledWith('wxfile://usr/chime-bell.wav', wavOf(BELL.notes))
    expect(made.map(({ src, plays }) => [src, plays])).toEqual([
      ['wxfile://usr/chime-bell.wav', 1],
      ['wxfile://usr/chime-bell.wav', 1],
    ])
    expect(made[0]?.destroyed).toBe(0)
    made[0]?.end?.()
    expect(made[0]?.destroyed).toBe(1)
  })

  it('a phone that is full stays silent and nothing breaks', () => {
    const made = audioOf()
    fileSystem(
      jest.fn(() => {
        throw new Error('writeFile:fail the maximum size of the file storage limit is exceeded')
      }),
    )
    expect(() => weapp.chime({ ...BELL, name: 'other' })).not.toThrow()
    expect(made.every(({ plays }) => plays === 0)).toBe(true)
  })
})
