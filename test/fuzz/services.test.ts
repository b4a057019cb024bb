// Every service fed with answers as a broken or hostile server might give them: it answers or throws an ApiError.
// FUZZ_SEED draws other mutations, FUZZ_ONLY=service:number runs one again, FUZZ_TIMES how many for each service.
import { existsSync, readFileSync } from 'node:fs'

import { ApiError, configureHttp } from '@/lib/http'
import type { HttpAnswer } from '@/lib/http/config'
import * as services from '@/services'
import specification from '../specification.json'
import { startRecorder } from '../support/recorder'
import { mutate, randomOf } from './mutate'

const TIMES = Number(process.env.FUZZ_TIMES ?? 70)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
const [onlyName, onlyNumber] = (process.env.FUZZ_ONLY ?? '').split(':')
const KEPT = process.env.KEPT_ANSWERS ?? ''

type Service = (...args: unknown[]) => Promise<unknown>

interface Kept {
  path: string
  body: { code?: number }
}

/** What the sandbox really answered, richest first, by the path of the method. */
const keptAnswers = (): Map<string, unknown[]> => {
  const byPath = new Map<string, unknown[]>()
  for (const line of readFileSync(KEPT, 'utf8').trim().split('\n')) {
    const { path, body } = JSON.parse(line) as Kept
    if (body.code === 0) byPath.set(path, [...(byPath.get(path) ?? []), body])
  }
  const size = (body: unknown) => JSON.stringify(body).length
  for (const [path, bodies] of byPath) {
    const usable = bodies.filter((body) => size(body) < 60_000)
    byPath.set(path, usable.sort((a, b) => size(b) - size(a)).slice(0, 4))
  }
  return byPath
}

/** Arguments that a service sends on without looking at them. */
const argumentsOf = (names: readonly string[]): unknown[] =>
  names.map((name) => (name === 'object' ? { postJsonString: '{}' } : /Array/.test(name) ? [1] : '1'))

describe('services under mutated answers', () => {
  if (!existsSync(KEPT)) throw new Error('run npm run fuzz: it keeps the answers that are mutated here')
  const kept = keptAnswers()
  let answer: unknown
  let asked = ''
  let mutations = 0

  const reply = async (request: { url: string }): Promise<HttpAnswer> => {
    asked = new URL(request.url).pathname.replace(/^\/demo/, '')
    return { status: 200, headers: {}, body: answer }
  }
  beforeAll(() => {
    startRecorder()
    configureHttp({ transport: reply, uploader: reply })
  })
  afterAll(() => console.log(`${mutations} mutations of answers to ${specification.length} services`))

  const outcome = async (name: string, args: readonly string[]): Promise<unknown> => {
    try {
      const value = await (services as unknown as Record<string, Service>)[name]?.(...argumentsOf(args))
      JSON.stringify(value)
      return undefined
    } catch (error) {
      return error
    }
  }

  const cases = specification.filter(({ name }) => !onlyName || name === onlyName)
  test.each(cases)('$name', async ({ name, arguments: args }) => {
    answer = { code: 0, data: {} }
    await outcome(name, args)
    const samples = kept.get(asked) ?? [{ code: 0, msg: 'success', data: {} }]
    const faults: string[] = []
    const numbers = onlyNumber ? [Number(onlyNumber)] : Array.from({ length: TIMES }, (_, number) => number)
    for (const number of numbers) {
      const random = randomOf(SEED * 1_000_003 + number * 7919 + name.length * 31 + name.charCodeAt(0))
      const { value, what } = mutate(samples[number % samples.length], random)
      answer = value
      mutations += 1
      const error = await outcome(name, args)
      if (error !== undefined && !(error instanceof ApiError))
        faults.push(`FUZZ_ONLY=${name}:${number} FUZZ_SEED=${SEED}: ${what}: ${String(error)}`)
    }
    expect(faults).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
