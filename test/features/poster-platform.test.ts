import Taro from '@tarojs/taro'

import { openSurface } from '@/lib/platform/canvas'
import { openSurface as openInWechat } from '@/lib/platform/canvas.weapp'

const fails = (errMsg: string) => Promise.reject({ errMsg })

afterEach(() => {
  jest.restoreAllMocks()
  jest.dontMock('@/lib/platform/system')
  jest.resetModules()
})

describe('keeping a picture in WeChat', () => {
  type Album = typeof import('@/lib/platform/album')
  const album = (): Album => {
    jest.doMock('@/lib/platform/system', () => ({ isWeapp: true }))
    return jest.requireActual<Album>('@/lib/platform/album')
  }
  const taro = () => jest.requireActual<{ default: typeof Taro }>('@tarojs/taro').default
  const outcomeOf = (answer: () => Promise<unknown>) => {
    const { savePicture } = album()
    Object.assign(taro(), { saveImageToPhotosAlbum: answer })
    return savePicture('wxfile://poster.jpg', 'poster.jpg')
  }

  it('is in the album', async () => {
    expect(await outcomeOf(() => Promise.resolve({ errMsg: '' }))).toBe('saved')
  })

  it.each([
    ['saveImageToPhotosAlbum:fail auth deny', 'refused'],
    ['saveImageToPhotosAlbum:fail:auth denied', 'refused'],
    ['saveImageToPhotosAlbum:fail authorize no response', 'refused'],
    ['saveImageToPhotosAlbum:fail cancel', 'left'],
    ['saveImageToPhotosAlbum:fail privacy permission is not authorized', 'left'],
    ['saveImageToPhotosAlbum:fail no space left', 'failed'],
  ])('%s means %s', async (errMsg, outcome) => {
    expect(await outcomeOf(() => fails(errMsg))).toBe(outcome)
  })

  it('is allowed in the settings, or not', async () => {
    const { allowAlbum } = album()
    const settings = { 'scope.writePhotosAlbum': true }
    Object.assign(taro(), { openSetting: () => Promise.resolve({ authSetting: settings }) })
    expect(await allowAlbum()).toBe(true)
    Object.assign(taro(), { openSetting: () => Promise.resolve({ authSetting: {} }) })
    expect(await allowAlbum()).toBe(false)
    Object.assign(taro(), { openSetting: () => fails('openSetting:fail') })
    expect(await allowAlbum()).toBe(false)
  })
})

