import type { CanvasStep } from './client/canvas'

/** Sends work to the canvas on the page; answers come when the view has done it. */
export type CanvasWork = (work: {
  canvas: string
  steps?: CanvasStep[]
  load?: { number: number; src: string }
  quality?: number
}) => Promise<{ width: number; height: number; picture?: string }>

/** Width of a text, roughly: a Chinese character is as wide as the font is high. */
const widthOf = (text: string, font: string): number => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10)
  return [...text].reduce((sum, letter) => sum + size * (letter.charCodeAt(0) > 0x2e7f ? 1 : 0.56), 0)
}

let numbers = 0
const reference = () => ({ reference: (numbers += 1) })

/** WeChat's canvas of type 2d as the logic layer sees it: every step is noted and drawn in the view. */
export const createCanvas = (id: string, work: CanvasWork) => {
  let steps: CanvasStep[] = []
  let planned = false
  const known: Record<string, unknown> = { font: '10px sans-serif' }
  const size = { width: 300, height: 150 }
  const flush = async (quality?: number) => {
    const now = steps
    steps = []
    return work({ canvas: id, steps: now, quality })
  }
  const note = (step: CanvasStep) => {
    steps.push(step)
    if (planned) return
    planned = true
    setImmediate(() => {
      planned = false
      void flush().catch(() => undefined)
    })
  }
  /** A gradient or the like: it lives in the view, here it only takes calls. */
  const madeThere = (made: { reference: number }) =>
    new Proxy(made, {
      get: (target, name) =>
        name === 'reference' || typeof name !== 'string'
          ? target.reference
          : name === 'toJSON'
            ? undefined
            : (...values: unknown[]) => note({ kind: 'made', made: target.reference, name, values }),
    })
  const brush = new Proxy(known, {
    get(target, name) {
      if (typeof name !== 'string') return undefined
      if (name in target) return target[name]
      if (name === 'measureText') return (text: string) => ({ width: widthOf(text, String(target.font)) })
      return (...values: unknown[]) => {
        const made = reference()
        note({ kind: 'call', name, values: values.map(plain), result: made.reference })
        return /^create/.test(name) ? madeThere(made) : undefined
      }
    },
    set(target, name, value) {
      target[String(name)] = value
      note({ kind: 'set', name: String(name), value: plain(value) })
      return true
    },
  })
  return {
    id,
    flush,
    get width() {
      return size.width
    },
    set width(value: number) {
      size.width = value
      note({ kind: 'size', name: 'width', value })
    },
    get height() {
      return size.height
    },
    set height(value: number) {
      size.height = value
      note({ kind: 'size', name: 'height', value })
    },
    getContext: () => brush,
    createImage: () => createImage(id, work),
  }
}

export type RemoteCanvas = ReturnType<typeof createCanvas>

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'reference' in value
    ? { reference: (value as { reference: number }).reference }
    : value

const createImage = (canvas: string, work: CanvasWork) => {
  const image = {
    ...reference(),
    width: 0,
    height: 0,
    onload: undefined as (() => void) | undefined,
    onerror: undefined as ((reason: unknown) => void) | undefined,
    get src() {
      return address
    },
    set src(src: string) {
      address = src
      work({ canvas, load: { number: image.reference, src } }).then(
        ({ width, height }) => {
          Object.assign(image, { width, height })
          image.onload?.()
        },
        (reason: unknown) => image.onerror?.(reason),
      )
    },
  }
  let address = ''
  return image
}
