import { WxCanvas } from './drawn'

/** Something done to a canvas of the page, in the order the logic layer did it. */
export type CanvasStep =
  | { kind: 'size'; name: 'width' | 'height'; value: number }
  | { kind: 'set'; name: string; value: unknown }
  | { kind: 'call'; name: string; values: unknown[]; result: number }
  | { kind: 'made'; made: number; name: string; values: unknown[] }

/** Stands for an object that lives here: a picture, a gradient. */
interface Reference {
  reference: number
}
const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'reference' in value

const made = new Map<number, unknown>()

const perform = (canvas: HTMLCanvasElement, step: CanvasStep, of: (value: unknown) => unknown): void => {
  const brush = canvas.getContext('2d') as unknown as Record<string, unknown>
  if (step.kind === 'size') canvas[step.name] = step.value
  else if (step.kind === 'set') brush[step.name] = of(step.value)
  else {
    const target = step.kind === 'call' ? brush : (made.get(step.made) as Record<string, unknown>)
    const result = (target[step.name] as (...values: unknown[]) => unknown).apply(target, step.values.map(of))
    if (step.kind === 'call' && result !== undefined) made.set(step.result, result)
  }
}

interface Work {
  /** `id` of the canvas on the page. */
  canvas: string
  steps?: CanvasStep[]
  /** A picture to load under this number. */
  load?: { number: number; src: string }
  /** Quality of the JPEG that is wanted. */
  quality?: number
}

/** Draws, loads a picture or reads what was drawn. */
export const canvasWork = async (
  work: Work,
): Promise<{ width: number; height: number; picture?: string }> => {
  const element = document.getElementById(work.canvas)
  if (!(element instanceof WxCanvas)) throw new Error(`there is no canvas ${work.canvas}`)
  const { canvas, pictures } = element
  if (work.load) {
    const picture = new Image()
    picture.crossOrigin = 'anonymous'
    picture.src = work.load.src
    await picture.decode()
    pictures.set(work.load.number, picture)
    return { width: picture.naturalWidth, height: picture.naturalHeight }
  }
  const of = (value: unknown) =>
    isReference(value) ? (pictures.get(value.reference) ?? made.get(value.reference)) : value
  for (const step of work.steps ?? []) perform(canvas, step, of)
  const { width, height } = canvas
  return work.quality === undefined
    ? { width, height }
    : { width, height, picture: canvas.toDataURL('image/jpeg', work.quality) }
}
