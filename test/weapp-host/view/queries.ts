import type { WxApi, WxOptions } from '../host/types'
import { createCanvas, type CanvasWork, type RemoteCanvas } from './canvas'
import type { Question } from './client/measures'

/** Runs something in the webview of the page on top. */
export interface Eyes {
  measure(questions: Question[]): Promise<unknown[]>
  observe(watch: number, selector?: string, margin?: string): void
  canvasWork: CanvasWork
}

type Told = (answer: unknown) => void
interface Seen {
  watch: number
  intersectionRatio: number
  boundingClientRect: object
}

const margins = (edges: Record<string, number> = {}) =>
  ['top', 'right', 'bottom', 'left'].map((edge) => `${edges[edge] ?? 0}px`).join(' ')

/** `createSelectorQuery`, `createIntersectionObserver`, the map's and the canvas's calls, answered by the view. */
export const createQueries = (eyes: Eyes) => {
  const canvases = new Map<string, RemoteCanvas>()
  const watches = new Map<number, (seen: Seen) => void>()
  let numbers = 0

  /** A canvas is asked for by its place in the view and handed over as something to draw on. */
  const handOver = (answer: unknown) => {
    const id = (answer as { canvas?: string } | null)?.canvas
    if (id === undefined) return answer
    const node = canvases.get(id) ?? createCanvas(id, eyes.canvasWork)
    canvases.set(id, node)
    return { ...(answer as object), node }
  }
  const ask = (questions: Question[], told: (Told | undefined)[], done?: (answers: unknown[]) => void) => {
    void eyes.measure(questions).then(
      (found) => {
        const answers = found.map(handOver)
        answers.forEach((answer, index) => told[index]?.(answer))
        done?.(answers)
      },
      () => done?.(questions.map(() => null)),
    )
  }

  const createSelectorQuery = () => {
    const questions: Question[] = []
    const told: (Told | undefined)[] = []
    const choose = (selector: string, all: boolean) => {
      const add = (kind: Question['kind'], fields: Question['fields'], answer?: Told) => {
        questions.push({ selector, all, kind, fields })
        told.push(answer)
        return query
      }
      return {
        boundingClientRect: (answer?: Told) => add('rect', {}, answer),
        scrollOffset: (answer?: Told) => add('scroll', {}, answer),
        fields: (fields: Question['fields'], answer?: Told) => add('fields', fields, answer),
        node: (answer?: Told) => add('fields', { node: true }, answer),
        context: (answer?: Told) => add('fields', {}, answer),
      }
    }
    const query = {
      in: () => query,
      select: (selector: string) => choose(selector, false),
      selectAll: (selector: string) => choose(selector, true),
      selectViewport: () => choose('', false),
      exec: (done?: (answers: unknown[]) => void) => ask(questions, told, done),
    }
    return query
  }

  const createIntersectionObserver = () => {
    let margin = margins()
    const mine: number[] = []
    const observer = {
      relativeTo: () => observer,
      relativeToViewport: (edges?: Record<string, number>) => {
        margin = margins(edges)
        return observer
      },
      observe: (selector: string, seen: (seen: Seen) => void) => {
        numbers += 1
        mine.push(numbers)
        watches.set(numbers, seen)
        eyes.observe(numbers, selector, margin)
      },
      disconnect: () => {
        for (const watch of mine.splice(0)) {
          watches.delete(watch)
          eyes.observe(watch)
        }
      },
    }
    return observer
  }

  const api: WxApi = {
    createSelectorQuery,
    createIntersectionObserver,
    createMapContext: (id: string) => ({
      getRegion: (options: WxOptions = {}) =>
        ask([{ selector: `#${id}`, all: false, kind: 'fields', fields: {} }], [], ([answer]) => {
          const region = (answer as { region?: object } | null)?.region
          if (region) options.success?.({ ...region, errMsg: 'getRegion:ok' })
          else options.fail?.({ errMsg: 'getRegion:fail' })
        }),
    }),
    canvasToTempFilePath: (options: WxOptions) => {
      const canvas = options.canvas as RemoteCanvas
      canvas.flush(Number(options.quality ?? 1)).then(
        ({ picture }) => options.success?.({ tempFilePath: picture, errMsg: 'canvasToTempFilePath:ok' }),
        (reason: unknown) => options.fail?.({ errMsg: `canvasToTempFilePath:fail ${String(reason)}` }),
      )
    },
  }
  return { api, seen: (seen: Seen) => watches.get(seen.watch)?.(seen) }
}
