import type { Art, Brush, Surface } from '@/lib/platform/canvas'

/** What the test's canvas was told, in place of a picture: jsdom draws nothing. */
export interface Canvas {
  /** Everything written on the last drawing, one text a piece. */
  texts: string[]
  /** Addresses of the pictures on the last drawing. */
  pictures: string[]
  /** Pictures that were asked for. */
  asked: string[]
  /** Width and height of the last drawing. */
  size: [number, number]
  /** Addresses that cannot be drawn, or whose owner lets nobody draw them. */
  closed: RegExp | undefined
  /** The device cannot draw. */
  broken: boolean
  open(): Promise<Surface>
}

/** A canvas that keeps what is drawn. Use: `jest.mock('@/lib/platform/canvas')`, then `openSurface` → `canvas.open`. */
export const recordingCanvas = (): Canvas => {
  const canvas: Canvas = {
    texts: [],
    pictures: [],
    asked: [],
    size: [0, 0],
    closed: undefined,
    broken: false,
    open() {
      if (canvas.broken) return Promise.reject(new Error('no canvas'))
      const nothing = () => undefined
      const drawn = {
        measureText: (text: string) => ({ width: text.length * 10 }),
        fillText: (text: string) => void canvas.texts.push(text),
        drawImage: (source: unknown) => void canvas.pictures.push(String(source)),
        createLinearGradient: () => ({ addColorStop: nothing }),
      }
      const brush = new Proxy(drawn, {
        get: (known, name) => (name in known ? known[name as keyof typeof known] : nothing),
        set: () => true,
      })
      return Promise.resolve({
        brush: brush as unknown as Brush,
        resize(width: number, height: number) {
          Object.assign(canvas, { texts: [], pictures: [], size: [width, height] })
        },
        load(address: string) {
          canvas.asked.push(address)
          if (canvas.closed?.test(address)) return Promise.resolve(undefined)
          return Promise.resolve({ source: address, width: 100, height: 80 } as unknown as Art)
        },
        toPicture: () => Promise.resolve(`data:poster-${canvas.texts.length}`),
      })
    },
  }
  return canvas
}