describe('keeping a picture in a browser', () => {
  it('downloads it under its name; WeChat’s browser downloads nothing and says so', async () => {
    const { savePicture } = jest.requireActual<typeof import('@/lib/platform/album')>('@/lib/platform/album')
    const clicked: string[] = []
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.getAttribute('download') ?? this.download} ${this.href}`)
    })
    expect(await savePicture('data:image/jpeg;base64,AA', 'kiwi.jpg')).toBe('saved')
    expect(clicked).toEqual(['kiwi.jpg data:image/jpeg;base64,AA'])
    jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0')
    expect(await savePicture('data:image/jpeg;base64,AA', 'kiwi.jpg')).toBe('hold')
    expect(clicked).toHaveLength(1)
  })
})

describe('a browser’s canvas', () => {
  /** Pictures that were asked for; those of the list come without a right to draw them. */
  const pictures = (closed: RegExp) => {
    const asked: string[] = []
    class FakeImage {
      onload?: () => void
      onerror?: () => void
      crossOrigin?: string
      naturalWidth = 300
      naturalHeight = 200
      set src(address: string) {
        asked.push(`${this.crossOrigin ?? 'unprotected'} ${address}`)
        setTimeout(() => (closed.test(address) ? this.onerror?.() : this.onload?.()))
      }
    }
    Object.assign(globalThis, { Image: FakeImage })
    return asked
  }
  const surface = async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({} as never)
    return openSurface('')
  }
  const original = globalThis.Image
  afterEach(() => void Object.assign(globalThis, { Image: original }))

  it('asks for pictures as ones it may read again, else the canvas would be locked', async () => {
    const asked = pictures(/^$/)
    const art = await (await surface()).load('https://cdn.test/kiwi.png')
    expect(art).toMatchObject({ width: 300, height: 200 })
    expect(asked).toEqual(['anonymous https://cdn.test/kiwi.png'])
  })

  it('fetches past the cache what was kept without the right to draw it', async () => {
    const asked = pictures(/^https/)
    const fetched = jest.fn().mockResolvedValue({ ok: true, blob: () => Promise.resolve(new Blob()) })
    Object.assign(globalThis, { fetch: fetched })
    Object.assign(URL, { createObjectURL: () => 'blob:kiwi', revokeObjectURL: () => undefined })
    expect(await (await surface()).load('https://cdn.test/kiwi.png')).toMatchObject({ width: 300 })
    expect(fetched).toHaveBeenCalledWith('https://cdn.test/kiwi.png', { mode: 'cors', cache: 'reload' })
    expect(asked).toEqual(['anonymous https://cdn.test/kiwi.png', 'anonymous blob:kiwi'])
  })

  it('answers nothing for a picture whose owner lets nobody draw it', async () => {
    pictures(/^https/)
    Object.assign(globalThis, { fetch: jest.fn().mockRejectedValue(new TypeError('CORS')) })
    expect(await (await surface()).load('https://cdn.test/kiwi.png')).toBeUndefined()
    Object.assign(globalThis, { fetch: jest.fn().mockResolvedValue({ ok: false }) })
    expect(await (await surface()).load('https://cdn.test/kiwi.png')).toBeUndefined()
  })
})

/** A picture as WeChat's canvas makes it. */
interface FakePicture {
  width: number
  height: number
  onload?: () => void
  onerror?: () => void
  src?: string
}

describe('WeChat’s canvas', () => {
  /** A canvas that is on the page at the second look. */
  const page = (missing = 1) => {
    const images: FakePicture[] = []
    const node = {
      width: 0,
      height: 0,
      getContext: () => ({}),
      createImage: () => {
        const image: FakePicture = { width: 300, height: 200 }
        images.push(image)
        return image
      },
    }
    let looks = 0
    jest.spyOn(Taro, 'createSelectorQuery').mockImplementation(() => {
      const query = {
        select: () => query,
        fields: () => query,
        exec: (tell: (found: unknown[]) => void) => {
          looks += 1
          tell([looks > missing ? { node } : null])
        },
      }
      return query as never
    })
    return { node, images }
  }

  it('is waited for, takes its size and becomes a picture of that size', async () => {
    const { node } = page()
    const made = jest.fn().mockResolvedValue({ tempFilePath: 'wxfile://poster.jpg' })
    Object.assign(Taro, { canvasToTempFilePath: made })
    const surface = await openInWechat('poster')
    surface.resize(1020, 1560)
    expect(node).toMatchObject({ width: 1020, height: 1560 })
    expect(await surface.toPicture()).toBe('wxfile://poster.jpg')
    expect(made.mock.calls[0][0]).toMatchObject({
      canvas: node,
      width: 1020,
      destWidth: 1020,
      destHeight: 1560,
    })
  })

  it('loads pictures, and answers nothing for one that does not come', async () => {
    const { images } = page(0)
    const surface = await openInWechat('poster')
    const good = surface.load('https://cdn.test/kiwi.png')
    images[0]?.onload?.()
    expect(await good).toMatchObject({ width: 300, height: 200 })
    const bad = surface.load('https://cdn.test/none.png')
    images[1]?.onerror?.()
    expect(await bad).toBeUndefined()
    expect(images.map(({ src }) => src)).toEqual(['https://cdn.test/kiwi.png', 'https://cdn.test/none.png'])
  })

  it('that never comes is an error, not a wait without end', async () => {
    page(Infinity)
    await expect(openInWechat('poster')).rejects.toThrow('no canvas')
  })
})
